# Hollow inside the story: one call, one interaction, one outcome.
#
#     outcome = hollow_play(lines)     # `lines` of scripts/hollow.yaml
#
# It rolls back and saves like any other question put to the player, since nothing of the game itself is in the store.
# Where it stands is kept apart (stage/begun.rpy), so that it goes on there when it was left and is come back to.

init python:

    from hollow import displayable as hollow_in_engine

    def hollow_play(lines, reduced_motion=False):
        """Plays Hollow. Returns held_the_lantern, went_through, went_back or put_it_down."""
        hollow_in_engine.open_cave(lines, reduced_motion, begun_here().get("cave"), lambda left: keep_begun(cave=left), cave_keys())
        try:
            outcome = renpy.call_screen("hollow")
        finally:
            hollow_in_engine.close_cave()
        if outcome != "put_it_down":
            nothing_begun()
        return outcome

    def cave_keys():
        """What each key holds down, with the player's own."""
        own = {key: "act" if action == "go_on" else action for key, action in keys_of_the_player().items()}
        return own_keys.held_down(hollow_in_engine.KEYS, own)

    def hollow_cave():
        """The displayable that is being played, if one is."""
        return hollow_in_engine.current()

    config.context_callback = hollow_in_engine.interrupt

    def hollow_plate():
        """What words stand on in the cave, where anything may be behind them."""
        return ground(Solid("#140f2ce0"))

screen hollow():
    # Over the empty text box, which the engine leaves up when a screen is called from Python.
    zorder 100
    style_prefix "hollow"
    $ cave = hollow_cave()

    add Solid("#120e2a")
    add cave

    if not cave.ready:
        text cave.session.label("title") style "hollow_title"
    else:
        # What can be done stands at the foot, and what he says above it: neither moves when the other comes.
        vbox:
            style "hollow_foot"
            if cave.line:
                frame:
                    background hollow_plate()
                    xmaximum (said_across() + 88)
                    text cave.line style "hollow_line" alt ""
            if cave.prompt:
                frame:
                    background hollow_plate()
                    padding (26, 8)
                    xmaximum 1700
                    text cave.prompt style "hollow_prompt" alt ""
            else:
                null height (one_line("hollow_prompt") + 16)

        if cave.session.choices:
            vbox:
                style "hollow_choices"
                for ending in cave.session.choices:
                    textbutton cave.session.label(ending):
                        background hollow_plate()
                        action [Function(cave.session.controls.choose, ending), Function(renpy.restart_interaction)]

    hbox:
        style "hollow_buttons"
        if cave.ready:
            textbutton (cave.session.label("following" if cave.session.controls.following else "follow") + "   ·   Tab"):
                background hollow_plate()
                alt cave.session.label("following" if cave.session.controls.following else "follow")
                action Function(cave.toggle_following)
        textbutton cave.session.label("put_down"):
            background hollow_plate()
            action Function(cave.put_down)

style hollow_title:
    align (0.5, 0.46)
    size 96
    kerning 28
    color "#ffe6c8"

style hollow_foot:
    xalign 0.5
    yanchor 1.0
    ypos 1062
    spacing 10

style hollow_frame:
    xalign 0.5
    padding (44, 24, 44, 26)

style hollow_line:
    size 36
    color "#ffe6c8"
    text_align 0.5
    line_spacing 6

style hollow_prompt:
    size 32
    color PEACH
    text_align 0.5

style hollow_choices:
    align (0.5, 0.10)
    spacing 14

style hollow_buttons:
    align (0.985, 0.025)
    spacing 14

style hollow_button:
    xalign 0.5
    hover_background Fixed(Solid("#553f86"), Frame("focused_field", 4, 4, 4, 8), fit_first=True)
    padding (26, 14, 26, 16)

style hollow_button_text:
    size 28
    color "#ffe6c8"
    hover_color "#ffffff"
