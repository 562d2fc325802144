"""The sound of the game: scores, rooms, small sounds and her voice, as code that renders into `game/audio/`."""
