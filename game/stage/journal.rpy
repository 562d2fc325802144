# The journal: where the evening stands, written down at every beat, so that no end of the program loses more than that.
# It is an evening as a file (narrative/evening_file.py). Said once if it cannot be written.

init -44 python:

    import hashlib
    import os

    from narrative.evening_file import Journal, NotAnEvening, from_text, take_up
    from stage import whole_saves

    journal = Journal()

    def journal_file():
        return os.path.join(config.savedir, "unfinished.json")

    def write_in_journal(here):
        text = journal.text(here)
        try:
            whole_saves.write_whole(journal_file(), text)
        except OSError as error:
            whole_saves.troubles.meet(error)
        else:
            journal.holds = text

    def short_of(text):
        """A short word for a text; equal just when the texts are."""
        return hashlib.blake2b(text.encode("utf-8"), digest_size=12).hexdigest()

    def journal_holds():
        """A short word for what this program last wrote into the journal; asked for when a save is made."""
        return short_of(journal.holds)

    whole_saves.journal = journal_holds

    def close_journal():
        """The evening is over: there is nothing to go on with."""
        whole_saves.remove(journal_file())

    def newest_saves():
        """The saves of this game that can be read as far as what they say of themselves, the newest first."""
        slots = [slot for slot in renpy.list_slots(r"(?:\d+|auto|quick)-") if is_ours(slot)]
        return sorted(slots, key=renpy.slot_mtime, reverse=True)

    def was_left():
        """Whether there is an evening to go on with."""
        return os.path.exists(journal_file()) or bool(newest_saves())

    def stands_at_journal(slot):
        """Whether the journal still holds what it held when the save was begun: then both stand at the same beat."""
        try:
            with open(journal_file(), encoding="utf-8") as held:
                return (renpy.slot_json(slot) or {}).get("journal") == short_of(held.read())
        except (OSError, UnicodeDecodeError):
            return False

    class GoOn(Action):
        """Go on with the evening that was left, where it was left.

        That is where the journal stands, whatever the dates of the saves: one that is made behind the game's back is
        finished, and dated, when the evening is beats further on. A save that stands there too is opened instead, since
        from it one can roll back.
        """

        def __call__(self):
            saves, begun = newest_saves(), begun_with_journal()
            if os.path.exists(journal_file()) and not (saves and stands_at_journal(saves[0])):
                renpy.session["begun"] = begun
                open_evening(journal_file())  # this comes back only if it was refused
                renpy.session["tell_after_load"] = journal_damaged
            for slot in saves:
                opens(slot, begun if stands_at_journal(slot) else None)
                renpy.session["tell_after_load"] = save_damaged  # it was refused; the one before it may not be
            renpy.session.pop("tell_after_load", None)

    save_damaged = _("The newest save cannot be opened. It goes on from the one before.")
    journal_damaged = _("What was written down of the evening cannot be read. It goes on from the newest save.")

    def tell_troubles():
        """Say what could not be kept, once, when there is a window to say it in."""
        if not whole_saves.troubles.waiting or renpy.get_screen("notify") or not renpy.get_screen(("say", "choice", "main_menu", "save", "load")):
            return
        kind, details = whole_saves.troubles.waiting.pop(0)
        renpy.notify(trouble_words[kind])
        renpy.log("%s: %s" % (kind, details))

    trouble_words = {
        "full": _("The disk is full: nothing can be saved. You can play on; make room, and save again."),
        "unwritable": _("Nothing can be saved: the folder of the saves cannot be written to. You can play on."),
        "persistent": _("What was kept of earlier evenings, and the settings, could not be read. The file was set aside; both begin anew."),
        "restored": _("What was kept of earlier evenings could not be read and was set aside. It is as it was when you last began."),
    }

    config.periodic_callbacks.append(tell_troubles)
