# Beginning, leaving a scene, ending, and taking up a saved evening under scripts that may have changed.

default persistent.goodbyes_found = set()
# Whether the next line is the first of a scene: there the evening saves itself.
default scene_begins = False

init -40 python:

    import json
    import os

    from narrative.replay import from_json, relationship_from_json, replay
    from narrative.soundness import refuse_unsound
    from stage.memory import give_back

    renpy.register_persistent("goodbyes_found", merge_read)

    def starts_ahead():
        """Whether a writer or tester asked to begin somewhere else than at the beginning."""
        return "EVG_START" in os.environ

    def begin_evening():
        """A new evening; or, for writers and testers, one played ahead to the place they asked for."""
        ahead = os.environ.pop("EVG_START", "")
        if ahead:
            wanted = json.loads(ahead)
            if "evening" in wanted:
                renpy.session["taken_up"] = take_up(story, from_text(wanted["evening"]))
                renpy.jump("taken_up_evening")
            here = replay(story, wanted["seed"], from_json(wanted["answers"]), until=wanted["scene"])
            return story.again(here, relationship_from_json(wanted["relationship"])) if wanted["relationship"] else here
        return story.begin(seed=renpy.random.randrange(1000000))

    def leave_scene(here, after):
        """The curtain between two scenes."""
        foresee(here, after)
        _window_hide(None)
        renpy.scene()
        renpy.show("black")
        renpy.with_statement(Dissolve(1.0))
        clear_away()
        store.spoken = None
        store.wears = {}
        if isinstance(after.beat, Curtain):
            return
        store.scene_begins = True
        scene = story.content.spine.scene(after.scene)
        if not renpy.config.skipping:
            renpy.call_screen("scene_card", card=scene)

    def clear_away():
        """Nothing moves: what is over leaves its memory."""
        hollow_in_engine.forget_pictures()
        give_back()

    def remember_goodbye(goodbye):
        close_journal()
        persistent.goodbyes_found.add(goodbye)
        renpy.save_persistent()

    def check_saved_evening(roots):
        """Refuse, with ValueError, a save that holds no evening this story can go on with."""
        if roots.get("store.snapshot") is not None:
            refuse_unsound(story, roots["store.snapshot"])

    whole_saves.check_roots = check_saved_evening

    def take_evening_in_hand():
        """Go on with the evening that was opened from a file: the stage as it was, and nothing to roll back to."""
        taken = renpy.session.pop("taken_up")
        renpy.scene()
        stop_piece()
        for channel in ("music", "room", "sound"):
            renpy.music.stop(channel=channel)
        store.spoken, store.on_stage, store.samantha_is = None, {}, "away"
        store.snapshot = taken.snapshot
        for cue in taken.stage:
            if cue.kind in cue_actions:
                cue_actions[cue.kind](taken.snapshot, *cue.words)
        renpy.block_rollback()
        if not taken.exact:
            renpy.notify(edited_since)

    edited_since = _("The story has been edited since this was saved. You are back at the start of the scene.")

    def resume_evening():
        """After loading: the same moment if the scripts are the same, else the nearest that still exists."""
        if store.snapshot is None:
            return
        store.snapshot, exact = story.restore(store.snapshot)
        told = renpy.session.pop("tell_after_load", None)
        if not exact:
            renpy.block_rollback()
            told = edited_since
        if told:
            renpy.notify(told)
