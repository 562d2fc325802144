# The arrow keys: where they begin, see stage/first_focus.py; in lists that scroll, see stage/focus_in_view.py.

init -1000 python hide:

    from stage import first_focus, focus_in_view

    focus_in_view.mend(renpy)
    first_focus.mend(renpy)
