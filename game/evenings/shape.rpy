# The evening's shape: after the goodbye, the whole evening as one picture, and the way back into it.

init -20 python:

    class ThreadsPicture(renpy.Displayable):
        """The drawn threads of an evening: layers of light."""

        def __init__(self, layers, **properties):
            super(ThreadsPicture, self).__init__(**properties)
            self.layers = layers

        def render(self, width, height, st, at):
            w, h = self.layers[0].get_size()
            result = renpy.Render(w, h)
            for each in self.layers:
                result.blit(renpy.display.draw.load_texture(each, True, python_dict(mipmap=False)), (0, 0))
            return result

        def visit(self):
            return []

    def evening_sky():
        """What the threads stand on: a city at dusk, or black."""
        return Solid("#000000") if persistent.high_contrast else "images/interface/evening.webp"

    def chosen_stretch(wide):
        """The stretch of the evening that is one scene: a little lighter, or between two lines."""
        if not persistent.high_contrast:
            return Solid("#ffe6c814", xysize=(wide, 500))
        line = Solid("#ffe6c8a0", xysize=(3, 500))
        return Fixed(line, Transform(line, xpos=wide - 3), xysize=(wide, 500))

    def work_on_evening():
        """A slice of the work, at most half of the time there is, and short enough that no frame is late."""
        now = time.time()
        slice = max(0.012, min(0.06, (now - viewing.current().looked) / 2))
        news = viewing.current().work(slice)
        viewing.current().looked = time.time()
        if news:
            renpy.restart_interaction()

    def thread_label_places(levels, apart):
        """The heights at which the names of the threads stand beside their ends, none nearer than `apart` pixels."""
        wanted = sorted((viewing.FRAME.at(0, level)[1], index) for index, level in enumerate(levels))
        places, last = [0] * len(levels), -10000
        for y, index in wanted:
            last = max(y, last + apart)
            places[index] = last
        over = max(places) - (viewing.FRAME.top + viewing.FRAME.height + 20)
        return [place - max(0, over) for place in places]

    def least_breath():
        """How faint words become that come and go while one waits."""
        return 1.0 if persistent.reduced_motion or persistent.high_contrast else 0.5

    def scene_told(played):
        """A scene of the shape in words, for whoever hears it."""
        words = ", ".join(to_plain(turn.words) for turn in played.turns)
        return "%s. %s %s %s" % (__(played.title), scene_moved(played), __("Your words:"), words)

    def ends_of_acts(scenes):
        """For each act its number and the index of its first scene."""
        return [(each.act, at) for at, each in enumerate(scenes) if at == 0 or scenes[at - 1].act != each.act]

screen evening_shape():
    tag menu
    modal True
    default chosen = 0
    default tab = "goodbye"
    $ view = viewing.current()
    $ scenes = view.shape.scenes if view.shape else view.scenes
    $ leave = ShowMenu("evenings") if (main_menu or renpy.context()._menu) else Return()

    add evening_sky()

    if not view.over:
        timer 0.03 repeat True action Function(work_on_evening, _update_screens=False)

    if view.drawn:
        use evening_threads(view)
        if view.shape and tab == "scene":
            $ pitch = 1480.0 / len(scenes)
            add chosen_stretch(int(pitch)) pos (int(150 + chosen * pitch), 100)
        if view.shape:
            use evening_scenes(scenes, chosen if tab == "scene" else None)
    else:
        use evening_waits(view)

    text _("The evening's shape") style "shape_title" size at_most(44, 56) pos (150, 26)
    text evening_date(view.record) style "small" size at_most(27, 32) xalign 1.0 xoffset -110 ypos 40

    if letters_are_large():
        use shape_page_large(view, chosen, tab, leave)
    else:
        use shape_page(view, chosen, tab, leave)

    key "game_menu" action leave

