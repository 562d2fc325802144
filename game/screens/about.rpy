# About, help, content notes and the goodbyes gallery.

screen about():
    tag menu
    use page(_("About")):
        style_prefix "about"
        text _("Every Version of Goodbye, [config.version]")
        text _("An original, unofficial, non-commercial adaptation of the story of {i}Her{/i}. It quotes nothing from it, and has no connection with the people who made it.")
        text _("Story, pictures, music and code by the makers of this game.")
        text _("{b}Content.{/b} Divorce, loneliness, intimacy (not shown), the loss of someone. The scene called {i}Ines{/i} can be read in a paragraph instead.")
        text _("{b}With thanks to{/b} Ren'Py by Tom Rothamel and contributors (MIT, with parts under other free licences) · the ink language by inkle (MIT) · inkpython (MIT) · inkjs (MIT) · the typefaces Alegreya, Alegreya Sans and Alegreya SC by Juan Pablo del Peral, La Belle Aurore and Nothing You Could Do by Kimberly Geswein, OpenDyslexic by Abbie Gonzalez (SIL Open Font License), Homemade Apple by Font Diner (Apache License 2.0) · MuseScore General, the instruments of the music (MIT).")
        text _("This is Ren'Py [renpy.version_only], on [renpy.platform].") style "small"

style about_text is default:
    size 31
    xmaximum 1120

screen help():
    tag menu
    use page(_("Help")):
        style_prefix "help"
        for keys, what in (
            (_("Space, Enter, click"), _("go on")),
            (_("Up and down, Enter"), _("choose")),
            (_("Page up, mouse wheel up, Backspace"), _("go back, over choices too")),
            (_("Page down, mouse wheel down"), _("go forward again")),
            (_("Ctrl, Tab"), _("skip while held; keep skipping")),
            (_(">"), _("to the next choice")),
            (_("A"), _("auto-forward")),
            (_("F5, F9"), _("quick save, quick load")),
            (_("Escape, right click"), _("this menu")),
            (_("H, middle click"), _("hide the words and see the picture")),
            (_("S"), _("keep a picture of the screen")),
            (_("F, F11"), _("full screen")),
            (_("V"), _("read the screen aloud")),
            (_("Shift A"), _("more settings for seeing and hearing")),
            (_("Controller"), _("A goes on and chooses, B leaves a menu, X skips, Y hides the words; the shoulders go back and forward; Start opens this menu")),
        ):
            hbox:
                spacing 30
                xmaximum 1180
                box_wrap True
                text keys style "help_keys"
                text what style "help_what"

style help_keys is small:
    size 29
    color CREAM
    min_width 560

style help_what is small:
    size 29
    xmaximum 600

screen goodbyes():
    tag menu
    use page(_("Goodbyes")):
        for each in story.content.rules.goodbyes:
            vbox:
                spacing 2
                if each.id in persistent.goodbyes_found:
                    text each.title style "goodbye_title"
                else:
                    text _("A goodbye not heard yet") style "goodbye_title" color "#b9a9cf88"
                text each.hint style "goodbye_hint"

style goodbye_title is default:
    size 36

style goodbye_hint is default:
    font SERIF_ITALIC
    size 29
    color DUSK
    xmaximum 1100
