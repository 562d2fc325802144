# What is being written or made at a desk, kept while it is not done: a save holds it, and for the journal a file beside
# it, so that a letter that was left is found as it was left.

init -43 python:

    import json

    def begun_file():
        return os.path.join(config.savedir, "begun.json")

    def begun_at_desk(offered):
        """What was chosen for each slot when this evening was left at this desk; None for each that is open."""
        begun = renpy.session.get("begun")
        here = short_of(journal.text(store.snapshot))
        chosen = begun.get("chosen") if isinstance(begun, python_dict) and begun.get("at") == here else None
        if not isinstance(chosen, python_list) or len(chosen) != len(offered):
            chosen = [None] * len(offered)
        chosen = [id if id in ids else None for id, ids in zip(chosen, offered)]
        renpy.session["desk"] = {"at": here, "chosen": list(chosen)}
        return chosen

    def keep_at_desk(chosen):
        """Keep what has been chosen so far."""
        renpy.session["desk"] = dict(renpy.session["desk"], chosen=list(chosen))
        try:
            whole_saves.write_whole(begun_file(), json.dumps(renpy.session["desk"]))
        except OSError as error:
            whole_saves.troubles.meet(error)

    def desk_is_left():
        """It is done, or another evening is opened: nothing is begun."""
        renpy.session["desk"] = renpy.session["begun"] = None

    def begun_with_journal():
        """What was begun where the journal stands."""
        try:
            with open(begun_file(), encoding="utf-8") as held:
                return json.load(held)
        except (OSError, ValueError):
            return None

    def tell_begun(facts):
        if renpy.session.get("desk"):
            facts["begun"] = renpy.session["desk"]

    config.save_json_callbacks.append(tell_begun)