# What is said below the picture: the ways at the left, then two columns.
screen shape_page(view, chosen, tab, leave):
    viewport:
        pos (126, 724)
        xysize (234, 330)
        mousewheel True
        vbox:
            style_prefix "shape_tab"
            if view.shape:
                textbutton _("The scene") action SetScreenVariable("tab", "scene")
            textbutton _("The goodbye") action SetScreenVariable("tab", "goodbye") default_focus (tab == "goodbye")
            if view.shape and view.drawn:
                textbutton _("To keep") action SetScreenVariable("tab", "keep")
            textbutton _("Back") action leave

    if tab == "scene" and view.shape:
        use shape_columns("scene %d" % chosen, 360, 718, 1460, 338):
            use shape_column(520):
                use evening_scene(view, chosen)
            use shape_column(800):
                use evening_turns(view, chosen)
    elif tab == "keep" and view.shape:
        use shape_columns("keep", 360, 718, 1460, 338):
            use shape_column(780):
                use evening_keepsakes(view)
            use shape_column(540):
                use evening_folder(view)
    else:
        use shape_columns("goodbye", 360, 718, 1460, 338):
            use shape_column(780):
                use evening_goodbye(view)
            use shape_column(540):
                use evening_others(view)

# The same with large letters: the ways in a row, then one column.
screen shape_page_large(view, chosen, tab, leave):
    hbox:
        pos (110, 690)
        style_prefix "shape_tab"
        if view.shape:
            textbutton _("The scene") action SetScreenVariable("tab", "scene") text_size at_most(34, 46)
        textbutton _("The goodbye") action SetScreenVariable("tab", "goodbye") text_size at_most(34, 46) default_focus (tab == "goodbye")
        if view.shape and view.drawn:
            textbutton _("To keep") action SetScreenVariable("tab", "keep") text_size at_most(34, 46)
        textbutton _("Back") action leave text_size at_most(34, 46)
    use shape_columns("large %s %d" % (tab, chosen), 110, 762, 1700, 300):
        vbox:
            xoffset 24
            xsize 1596
            spacing 14
            if tab == "scene" and view.shape:
                use evening_scene(view, chosen)
                use evening_turns(view, chosen)
            elif tab == "keep" and view.shape:
                use evening_keepsakes(view)
                use evening_folder(view)
            else:
                use evening_goodbye(view)
                use evening_others(view)

# While the evening is being remembered its windows light up, one scene after the other.
screen evening_waits(view):
    for index in range(len(view.scenes)):
        add "scene_window_lit" pos (150 + 87 * index + 32, 618)
    text _("Remembering the evening …") style "shape_waits" xalign 0.5 ypos 300 at breathes(least_breath())

transform breathes(least):
    alpha least
    ease 1.4 alpha 1.0
    ease 1.4 alpha least
    repeat

screen evening_threads(view):
    add ThreadsPicture(view.drawing.layers) pos (110, 92) at threads_come(persistent.reduced_motion)
    for axis, place in zip(story.content.rules.axes, thread_label_places(view.levels(), 42)):
        text thread_names[axis] style "thread_name" size at_most(30, 34) color thread_colours[axis] pos (1650, int(92 + place)):
            alt (threads_told(view) if axis == "closeness" else "")

transform threads_come(at_once):
    crop (0, 0, (1560 if at_once else 1), 480)
    ease (0.0 if at_once else 3.2) crop (0, 0, 1560, 480)

screen evening_scenes(scenes, chosen):
    $ pitch = 1480.0 / len(scenes)
    for act, first in (ends_of_acts(scenes) if not letters_are_large() else ()):
        text _("Act [act]") style "act_name" pos (int(150 + first * pitch + 4), 676)
    for index, played in enumerate(scenes):
        button:
            style "scene_window"
            pos (int(150 + index * pitch), 600)
            xysize (int(pitch), 84)
            action [SetScreenVariable("chosen", index), SetScreenVariable("tab", "scene")]
            hovered [SetScreenVariable("chosen", index), SetScreenVariable("tab", "scene")]
            selected index == chosen
            alt scene_told(played)
            add "scene_window_lit" align (0.5, 0.4)

# The columns scroll as one, so that the wheel and the keys reach all that is in them.
screen shape_columns(name, left, top, wide, high):
    default scrolled = {}
    $ adjustment = scrolled.setdefault(name, ui.adjustment())
    viewport:
        id name
        at soft_edges(adjustment, top + high)
        pos (left, top)
        xysize (wide, high)
        yadjustment adjustment
        scrollbars "vertical"
        mousewheel True
        draggable True
        vbox:
            hbox:
                spacing 56
                transclude
            null height SOFT
    use soft_pages(name, high)

