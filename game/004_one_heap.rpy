# One heap for all threads; see stage/memory.py. Before the engine starts the first of them.

python early hide:

    from stage.memory import one_heap

    one_heap()
