# A choice: ways of being, one under the other. A silence that may answer is a line that grows shorter.

screen choice(items, silence=None, taken=()):
    style_prefix "choice"

    $ roomy = letters_leave_room()
    $ across, foot = options_stand(on_stage, spoken, items, taken)
    use told_aloud
    if spoken is not None and foot is not None:
        use said_before(spoken)

    if foot is not None:
        vbox:
            pos (across, foot)
            anchor (0.5, 1.0)
            spacing between_options()
            use options(items, taken, silence, roomy)
    else:
        # The quick menu stands on a veil of its own.
        add "images/interface/veil.webp" xysize (1920, 230) yalign 1.0
        viewport:
            xysize (1020, 970)
            pos (across, 20)
            xanchor 0.5
            mousewheel True
            vbox:
                xalign 0.5
                spacing between_options()
                use options(items, taken, silence, roomy)

    if not renpy.variant("small"):
        use quick_menu

screen options(items, taken, silence, roomy):
    style_prefix "choice"
    for index, item in enumerate(items):
        $ before = index < len(taken) and taken[index]
        button:
            action item.action
            alt (renpy.filter_text_tags(item.caption, allow=[]) + (__(", taken before") if before else ""))
            at choice_arrives(index)
            padding (36, 17 if roomy else 12)
            if persistent.high_contrast:
                background Frame("plain_option", 12, 4, 4, 4)
                hover_background Frame("plain_option_focused", 12, 4, 4, 4)
            if roomy:
                hbox:
                    text item.caption style "choice_button_text" min_width (650 if before else 0) xmaximum (650 if before else 828)
                    if before:
                        text _("taken before") style "choice_taken" yalign 0.5 min_width 178 text_align 1.0
            else:
                vbox:
                    text item.caption style "choice_button_text"
                    if before:
                        text _("taken before") style "choice_taken"

    if silence is not None:
        timer silence.seconds action items[silence.index].action
        add "silence_line" at silence_passes(silence.seconds) xalign 0.5 yoffset 14

init python:

    def options_stand(on_stage, line, items, taken):
        """Where the foot of the options is, across and down: beside whoever is there, so that nobody answers to a covered
        face; below her light, and with large letters above the words. None for down if there they need all the room."""
        sides = set(on_stage.values())
        across = {("right",): 540, ("left",): 1380}.get(tuple(sides), 960)
        if letters_leave_room():
            return across, (724 if len(sides) < 2 else 750)
        foot = (min(798, 1080 - 76 - height_said(line)) if line is not None else 1004) - 20
        return across, (foot if height_of_options(items, taken) <= foot - 8 else None)

    def between_options():
        return 14 if letters_leave_room() else 10

    def height_of(words, style, width):
        """How tall `words` are on the stage, in a column of this width."""
        return int(Text(words, style=style).size(width=width)[1])

    def height_said(line):
        """How tall the words that were said last are, with the name of who said them."""
        speaker = story.content.cast.get(line.speaker)
        words = height_of(to_renpy(told_line(line).text), "narration" if speaker is None else "say_dialogue", said_across())
        return words if speaker is None else words + 6 + height_of(speaker.name, "say_label", said_across())

    def height_of_options(items, taken):
        """How tall the options are one under the other, large."""
        before = height_of(_("taken before"), "choice_taken", 828)
        return sum(height_of(item.caption, "choice_button_text", 828) + 24 + between_options() + (before if index < len(taken) and taken[index] else 0)
                   for index, item in enumerate(items))

# What was said last stays readable while one chooses.
screen said_before(line):
    $ speaker = story.content.cast.get(line.speaker)
    window:
        style "say_window"
        background veil()
        vbox:
            style "said"
            xpos said_at(speaker.place if speaker is not None else "centre")
            xsize said_across()
            if speaker is not None:
                text speaker.name style "say_label" color speaker.colour
            text to_renpy(told_line(line).text) style ("say_dialogue" if speaker is not None else "narration") xsize said_across()

transform choice_arrives(index):
    alpha 0.0
    pause (0.0 if persistent.reduced_motion else 0.06 * index)
    ease (0.0 if persistent.reduced_motion else 0.3) alpha 1.0

transform silence_passes(seconds):
    xzoom 1.0
    linear seconds xzoom 0.0

image silence_line = Solid("#ffe6c899", xysize=(560, 3))

# In high contrast, where the words stand on a black band that an option may reach into: a line around each.
image plain_option = Composite((60, 60), (0, 0), Solid(DUSK, xysize=(60, 60)), (3, 3), Solid("#000000", xysize=(54, 54)))
image plain_option_focused = Composite((60, 60), (0, 0), Solid(PEACH, xysize=(60, 60)), (9, 3), Solid("#4b2a5c", xysize=(48, 54)))

style choice_button is default:
    xsize 900
    xalign 0.5
    background Frame("images/interface/option.webp", 40, 30)
    hover_background Frame("images/interface/option_hover.webp", 40, 30)
    hover_sound "audio/sounds/ui_hover.ogg"
    activate_sound "audio/sounds/ui_select.ogg"

style choice_button_text is default:
    font SERIF
    size 37
    color CREAM
    hover_color "#ffffff"
    xalign 0.0
    yalign 0.5

style choice_taken is default:
    font CAPS
    size 23
    color PEACH

default persistent.reduced_motion = False
