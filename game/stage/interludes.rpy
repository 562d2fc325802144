# Interludes: the letter desk, the piece of music, the cave.

init -40 python:

    def play_interlude(here):
        """Play the interlude of `here`; gives its answer, one id a slot."""
        # There is nothing to skip in it, and afterwards it is not gone on with.
        renpy.config.skipping, renpy.config.allow_skipping = None, False
        try:
            return asked_interlude(here)
        finally:
            renpy.config.allow_skipping = True

    def asked_interlude(here):
        beat = here.beat
        _window_hide(None)
        note_language()
        if beat.kind == "game":
            return (hollow_play(languages.hollow(_preferences.language), reduced_motion=persistent.reduced_motion),)
        composition = story.content.compositions[beat.name]
        screen = "letter_desk" if beat.kind == "letter" else "piece_desk"
        answer = tuple(renpy.call_screen(screen, composition=composition, offered=beat.slots, relationship=here.relationship))
        nothing_begun()
        return answer
