# Questions the game asks as itself, and what it says when it cannot be played.

init python:

    # In place of the engine's own words, which warn of a loss: an evening keeps itself at every beat.
    layout.QUIT = _("Stop for tonight?\n{i}Go on{/i}, at the title, brings you back to this moment.")
    layout.MAIN_MENU = _("Back to the title?\n{i}Go on{/i} brings you back to this moment.")
    layout.LOADING = _("Leave this evening and open the other?")
    layout.OVERWRITE_SAVE = _("Put this moment in place of the one that is kept here?")
    layout.DELETE_SAVE = _("Delete this save?")
    layout.FAST_SKIP_SEEN = _("Skip to the next choice?")
    layout.FAST_SKIP_UNSEEN = _("Skip to the next choice, over what you have not read?")
    gui.UNKNOWN_TOKEN = _("This save was made on another device, or changed. A save can carry a program that harms your computer. Do you trust whoever made it, and everybody it went through?\n{i}An evening as a file is safe to share.{/i}")
    gui.TRUST_TOKEN = _("Open saves from that device without asking, from now on?\nOnly if nobody but you uses it.")

screen confirm(message, yes_action, no_action):
    modal True
    zorder 200
    style_prefix "confirm"
    add Solid("#15112ecc")
    frame:
        align (0.5, 0.46)
        xmaximum 1000
        vbox:
            spacing 36
            text _(message) style "confirm_message"
            hbox:
                xalign 0.5
                spacing 60
                textbutton _("Yes") action yes_action
                textbutton _("No") action no_action default_focus unless_listening()
    key "game_menu" action no_action

style confirm_message is default:
    size 36
    text_align 0.5
    xalign 0.5
    xmaximum 860

style confirm_button is row_button
style confirm_button_text is button_text:
    size 36

# A heading and what is said under it; it can be scrolled where the letters are large, and leaves room for buttons.
screen plain_page(heading, tall):
    viewport:
        pos (164, (90 if tall else 260))
        xysize (1600, (660 if tall else 330))
        scrollbars "vertical"
        mousewheel True
        draggable True
        pagekeys True
        vbox:
            xsize 1500
            spacing 24
            text heading style "heading" size at_most(52, 76)
            transclude

# Why the story stops: a scene that was written so that it cannot be played on from here.
screen story_stops(told):
    modal True
    add Solid("#15112ecc")
    use plain_page(_("The story stops here."), letters_are_large()):
        text _("As this scene is written, nothing can follow. It is a fault in the writing, and nothing that you did.") size at_most(36, 54)
        text as_it_is(told) style "small" substitute False
    hbox:
        pos (140, (780 if letters_are_large() else 620))
        spacing 40
        textbutton _("Back to the moment before") action Rollback() default_focus unless_listening() style "row_button" text_size at_most(34, 46)
        textbutton _("Try again") action Return() style "row_button" text_size at_most(34, 46)
        textbutton _("Title") action MainMenu(confirm=False) style "row_button" text_size at_most(34, 46)

# Why there is no story. In a project's folder the tools can put it right; in a package that was installed they are not.
screen problem():
    add Solid("#15112ecc")
    use plain_page(opened.problem, letters_are_large()):
        if os.path.isdir(os.path.join(config.basedir, "tools")):
            text _("Please open a terminal in the game's folder and run:") size at_most(36, 54)
            text "python3 -m tools play" font SANS_BOLD color PEACH size at_most(42, 60)
        else:
            text _("Please install the game again. Your saves and evenings are kept elsewhere, and stay.") size at_most(36, 54)
        text as_it_is(opened.details) style "small" substitute False
    textbutton _("Quit") action Quit(confirm=False) style "row_button" text_size at_most(38, 46):
        pos (140, (780 if letters_are_large() else 620))
