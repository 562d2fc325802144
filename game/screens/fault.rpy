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
    add Solid(NIGHT)
    vbox:
        pos (164, (290 if not reading else 90))
        xsize 1400
        spacing 24
        text _("Something went wrong.") style "heading" size at_most(52, 76)
        text _("It is a fault in the game, and nothing that you did.")
        if was_left():
            text _("The evening is kept: {i}Go on{/i}, at the title, comes back to where it was.")
        text as_it_is((short or report).strip().rpartition("\n")[2]) style "small" substitute False
        null height 6
        if reading:
            viewport:
                xysize (1560, (430 if not letters_are_large() else 260))
                scrollbars "vertical"
                mousewheel True
                draggable True
                pagekeys True
                text as_it_is(report) style "small" size 22 substitute False
        hbox:
            xoffset -24
            xsize 1600
            box_wrap True
            style_prefix "fault"
            if rollback_action:
                textbutton _("Back to the moment before") action rollback_action default_focus unless_listening()
            if ignore_action:
                textbutton _("Go on all the same") action ignore_action
            if config.developer and reload_action:
                textbutton _("Read the scripts again") action reload_action
            textbutton _("Quit") action QuitAtFault()
        hbox:
            xoffset -24
            xsize 1600
            box_wrap True
            style_prefix "fault"
            textbutton (_("Read the report") if not reading else _("Hide the report")) action ToggleScreenVariable("reading") selected False
            if not copied:
                textbutton _("Copy the report") action [CopyReport(report), SetScreenVariable("copied", True)] selected False
            else:
                textbutton _("Copied.") action NullAction()

style fault_button is row_button
style fault_button_text is button_text:
    font SERIF
    size 34
