# How memory is kept; see stage/memory.py. One heap for all threads, before the engine starts the first of them.

python early hide:

    from stage.memory import look_at_all, one_heap

    one_heap()
    look_at_all()  # when all is read anew, what there was before may go

init -1000 python hide:

    from stage.memory import pass_by_what_stays

    config.start_callbacks.append(pass_by_what_stays)
