# Evenings as files: writing this one down to keep or to give away, and opening one. Plain text, checked when opened.

init python:

    import datetime
    import os

    from narrative.evening_file import to_text

    def evenings_folder():
        return os.path.join(config.savedir, "evenings")

    def files_of_evenings():
        """The newest files first, forty at most."""
        try:
            names = [name for name in os.listdir(evenings_folder()) if name.endswith(".json")]
        except OSError:
            return []
        return sorted(names, reverse=True)[:40]

    class WriteEvening(Action):
        """Write the evening, as it stands now, into a new file, and say where it is."""

        def __call__(self):
            here = store.snapshot
            name = "%s_%s.json" % (datetime.datetime.now().strftime("%Y-%m-%d_%H%M%S"), here.scene or "curtain")
            try:
                os.makedirs(evenings_folder(), exist_ok=True)
                whole_saves.write_whole(os.path.join(evenings_folder(), name), to_text(here))
            except OSError as error:
                renpy.notify(_("It could not be written: %s.") % error.strerror)
                return
            renpy.notify(_("Written: %s") % name)
            renpy.restart_interaction()

        def get_sensitive(self):
            return store.snapshot is not None

    def open_evening(path):
        """Go on with the evening in the file; one that cannot be read is refused with a message."""
        try:
            with open(path, "rb") as held:
                taken = take_up(story, from_text(held.read(4000000).decode("utf-8")))
        except UnicodeDecodeError:
            renpy.notify(_("This file is not an evening, or it is damaged."))
            return
        except NotAnEvening as error:
            renpy.notify(__(str(error)))
            return
        except OSError as error:
            renpy.notify(_("It could not be read: %s.") % error.strerror)
            return
        renpy.session["taken_up"] = taken
        renpy.jump_out_of_context("taken_up_evening")

    class OpenEvening(Action):
        """Open an evening from a file, asking first where another would be left."""

        def __init__(self, path):
            self.path = path

        def __call__(self):
            if main_menu:
                open_evening(self.path)
            else:
                layout.yesno_screen(_("Leave this evening and open the other?"), yes=Function(open_evening, self.path))

screen evening_files():
    tag menu
    use page(_("Evenings as files")):
        style_prefix "evenings"
        text _("An evening as a file is plain text: it can be kept, given to somebody else, and opened here again. Nothing in it can do harm.")
        if not engine_versions.signs_saves(renpy.version_tuple):
            text _("A save is not: open only saves you made yourself.")
        text _("The files are in this folder:")
        text evenings_folder() style "small" substitute False
        null height 12
        if not main_menu:
            textbutton _("Write this evening down") action WriteEvening() style "row_button" xoffset -24 text_size 36
        for name in files_of_evenings():
            button:
                style "row_button"
                xoffset -24
                action OpenEvening(os.path.join(evenings_folder(), name))
                alt _("Open ") + name.replace("[", "[[")
                text name style "row_button_text" substitute False
        if not files_of_evenings():
            text _("There are none yet. To open one you were given, put it there.")

style evenings_text is default:
    size 31
    xmaximum 1120
