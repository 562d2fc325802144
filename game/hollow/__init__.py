"""*Hollow*, the game that Theodore plays: one cave, one lantern, and a foreman who knows the regulations.

`level` is the cave, `cave` its rules (pure), `guide` a way to be led through it; `left` keeps a game that was left;
`paint` draws a state on a surface; `window` plays it alone, `hollow.rpy` inside the story. Python 3.9 is enough.
"""
