# What has been said this evening, the choices among it.

screen history():
    tag menu
    predict False
    default scrolled = ui.adjustment()
    use game_menu(_("History")):
        viewport:
            yadjustment scrolled
            at soft_edges(scrolled, 980)
            scrollbars "vertical"
            mousewheel True
            draggable True
            pagekeys True
            yinitial 1.0
            xysize (1240, 860)
            vbox:
                xsize 1180
                spacing 16
                for entry in _history_list:
                    if entry.kind == "choice":
                        text "›  " + entry.what style "history_choice" substitute False
                    elif entry.kind == "caption":
                        text "[" + entry.what + "]" style "history_caption" substitute False
                    else:
                        vbox:
                            if entry.who:
                                text entry.who style "history_who" substitute False:
                                    if "color" in entry.who_args:
                                        color entry.who_args["color"]
                            text renpy.filter_text_tags(entry.what, allow={"i"}) style "history_what" substitute False
                if not _history_list:
                    text _("Nothing has been said yet.") style "history_what"

style history_who is default:
    font CAPS
    size 26

style history_what is default:
    size 31
    color "#f1e0d2"

style history_caption is history_what:
    font SERIF_ITALIC
    color DUSK

style history_choice is history_what:
    color PEACH
    xpos 20
