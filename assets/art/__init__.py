"""The pictures of the game, as programs. `python -m assets.art` renders what has changed."""
