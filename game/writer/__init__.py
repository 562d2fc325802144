"""The writer's desk in the window, for `python3 -m tools write`. No build contains this folder."""
