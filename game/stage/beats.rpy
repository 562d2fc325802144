# What a beat does in the window: cues first, then the line, the menu or the interlude.

init -40 python:

    def play_beat(here):
        """Show `here`'s beat, wait for the player, and give the snapshot that follows."""
        beat = here.beat
        write_in_journal(here)
        play_cues(here)
        follow_evening(here)
        if isinstance(beat, Line):
            after = story.next(here)
            foresee(here, after)
            show_line(beat)
            return after
        if isinstance(beat, Menu):
            return story.choose(here, ask_menu(here))
        if isinstance(beat, Interlude):
            return story.answer(here, play_interlude(here))
        after = story.next(here)
        leave_scene(here, after)
        return after

    def evening_is_over():
        return isinstance(store.snapshot.beat, Curtain)
