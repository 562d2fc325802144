# The arrow keys; see stage/arrows.py.

init -1000 python hide:

    from stage import arrows

    arrows.mend(renpy)
