# About, and the goodbyes gallery.

screen about():
    tag menu
    use page(_("About")):
        style_prefix "about"
        text _("Every Version of Goodbye, [config.version]")
        text _("An original, unofficial, non-commercial adaptation of the story of {i}Her{/i}. It quotes nothing from it, and has no connection with the people who made it.")
        text _("Story, pictures, music and code by the makers of this game.")
        text _("{b}Content.{/b} Divorce, loneliness, intimacy (not shown), the loss of someone. The scene called {i}Ines{/i} can be read in a paragraph instead.")
        text _("{b}With thanks to{/b}")
        use credits((
            (_("Ren'Py"), _("Tom Rothamel and contributors; MIT, and other free licences")),
            (_("The ink language"), _("inkle; MIT")),
            (_("Ink in Python; its compiler"), _("inkpython; MIT. inkjs; MIT")),
            (_("Alegreya, Alegreya Sans, Alegreya SC"), _("Juan Pablo del Peral; SIL Open Font License")),
            (_("La Belle Aurore, Nothing You Could Do"), _("Kimberly Geswein; SIL Open Font License")),
            (_("Homemade Apple"), _("Font Diner; Apache License 2.0")),
            (_("OpenDyslexic"), _("Abbie Gonzalez; SIL Open Font License")),
            (_("The instruments of the music"), _("MuseScore General; MIT")),
        ))
        text _("This is Ren'Py [renpy.version_only], on [renpy.platform].") style "small"

style about_text is default:
    size 31
    xmaximum 1120

screen credits(rows):
    vbox:
        spacing 2
        for what, whose in rows:
            hbox:
                spacing 20
                xmaximum 1180
                box_wrap True
                text what style "credit" min_width 470 xmaximum 470
                text whose style "small" xmaximum 680 yalign 0.7

style credit is default:
    size 28

init python:

    import re

    def goodbye_place(id):
        """The picture of the place where a goodbye ends, a strip of it; None if its scene names no place."""
        scene = next((each.id for each in story.content.spine.scenes if each.goodbye == id), None)
        places = re.findall(r"\^place: (\w+) (\w+)", story.scenes.get(scene, ""))
        if not places or not renpy.loadable(place_image(*places[-1])):
            return None
        return Transform(place_image(*places[-1]), crop=(0, 200, 1920, 736), size=(240, 92))

screen goodbyes():
    tag menu
    use page(_("Goodbyes")):
        vbox:
            spacing 9
            for each in story.content.rules.goodbyes:
                $ heard = each.id in persistent.goodbyes_found
                $ place = goodbye_place(each.id) if heard else None
                hbox:
                    spacing 28
                    fixed:
                        xysize (240, 92)
                        add Solid("#ffe6c812")
                        if place:
                            add place
                    vbox:
                        yalign 0.5
                        text (each.title if heard else _("A goodbye not heard yet")) style "goodbye_title" color (CREAM if heard else DUSK if persistent.high_contrast else "#b9a9cfaa")
                        text each.hint style "goodbye_hint"

style goodbye_title is default:
    size 34

style goodbye_hint is default:
    font SERIF_ITALIC
    size 28
    color DUSK
    xmaximum 890
