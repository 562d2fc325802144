# The arrow keys in lists that scroll; see stage/focus_in_view.py.

init -1000 python hide:

    from stage import focus_in_view

    focus_in_view.mend(renpy)
