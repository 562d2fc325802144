"""Sources of pictures, music and sound: programs and data that render into `game/`."""
