# Saves that are whole or not there; see stage/whole_saves.py. Before the engine looks for saves, so before init.

python early hide:

    import renpy as engine
    from stage import whole_saves

    whole_saves.mend(engine)
