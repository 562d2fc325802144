# What a player sees of a fault in the game itself, in place of the engine's own page. The engine shows it, by this name
# and with these parameters, when something in a running game raises (renpy/display/error.py, common/_errorhandling.rpym).
# Known late: whatever goes wrong before the game is ready is told by the engine, in its own way.

init offset = 900

init python:

    class CopyReport(Action):
        """Put the report into the clipboard."""

        def __init__(self, report):
            self.report = report

        def __call__(self):
            import pygame_sdl2.scrap
            pygame_sdl2.scrap.put(pygame_sdl2.SCRAP_TEXT, self.report.encode("utf-8"))

    class QuitAtFault(Action):
        """Quit without asking, or running anything that might be at fault again."""

        def __call__(self):
            raise renpy.game.QuitException(status=1)

screen _exception(short="", full="", rollback_action=None, reload_action=None, ignore_action=None, traceback_fn="", **more):
    modal True
    zorder 1090
    default reading = config.developer
    default copied = False
    $ report = full or str(more.get("te", ""))
    $ tall = reading or letters_are_large()
    add Solid(NIGHT)
    use plain_page(_("Something went wrong."), tall):
        text _("It is a fault in the game, and nothing that you did.") size at_most(36, 54)
        if was_left():
            text _("The evening is kept: {i}Go on{/i}, at the title, comes back to where it was.") size at_most(36, 54)
        text as_it_is((short or report).strip().rpartition("\n")[2]) style "small" substitute False
        if reading:
            text as_it_is(report) style "small" size 22 substitute False
    vbox:
        pos (140, (780 if tall else 620))
        style_prefix "fault"
        hbox:
            xsize 1680
            box_wrap True
            if rollback_action:
                textbutton _("Back to the moment before") action rollback_action default_focus unless_listening() text_size at_most(34, 46)
            if ignore_action:
                textbutton _("Go on all the same") action ignore_action text_size at_most(34, 46)
            textbutton _("Quit") action QuitAtFault() text_size at_most(34, 46)
        hbox:
            xsize 1680
            box_wrap True
            textbutton (_("Read the report") if not reading else _("Hide the report")) action ToggleScreenVariable("reading") selected False text_size at_most(34, 46)
            if not copied:
                textbutton _("Copy the report") action [CopyReport(report), SetScreenVariable("copied", True)] selected False text_size at_most(34, 46)
            else:
                textbutton _("Copied.") action NullAction() text_size at_most(34, 46)
            if config.developer and reload_action:
                textbutton _("Read the scripts again") action reload_action text_size at_most(34, 46)

style fault_button is row_button
style fault_button_text is button_text:
    font SERIF
