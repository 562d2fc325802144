# The evenings that came to their goodbye: kept from one run to the next, looked at, and gone back into.

default persistent.evenings = []

init -30 python:

    import time

    from evenings import viewing
    from evenings.record import as_plain, from_plain, merged, record_of
    from narrative.revisit import revisit
    from narrative.story import Chapter

    def merge_evenings(old, new, current):
        return merged(current, new, old)

    renpy.register_persistent("evenings", merge_evenings)

    def evenings_kept():
        """The finished evenings, the newest first."""
        found = [from_plain(each) for each in persistent.evenings or ()]
        return [each for each in found if each is not None]

    def keep_evening(here):
        """Keep the evening whose curtain is `here`, once."""
        record = record_of(story, here, here.beat.goodbye, int(time.time()), int(renpy.get_game_runtime()))
        persistent.evenings = merged(persistent.evenings, [as_plain(record)])
        renpy.save_persistent()
        return record

    def look_at_evening(record):
        """Begin to look at an evening; the screen evening_shape shows it."""
        viewing.look_at(story.scenes, story.content, record)

    class GoBack(Action):
        """Go back into the evening that is looked at: into a scene, to one of its choices, or into the other goodbye."""

        def __init__(self, scene=0, turn=None, other=None):
            self.scene, self.turn, self.other = scene, turn, other

        def __call__(self):
            shape = viewing.current().shape
            if self.other is None:
                turns = 0 if self.turn is None else self.turn + 1
                to = revisit(story, shape.past, self.scene, turns, shape.seed)
            else:
                scene = next(each.id for each in story.content.spine.scenes if each.goodbye == self.other.goodbye)
                past = self.other.past + (Chapter(scene, self.other.entered),)
                to = revisit(story, past, len(self.other.past), 0, shape.seed)
            viewing.go_back(to)
            begin_at("taken_up")

    def begin_at(label):
        """Leave whatever screen or menu this is, and play from `label`."""
        if main_menu:
            return Start(label)()
        if renpy.context()._menu:
            renpy.jump_out_of_context(label)
        renpy.jump(label)

    def take_up_evening():
        """Stand where the player wanted to go back to, on the stage as it then was."""
        to = viewing.taken_up()
        renpy.block_rollback()
        nothing_begun()
        store.spoken = None
        store.snapshot = to.snapshot
        renpy.scene()
        renpy.show("black")
        stop_piece()
        shown, preferences.transitions = preferences.transitions, 0
        for cue in to.stage:
            cue_actions[cue.kind](to.snapshot, *cue.words)
        preferences.transitions = shown

label taken_up:
    $ take_up_evening()
    jump evening
