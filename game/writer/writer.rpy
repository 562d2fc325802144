# The writers' desk in the window: new scripts are taken up where the evening stands, F6 opens the line, F7 looks.
# Awake only under `python3 -m tools write`, which names its folder in EVG_WRITE. No build contains it.

init -30 python:

    import os

    writer_desk = None
    if "EVG_WRITE" in os.environ and story is not None:
        from narrative.diagnostics import ScriptError
        from writer.desk import Desk
        from writer.look import WriterLook

        writer_desk = Desk(os.environ["EVG_WRITE"], story, story_data, config.basedir)
        writer_look = WriterLook(story, writer_desk)
        if writer_desk.look():
            writer_desk.take_up(None)

        def writer_tick():
            """Take up what `tools write` has laid out since the last look."""
            news = writer_desk.look()
            if writer_desk.status.over:
                renpy.quit()
            if writer_desk.has_new_story() and renpy.context_nesting_level() == 0:
                news = True
                writer_take_up()
            if news:
                renpy.restart_interaction()

        def writer_take_up():
            """Take up a new story. The statement being shown is begun again, with the evening as it now stands."""
            here = None if renpy.context()._main_menu else store.snapshot
            try:
                again = writer_desk.take_up(here)
            except ScriptError as error:
                renpy.notify(str(error))
                return
            if again:
                renpy.rollback(checkpoints=0, force=True, greedy=False, current_label="writer_return")

        def writer_return_to(here):
            """Where the evening stands under the new scripts, with the stage as they set it."""
            carried = writer_desk.carried()
            if carried is None:
                return writer_desk.current(here)
            writer_set_stage(carried.here, carried.passed[:-1])
            if not carried.exact:
                renpy.notify(_("The choices of this scene have changed; from here on they are yours to make again."))
            return carried.here

        def writer_set_stage(here, passed):
            """Do the cues of the beats that were passed, without their transitions and sounds."""
            skipping, renpy.config.skipping = renpy.config.skipping, "fast"
            try:
                for beat in passed:
                    play_cues_of(here, beat)
            finally:
                renpy.config.skipping = skipping

        def writer_open_line():
            """Open the script where the evening stands."""
            place = writer_desk.place(store.snapshot) if store.snapshot else None
            if place is None:
                renpy.notify(_("There is no line of a script here."))
            else:
                writer_open(place)

        def writer_open(place):
            told = writer_desk.open_editor(place, os.environ)
            renpy.notify("%s\n%s" % (place, told) if told else str(place))

        # What rollback comes back to may be from before an edit.
        play_beat_as_written = play_beat

        def play_beat(here):
            store.snapshot = writer_desk.current(here)
            return play_beat_as_written(store.snapshot)

        config.periodic_callbacks.append(writer_tick)
        config.always_shown_screens.append("writer_desk")

label writer_return:
    $ snapshot = writer_return_to(snapshot)
    return
