# What is begun at an interlude, a letter, a piece, the cave, kept while it is not done: a save holds it, and for the
# journal a file beside it, so that it is found as it was left; by whoever rolls back out of it and comes again, too.

init -43 python:

    import json

    def begun_file():
        return os.path.join(config.savedir, "begun.json")

    def begun_here():
        """What was begun where the evening stands and not done, as it was kept; an empty table if nothing was."""
        begun = renpy.session.get("begun")
        fits = isinstance(begun, python_dict) and begun.get("at") == short_of(journal.text(store.snapshot))
        return begun if fits else {}

    def keep_begun(**made):
        """Keep what has been made so far, in plain values."""
        renpy.session["begun"] = python_dict(made, at=short_of(journal.text(store.snapshot)))
        try:
            whole_saves.write_whole(begun_file(), json.dumps(renpy.session["begun"]))
        except OSError as error:
            whole_saves.troubles.meet(error)

    def nothing_begun():
        """It is done, or another evening is opened."""
        renpy.session["begun"] = None

    def begun_at_desk(offered):
        """What was chosen for each slot when this evening was left at this desk; None for each that is open."""
        chosen = begun_here().get("chosen")
        if not isinstance(chosen, python_list) or len(chosen) != len(offered):
            chosen = [None] * len(offered)
        return [id if id in ids else None for id, ids in zip(chosen, offered)]

    def begun_with_journal():
        """What was begun where the journal stands."""
        try:
            with open(begun_file(), encoding="utf-8") as held:
                return json.load(held)
        except (OSError, ValueError):
            return None

    def tell_begun(facts):
        if renpy.session.get("begun"):
            facts["begun"] = renpy.session["begun"]

    config.save_json_callbacks.append(tell_begun)
