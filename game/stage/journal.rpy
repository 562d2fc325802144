# The journal: where the evening stands, written down at every beat, so that no end of the program loses more than that.
# It is an evening as a file (narrative/evening_file.py). Said once if it cannot be written.

init -44 python:

    import os

    from narrative.evening_file import Journal, NotAnEvening, from_text, take_up
    from stage import whole_saves

    journal = Journal()

    def journal_file():
        return os.path.join(config.savedir, "unfinished.json")

    def write_in_journal(here):
        try:
            whole_saves.write_whole(journal_file(), journal.text(here))
        except OSError as error:
            whole_saves.troubles.meet(error)

    def close_journal():
        """The evening is over: there is nothing to go on with."""
        whole_saves.remove(journal_file())

    def journal_is_newest():
        """Whether the evening in the journal was played after the newest save was made."""
        try:
            written = os.path.getmtime(journal_file())
        except OSError:
            return False
        newest = newest_save()
        return newest is None or written >= save_begun(newest)

    def save_begun(slot):
        """Of when is what a save holds. It may have been finished, and its file dated, several beats later."""
        begun = (renpy.slot_json(slot) or {}).get("begun")
        return begun if isinstance(begun, (int, float)) else renpy.slot_mtime(slot) or 0

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
