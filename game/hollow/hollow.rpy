# Hollow inside the story: one call, one interaction, one outcome.
#
#     outcome = hollow_play(lines)     # `lines` of scripts/hollow.yaml
#
# It rolls back and saves like any other question put to the player, since nothing of the game itself is in the store:
# a save made in the middle of the cave begins the cave again.

init python:

    def hollow_play(lines, reduced_motion=False):
        """Plays Hollow. Returns held_the_lantern, went_through, went_back or put_it_down."""
        from hollow import displayable
        displayable.open_cave(lines, reduced_motion)
        try:
            return renpy.call_screen("hollow")
        finally:
            displayable.close_cave()

    def hollow_cave():
        """The displayable that is being played."""
        from hollow import displayable
        return displayable.current()

screen hollow():
    # Over the empty text box, which the engine leaves up when a screen is called from Python.
    zorder 100
    style_prefix "hollow"

    add Solid("#120e2a")
    add hollow_cave()

    if not hollow_cave().ready:
        text hollow_cave().session.label("title") style "hollow_title"

    else:
        if hollow_cave().line:
            frame:
                style "hollow_line_frame"
                text hollow_cave().line style "hollow_line" alt ""

        if hollow_cave().prompt:
            text hollow_cave().prompt style "hollow_prompt" alt ""

        if hollow_cave().session.choices:
            vbox:
                style "hollow_choices"
                for ending in hollow_cave().session.choices:
                    textbutton hollow_cave().session.label(ending):
                        action [Function(hollow_cave().session.controls.choose, ending), Function(renpy.restart_interaction)]

    hbox:
        style "hollow_buttons"
        if hollow_cave().ready:
            textbutton hollow_cave().session.label("following" if hollow_cave().session.controls.following else "follow"):
                action Function(hollow_cave().toggle_following)
        textbutton hollow_cave().session.label("put_down"):
            action Return("put_it_down")

style hollow_title:
    align (0.5, 0.46)
    size 96
    kerning 28
    color "#ffe6c8"

style hollow_line_frame:
    background Solid("#140f2cd8")
    xalign 0.5
    yalign 0.955
    xmaximum 1180
    padding (44, 26, 44, 28)

style hollow_line:
    size 36
    color "#ffe6c8"
    text_align 0.5
    line_spacing 6

style hollow_prompt:
    align (0.5, 0.72)
    size 30
    color "#ffa884"
    outlines [(3, "#140f2cc0", 0, 0)]

style hollow_choices:
    align (0.5, 0.10)
    spacing 14

style hollow_buttons:
    align (0.985, 0.025)
    spacing 14

style hollow_button:
    xalign 0.5
    background Solid("#140f2cb0")
    hover_background Solid("#553f86e0")
    padding (26, 14, 26, 16)

style hollow_button_text:
    size 28
    color "#ffe6c8"
    hover_color "#ffffff"
