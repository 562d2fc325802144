# What is wrong with the scripts, over the game, until it is mended; and the two keys of the desk, for the mouse.

screen writer_desk():
    zorder 150
    if not main_menu and snapshot is not None and renpy.context_nesting_level() == 0:
        if writer_look.page:
            use writer_pages(writer_look.at(snapshot), writer_look.page)
        else:
            hbox:
                style_prefix "writer_key"
                align (1.0, 0.0)
                textbutton _("F6 Open") action Function(writer_open_line)
                textbutton _("F7 Look") action Function(writer_look.turn)
        key "K_F6" action Function(writer_open_line)
        key "K_F7" action Function(writer_look.turn)
    if writer_desk.status.wrong:
        use writer_wrongs(writer_desk.status.wrong, writer_panel_left())

screen writer_wrongs(wrong, left):
    $ most = 3 if preferences.font_size < 1.3 else 1
    $ more = len(wrong) - most
    frame:
        style "writer_wrong_frame"
        xpos left
        xsize min(1160, 1860 - left - (left if writer_look.page == 1 else 0))
        has vbox:
            spacing 12
        for each in wrong[:most]:
            button:
                style "writer_wrong_button"
                action Function(writer_open, each)
                alt each.place + ". " + each.what
                vbox:
                    spacing 2
                    hbox:
                        spacing 18
                        box_wrap True
                        text each.place style "writer_place" substitute False
                        text each.code style "writer_code"
                    text writer_said(each) style "writer_what" substitute False
                    if each.source:
                        text as_it_is(each.source) style "writer_source" substitute False
        if more > 0:
            text _("and [more] more, in the terminal") style "writer_code" xpos 24

init python:

    def writer_panel_left():
        """Where the panel begins: beside the title, between the margins of F7, or near the left edge."""
        if main_menu:
            return 720
        return writer_measure() + 88 if writer_look.page == 1 else 60

    def writer_said(wrong):
        """What is wrong and what was meant, as text that may hold any character."""
        meant = _(" Did you mean “%s”?") % wrong.meant if wrong.meant else ""
        return as_it_is(wrong.what + meant)

style writer_wrong_frame is default:
    background Fixed(Solid("#1a1030f2"), Solid(CORAL, xsize=8))
    ypos 40
    padding (24, 18, 24, 18)

style writer_wrong_button is default:
    xfill True
    padding (20, 8)
    hover_background Solid("#ffe6c814")
    hover_sound None

style writer_place is default:
    font SANS_BOLD
    size 27
    color PEACH

style writer_code is default:
    font SANS
    size 24
    color DUSK
    yalign 1.0

style writer_what is default:
    font SANS
    size 30
    line_spacing 2
    color CREAM

style writer_source is default:
    font SERIF_ITALIC
    size 27
    color DUSK

style writer_key_button is button:
    padding (14, 8)
    background Solid("#15112e8c")
    hover_background Solid("#15112ee6")

style writer_key_button_text is button_text:
    font SANS
    size 22
    color "#b9a9cfcc"
