# Foresight: the pictures of what may come next are read while this is being read, so that none makes the click wait.
# The engine asks for them when it has nothing else to do, through the statement `ink`.

init -43 python:

    # What follows the beat on the screen, where that is known. The engine does not roll a plain list back.
    coming = python_list()

    def foresee(here, *after):
        """What follows `here` is `after`."""
        coming[:] = [here, *after]

    def predict_next_pictures():
        """The pictures that the next beat, whichever it is, will show."""
        here = store.snapshot
        if here is None or story is None:
            return []
        if not coming or coming[0] is not here:
            try:
                foresee(here, *(story.choose(here, at) for at in range(len(here.beat.options)))
                        if isinstance(here.beat, Menu) else ())
            except ScriptError:  # an option after which the story stops: told when it is taken
                foresee(here)
        return sorted(set(picture for after in coming[1:] for picture in pictures_of(after.beat)))

    def pictures_of(beat):
        """The picture files and the images of people that the cues of `beat` will show, as far as there are any."""
        for cue in getattr(beat, "cues", ()):
            if cue.kind == "show":
                image = image_of(*cue.words)
                if image is not None:
                    yield " ".join(image)
            elif cue.kind in ("place", "picture"):
                file = place_image(*cue.words) if cue.kind == "place" else illustration(*cue.words)
                if renpy.loadable(file):
                    yield file
