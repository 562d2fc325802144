# The quick menu, small and out of the way. It can be hidden in the preferences.

default persistent.quick_menu = True
default persistent.notice_seconds = 4.0

screen quick_menu():
    zorder 100
    # Large letters leave room for the ways that are wanted most; the others are in the menu.
    $ roomy = letters_leave_room()
    if persistent.quick_menu:
        hbox:
            style_prefix ("quick_plain" if persistent.high_contrast else "quick")
            xalign 0.5
            yalign 0.992
            spacing 0
            # The arrows begin with the first, which Escape leaves again.
            if roomy:
                textbutton _("History") action ShowMenu("history")
            else:
                textbutton _("Menu") action ShowMenu("save")
            textbutton _("Back") action Rollback()
            textbutton _("Skip") action Skip() alternate Skip(fast=True, confirm=True)
            textbutton _("Next choice") action Skip(fast=True, confirm=False)
            textbutton _("Auto") action Preference("auto-forward", "toggle")
            if roomy:
                textbutton _("Save") action ShowMenu("save")
                textbutton _("Load") action ShowMenu("load")
                textbutton _("Quick save") action QuickSave()
                textbutton _("Quick load") action QuickLoad()
                textbutton _("Settings") action ShowMenu("preferences")

style quick_button is button:
    padding (15, 4)
    hover_background Frame("focused_field", 4, 4, 4, 8)
    selected_background Frame("chosen_line", 4, 4, 4, 8)
    selected_hover_background Frame("focused_field", 4, 4, 4, 8)

style quick_button_text is button_text:
    font CAPS
    size 24
    color "#b9a9cfcc"
    hover_color CREAM
    insensitive_color "#b9a9cf55"
    selected_color PEACH
    selected_hover_color CREAM
    outlines [(2, "#15112e99", 0, 0)]

style quick_plain_button is quick_button
style quick_plain_button_text is quick_button_text:
    idle_color DUSK
    selected_color PEACH
    selected_hover_color CREAM

screen skip_indicator():
    zorder 100
    # After the goodbye there is nothing to skip.
    if not (renpy.get_screen("curtain") or renpy.get_screen("evening_shape")):
        frame:
            style_prefix "skip"
            background Solid("#15112ecc")
            padding (24, 10)
            pos (40, 36)
            text _("Skipping  ›  ›  ›") style "small"

screen notify(message):
    zorder 200
    frame at notify_passes:
        background Solid("#15112ee6")
        padding (32, 16)
        xalign 0.5
        ypos 40
        xmaximum 1300
        text "[message!tq]" style "small" color CREAM
    timer persistent.notice_seconds action Hide("notify")

transform notify_passes:
    on show:
        alpha 0.0
        linear 0.25 alpha 1.0
    on hide:
        linear 0.5 alpha 0.0
