# The title: a roof whose hour depends on how many goodbyes have been found.

init python:

    def title_hour():
        """The light on the roof: night for a stranger, morning for one who has heard every goodbye."""
        found = len(persistent.goodbyes_found or ())
        if found == 0:
            return "night"
        if found < 4:
            return "before_sunrise"
        return "sunrise" if found < len(story.content.rules.goodbyes) else "morning"

define config.main_menu_music = audio_file("music", "title")

screen main_menu():
    tag menu

    on "show" action Function(hollow_in_engine.forget_pictures, _update_screens=False)

    add drifting_place("roof", title_hour())
    add "images/interface/title_shade.webp"

    if story is None:
        use problem
    else:
        vbox:
            xpos 150
            ypos (110 if not letters_are_large() else 60)
            spacing 0
            text _("Every Version") style "title_text" size at_most(112, 90 if letters_are_large() else 124)
            text _("of Goodbye"):
                style "title_text"
                size at_most(112, 90 if letters_are_large() else 124)
                xpos 6
                yoffset (-34 if not letters_are_large() else 0)

        viewport:
            style_prefix "title"
            pos (140, 434)
            xysize (900, 520 if not letters_are_large() else 440)
            mousewheel True
            draggable True
            vbox:
                spacing 0
                # The ways end at the same line, however many there are.
                $ left = was_left()
                $ ways = 5 + sum(1 for each in (left, persistent.evenings, persistent.goodbyes_found) if each)
                null height (max(0, 520 - 65 * ways) if not letters_are_large() else 0)
                if left:
                    textbutton _("Go on") action GoOn() default_focus unless_listening()
                textbutton _("Begin") action Start() default_focus (0 if left else unless_listening())
                textbutton _("Load") action ShowMenu("load")
                if persistent.evenings:
                    textbutton _("Evenings") action ShowMenu("evenings")
                if persistent.goodbyes_found:
                    textbutton _("Goodbyes") action ShowMenu("goodbyes")
                textbutton _("Settings") action ShowMenu("preferences")
                textbutton _("About") action ShowMenu("about")
                textbutton _("Quit") action Quit(confirm=False)

        text _("An unofficial, non-commercial work. She will leave. It is only a question of how."):
            style "title_note"
            size at_most(27, 30)
            xmaximum 1600

style title_text is default:
    font SERIF
    size 112
    line_spacing -6
    color CREAM
    outlines [(6, "#15112e55", 0, 2)]

style title_button is row_button:
    padding (24, 3)
style title_button_text is button_text:
    font SERIF
    size 38
    color "#e9d3c6"
    hover_color "#ffffff"

style title_note is default:
    font SERIF_ITALIC
    size 27
    color "#d9c6cf"
    xpos 164
    yalign 0.955
    outlines [(3, "#15112e66", 0, 1)]
