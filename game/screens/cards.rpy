# Between scenes, before the first, and after the last.

screen scene_card(card):
    modal True
    add Solid("#0d0a1c")
    vbox at card_passes:
        align (0.5, 0.46)
        spacing 14
        text _("Act [card.act]") style "label_text" xalign 0.5
        text card.title style "card_title" size at_most(76, 120) xalign 0.5
    timer (1.2 if persistent.reduced_motion else 2.6) action Return()
    key "dismiss" action Return()
    key "rollback" action Rollback()

transform card_passes:
    alpha 0.0
    linear 0.5 alpha 1.0
    pause 1.4
    linear 0.6 alpha 0.0

style card_title is default:
    size 76

screen content_notes():
    modal True
    add place_picture("apartment", "night")
    add ground(Solid("#15112ecc"))
    viewport:
        pos (420, (210 if not letters_are_large() else 60))
        xysize (1120, (580 if not letters_are_large() else 800))
        scrollbars "vertical"
        draggable True
        mousewheel True
        pagekeys True
        vbox:
            xsize 1080
            spacing 28
            text _("Before you begin") style "heading" size at_most(52, 76)
            text _("This is a story about a divorce, about being lonely, about love and somebody leaving. There is desire in it, never shown. One scene, {i}Ines{/i}, can be read as a paragraph instead; you will be asked.")
            text _("Nothing in it is hurried: a choice with a line under it may be answered by waiting, and that can be turned off in the settings.")
            text _("It takes an evening.")
            text _("A click or Space goes on. Escape opens the menu, and {i}Help{/i} there lists the other keys.") style "small"
    textbutton _("Begin") action Return() style "title_button" text_size 44 default_focus unless_listening():
        pos (396, (800 if not letters_are_large() else 900))

screen curtain(evening):
    modal True
    add place_picture("roof", "morning")
    # Large letters are wider.
    add Transform(shade("curtain"), xysize=((1920 if not letters_are_large() else 2500), 1080))
    $ goodbye = next(each for each in story.content.rules.goodbyes if each.id == evening.beat.goodbye)
    viewport:
        pos (150, 150)
        xysize (1060, 560)
        mousewheel True
        vbox:
            xsize (720 if not letters_are_large() else 1040)
            spacing 22
            text _("The evening's goodbye") style "label_text" color CREAM
            text goodbye.title style "card_title" size at_most(76, 110)
            text goodbye.hint style "goodbye_hint" color CREAM
            $ found, all_goodbyes = len(persistent.goodbyes_found), len(story.content.rules.goodbyes)
            text _("[found] of [all_goodbyes] heard.") style "small" color CREAM
    vbox:
        pos (126, 740)
        style_prefix "curtain"
        textbutton _("The evening's shape") action Return("shape") default_focus unless_listening()
        textbutton _("To the title") action Return()
    timer 1.0 action Function(clear_away, _update_screens=False)

style curtain_button is title_button
style curtain_button_text is title_button_text

image black = Solid("#0d0a1c")