# The marks of rows hang at the left of the column.
screen shape_column(wide):
    frame:
        style "hanging"
        vbox:
            xsize wide
            spacing 8
            transclude

screen evening_scene(view, chosen):
    $ played = view.shape.scenes[chosen]
    text played.title style "heading" size 42
    text scene_moved(played) style "shape_line"
    textbutton _("Go back into this scene") action GoBack(chosen) style "row_button" text_size 32 xoffset -24
    $ kept = scene_kept(played)
    if kept:
        text _("Kept") style "label_text" size 27
        for each in kept:
            text each style "small"

screen evening_turns(view, chosen):
    $ turns = view.shape.scenes[chosen].turns
    text (_("Your words. Choose any, and go back to that moment.") if turns else _("Nothing was asked here.")) style "label_text" size 27
    for index, turn in enumerate(turns):
        button:
            style "turn"
            xsize (800 if not letters_are_large() else 1600)
            action GoBack(chosen, index)
            alt (answer_told(turn.asked, turn.words) + " " + turn_came_of(turn))
            hbox:
                spacing 14
                text ("◆" if turn.big else "") style "turn_mark"
                vbox:
                    xsize (730 if not letters_are_large() else 1500)
                    text answer_told(turn.asked, turn.words) style "turn_words"
                    text turn_came_of(turn) style "small" size 25

screen evening_goodbye(view):
    $ goodbye = goodbye_named(view.record.goodbye)
    text goodbye.title style "heading" size 42
    text goodbye.hint style "goodbye_hint"
    if view.lost:
        text _("The story has been edited since this evening. Its picture is kept, but it can no longer be walked through.") style "shape_line"
    elif view.shape:
        text _("How it would have been missed") style "label_text" size 27
        text hinge_words(view.hinge) style "shape_line"
        if view.otherwise:
            text otherwise_words(view.shape, view.otherwise) style "shape_line"
            textbutton _("Go back to that choice") action GoBack(view.otherwise.scene, view.otherwise.turn) style "row_button" xoffset -24
            textbutton _("Go into that other goodbye") action GoBack(other=view.otherwise) style "row_button" xoffset -24
        elif view.over:
            text _("No other answer, changed alone, would have led elsewhere.") style "shape_line"
        else:
            text _("Looking for the word that held it …") style "shape_line" at breathes(least_breath())

screen evening_others(view):
    text _("The others") style "label_text" size 27
    for each in story.content.rules.goodbyes:
        if each.id != view.record.goodbye:
            vbox:
                if each.id in persistent.goodbyes_found:
                    text each.title style "small" color CREAM
                text each.hint style "shape_hint"

image scene_window_lit = Composite((26, 34), (0, 0), Solid("#15112e", xysize=(26, 34)), (2, 2), Solid("#ffd9a0", xysize=(22, 30)), (12, 2), Solid("#9a6a78", xysize=(2, 30)), (2, 15), Solid("#9a6a78", xysize=(22, 2)))

define thread_colours = {"closeness": "#ff9f88", "growth": "#c9b2ff", "openness": "#ffecce"}

style shape_title is heading:
    size 44
    outlines [(4, "#15112e66", 0, 1)]

style shape_waits is default:
    font SERIF_ITALIC
    size 40

style thread_name is default:
    font CAPS
    size 30
    yanchor 0.6
    outlines [(3, "#15112eaa", 0, 0)]

style act_name is small:
    font CAPS
    size 24
    color "#b9a9cf"

style scene_window is button:
    padding (0, 0)
    background None
    hover_background Frame("focused_field", 4, 4, 4, 8)
    selected_background Frame("chosen_line", 4, 4, 4, 8)
    selected_hover_background Frame("focused_field", 4, 4, 4, 8)

style shape_tab_button is row_button
style shape_tab_button_text is button_text:
    size 34

style shape_line is default:
    size 30
    color "#f1e0d2"

style turn is button:
    xmaximum 1620
    padding (14, 8)
    background None
    hover_background Frame("focused_field", 4, 4, 4, 8)

style shape_hint is small:
    font SERIF_ITALIC
    size 27

style turn_words is default:
    size 31

style turn_mark is default:
    font SANS
    size 28
    color PEACH
    min_width 26
