# The frame that the menus share: a way between them at the left, the page at the right.

screen game_menu(title):
    style_prefix "menu"

    if main_menu:
        add place_picture("roof", title_hour())
    add shade("menu")

    default ways = ui.adjustment()
    viewport:
        at soft_edges(ways, 1010)
        yadjustment ways
        scrollbars "vertical"
        pos (100, 130)
        xysize (486, 880)
        mousewheel True
        draggable True
        vbox:
            spacing 6
            text title style "heading" size at_most(52, 84 if not letters_are_large() else 58) xoffset 24
            null height (40 if not letters_are_large() else 4)
            use menu_ways

    frame:
        background None
        padding (0, 0)
        pos (580, 120)
        xysize (1240, 860)
        transclude

    key "game_menu" action Return()

# The way between the menus.
screen menu_ways():
    style_prefix ("menu" if not letters_are_large() else "menu_large")
    vbox:
        spacing (6 if not letters_are_large() else 0)
        if not main_menu:
            textbutton _("Go on") action Return() default_focus unless_listening()
            if hollow_cave() is not None:
                textbutton hollow_cave().session.label("put_down") action [Function(hollow_cave().put_down), Return()]
            textbutton _("History") action ShowMenu("history")
            textbutton _("Save") action ShowMenu("save")
        textbutton _("Load") action ShowMenu("load")
        textbutton _("Settings") action ShowMenu("preferences")
        if persistent.evenings:
            textbutton _("Evenings") action ShowMenu("evenings")
        if persistent.goodbyes_found:
            textbutton _("Goodbyes") action ShowMenu("goodbyes")
            if main_menu:
                textbutton _("Music") action ShowMenu("music_room")
        textbutton _("About") action ShowMenu("about")
        textbutton _("Help") action ShowMenu("help")
        if main_menu:
            textbutton _("Back") action Return()
        else:
            textbutton _("Title") action MainMenu()
        textbutton _("Quit") action Quit(confirm=not main_menu)

style menu_button is row_button
style menu_button_text is button_text:
    font SANS
    size 34

style menu_large_button is menu_button
style menu_large_button_text is menu_button_text:
    size 31

screen page(title):
    default scrolled = ui.adjustment()
    use game_menu(title):
        viewport:
            id "page"
            at soft_edges(scrolled, 980)
            yadjustment scrolled
            scrollbars "vertical"
            mousewheel True
            draggable True
            xoffset -24
            xysize (1264, 860)
            # The marks of rows hang at the left of the column.
            frame:
                style "hanging"
                vbox:
                    xsize 1180
                    spacing 18
                    transclude
                    null height SOFT
        use soft_pages("page", 860)

style hanging is frame:
    background None
    padding (24, 0, 0, 0)
