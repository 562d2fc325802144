# Captions: what is heard, in words, for those who want it; on the picture for a while, and kept in the history.

default persistent.captions = False

init -49 python:

    def caption_for(kind, name):
        """Show and keep the caption of a sound, a room or a cue of music, if the player wants captions and there is one."""
        words = story.content.stage.get("captions", {}).get(kind, {}).get(name, "")
        if not words or not persistent.captions or renpy.config.skipping:
            return
        store.captions_shown = (store.captions_shown + [words])[-3:]
        renpy.show_screen("captions")
        note_in_history("caption", words)

# Those of the beat that is being played, oldest first.
default captions_shown = []

screen captions():
    zorder 90
    vbox:
        pos (72, 56)
        spacing 10
        for words in captions_shown:
            frame:
                style "caption_slip"
                at caption_passes
                text "[[[words]]" style "caption"
    timer 6.0 action [SetVariable("captions_shown", []), Hide("captions")]

transform caption_passes:
    alpha 0.0
    linear 0.3 alpha 1.0

style caption_slip is frame:
    background Solid("#15112eb8")
    padding (20, 7, 22, 9)

style caption is default:
    font SERIF_ITALIC
    size 30
