# What is to be seen, in words, for whoever plays by ear: said once, with the first line that a picture comes with.

default stage_told = ""

init -47 python:

    presence_told = {"first_light": _("A thread of light appears."), "far": _("Her light is far off."),
                     "wide": _("Her light is wider than the room."), "leaving": _("Her light is going."),
                     "gone": _("Her light is gone.")}

    def stage_in_words(cues):
        """What `cues` bring to be seen, in words."""
        pictures = story_data.get("pictures", {})
        told = []
        for cue in cues:
            if cue.kind == "place":
                told.append(pictures.get("places", {}).get("_".join(cue.words), ""))
            elif cue.kind == "picture":
                told.append(pictures.get("pictures", {}).get(cue.words[0], ""))
            elif cue.kind == "show":
                told.append(__("%s is here, %s.") % (cue.words[0].capitalize(), cue.words[1].replace("_", " ")))
            elif cue.kind == "samantha":
                told.append(__(presence_told.get(cue.words[0], "")))
        return " ".join(__(each) for each in told if each)

# For the screens of lines and of choices: spoken, never seen.
screen told_aloud():
    if stage_told:
        null alt stage_told
