# What a beat does in the window: cues first, then the line, the menu or the interlude.

init -40 python:

    from narrative.diagnostics import ScriptError

    def play_beat(here):
        """Show `here`'s beat, wait for the player, and give the snapshot that follows."""
        try:
            return beat_played(here)
        except ScriptError as error:
            told = str(error)
        return story_stops(here, told)

    def story_stops(here, told):
        """Nothing follows `here` as the scripts are: say why. Gives `here`, to try it again when they are mended."""
        renpy.config.skipping = None
        if isinstance(here.beat, Line):
            show_line(here.beat)
        _window_hide(None)
        renpy.call_screen("story_stops", told=told)
        return here

    def beat_played(here):
        """As `play_beat`. Raises ScriptError where the story cannot be played on."""
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
