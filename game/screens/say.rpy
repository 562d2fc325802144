# What is said: the veil at the foot of the picture, the name at its own side, the words in one measure.

# It takes no room: where a line is full, it stands beside the column and not alone under it.
image advance_mark:
    Fixed(Text("›", font=SANS, size=40, color=PEACH, xpos=10), xsize=0, yfit=True)
    alpha 0.0
    linear 0.5 alpha 0.9
    linear 0.9 alpha 0.35
    linear 0.9 alpha 0.9
    repeat

init python:

    # What is emphasised in italic words, as narration is, stands upright: the engine would slant the italic once more, into
    # the space after it. The dyslexia-friendly face has an italic of its own, too.
    for italic, upright in ((SERIF_ITALIC, SERIF), (face("sans-italic"), SANS), (face("dyslexic-italic"), face("dyslexic"))):
        if italic != upright:
            config.font_replacement_map[italic, False, True] = (upright, False, False)
    config.font_replacement_map[face("dyslexic"), False, True] = (face("dyslexic-italic"), False, False)

    def veil():
        """What the words stand on: the veil as thick as the player likes, or black."""
        if persistent.high_contrast:
            return Solid("#000000f0")
        return Transform(Frame("images/interface/veil.webp", 0, 238, 0, 0), alpha=persistent.window_opacity)

    def ground(usual):
        """What words stand on before a picture: `usual`, or black."""
        return Solid("#000000e6") if persistent.high_contrast else usual

    def shade(of):
        """What lies between a place and the page before it: the shade that was painted for it, or black."""
        return ground("images/interface/%s_shade.webp" % of)

    def said_across():
        """How wide words are set; the largest letters need nearly all there is, or a long line would not fit on the stage."""
        return 1120 if preferences.font_size < 1.75 else 1640

    def said_at(side):
        """Where a column of words begins: who speaks is shown by place as well as by name and colour."""
        return {"left": 300, "centre": 400, "right": 500}[side] if said_across() == 1120 else {"left": 100, "centre": 140, "right": 180}[side]

screen say(who, what, side="centre"):
    style_prefix "say"

    use told_aloud
    window:
        id "window"
        background veil()

        vbox:
            style "said"
            xpos said_at(side)
            xsize said_across()
            if who is not None:
                text who id "who"
            text what id "what" xsize said_across()

    if not renpy.variant("small"):
        use quick_menu

style said is default:
    spacing 6

style say_window is default:
    xfill True
    yalign 1.0
    yminimum 426
    padding (0, 144, 0, 76)

style window is say_window

style say_label is default:
    font CAPS
    size 34
    kerning 1.2
    outlines [(3, "#15112e80", 0, 0)]

style say_dialogue is default:
    font SERIF
    size 37
    line_spacing 6
    outlines [(2, "#15112e66", 0, 1)]
    adjust_spacing False

style narration is say_dialogue:
    font SERIF_ITALIC
    color "#efdccb"

default persistent.window_opacity = 1.0
default persistent.high_contrast = False
