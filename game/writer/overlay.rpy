# F7: how the two of them stand, in the margins of the page; once more, everything that is kept.

screen writer_pages(look, page):
    if page == 1:
        use writer_margin(look.title, 0.0):
            use writer_standing(look)
        use writer_margin(_("Goodbye") if look.decided else _("Goodbye so far"), 1.0):
            text look.goodbye style "writer_now" substitute False
            if not look.decided:
                use writer_open_goodbyes(look)
            use writer_scene(look)
    else:
        use writer_kept(look)

# A column beside the words, which stay readable between the two.
screen writer_margin(title, side):
    fixed:
        xysize (writer_measure() + 48, 1080)
        xalign side
        add Solid("#120d26e0")
        add Solid("#ffe6c81f", xsize=2) xalign (1.0 - side)
        viewport:
            mousewheel True
            draggable True
            pos (24, 26)
            xysize (writer_measure(), 1030)
            vbox:
                xsize writer_measure()
                spacing 4
                text title style "writer_title" substitute False
                transclude

screen writer_standing(look):
    if look.place is not None:
        textbutton str(look.place).rpartition("/")[2] action Function(writer_open_line) style "writer_link"
    null height 12
    for axis in look.axes:
        use writer_axis(axis)
    use writer_part(_("They are"))
    text look.phase style "writer_now" substitute False
    for before, moment in reversed(look.phases[-4:]):
        text (_("after %s") % before) style "writer_line" substitute False
        if moment:
            text moment style "writer_small" substitute False

screen writer_axis(axis):
    $ change = axis.value - axis.before
    vbox:
        spacing 2
        fixed:
            xfill True
            yfit True
            text axis.name style "writer_name" substitute False
            hbox:
                xalign 1.0
                spacing 8
                if change:
                    text "%+d" % change style "writer_small" yalign 0.7 color (PEACH if change > 0 else CORAL)
                text str(axis.value) style "writer_number"
        add writer_bar(axis, writer_measure())
        text writer_levels(axis) style "writer_small" substitute False
        null height 8

screen writer_open_goodbyes(look):
    use writer_part(_("Still open from here"))
    for title, count in look.met:
        fixed:
            xfill True
            yfit True
            text title style "writer_line" substitute False xmaximum (writer_measure() - 36)
            text str(count) style "writer_small" xalign 1.0
        add Solid("#e77f8099", xysize=(max(3, int(writer_measure() * count / float(look.evenings))), 3))
    if look.evenings:
        text (_("of %d evenings at random") % look.evenings) style "writer_small" substitute False
    else:
        text "…" style "writer_line"
    if look.also_open is None:
        text _("The rare ones: python3 -m tools explore") style "writer_small"
    elif look.also_open:
        text (_("and, for some: %s") % ", ".join(look.also_open)) style "writer_small" substitute False

screen writer_scene(look):
    use writer_part(_("Moments of this scene"))
    for moment in look.moments:
        vbox:
            spacing 0
            text moment.name style "writer_line" substitute False
            text (moment.effects or _("moves nothing")) style "writer_small" substitute False
    if not look.moments:
        text _("None yet.") style "writer_small"
    use writer_part(_("Kept in this scene"))
    use writer_memories(look.kept_here)
    if not look.kept_here:
        text _("Nothing yet.") style "writer_small"
    null height 16
    textbutton _("F7: everything kept") action Function(writer_look.turn) style "writer_link"

screen writer_part(title):
    null height 12
    text title style "writer_part"

screen writer_memories(memories):
    for name, words in memories:
        vbox:
            spacing 0
            text name style "writer_small" substitute False
            text as_it_is(words) style "writer_words" substitute False

# Everything that is kept: the memories in columns, the moments of the evening under them.
screen writer_kept(look):
    fixed:
        add Solid("#120d26f4")
        viewport:
            mousewheel True
            draggable True
            scrollbars "vertical"
            pos (110, 60)
            xysize (1720, 960)
            vbox:
                xsize 1680
                spacing 6
                text _("What is kept") style "heading"
                null height 10
                hbox:
                    box_wrap True
                    spacing 30
                    box_wrap_spacing 12
                    for name, words in look.memories:
                        vbox:
                            xsize (390 if preferences.font_size < 1.3 else 810)
                            text name style "writer_small" substitute False
                            text as_it_is(words) style "writer_words" substitute False
                if not look.memories:
                    text _("Nothing yet.") style "writer_small"
                null height 22
                text _("Every moment, latest first") style "heading"
                text "  ·  ".join(look.heard) style "writer_heard" substitute False
        textbutton _("F7 Close") action Function(writer_look.turn) style "writer_link" align (0.97, 0.03)

init python:

    def writer_measure():
        """How wide the words in a margin run; wider where letters are large."""
        return 242 if preferences.font_size < 1.3 else 384

    def writer_bar(axis, width):
        """An axis as a line: how far it has come, where the scene began, and a tick for each level."""
        def across(value):
            return int(width * value / 100.0)
        parts = [(0, 8), Solid("#ffe6c833", xysize=(width, 3)), (0, 7), Solid(PEACH, xysize=(across(axis.value), 5))]
        for level in axis.levels:
            parts += [(across(level.least), 2), Solid(CREAM if level.reached else "#b9a9cf66", xysize=(2, 15))]
        parts += [(across(axis.before) - 2, 5), Solid(CREAM, xysize=(4, 9))]
        return Composite((width, 20), *parts)

    def writer_levels(axis):
        """The names of the levels, those not reached dimmed."""
        return "  ".join(each.name if each.reached else "{color=#b9a9cf77}%s{/color}" % each.name for each in axis.levels)

style writer_title is default:
    font CAPS
    size 34
    color CREAM

style writer_part is default:
    font CAPS
    size 23
    kerning 0.8
    color DUSK

style writer_name is default:
    font SERIF
    size 27
    color "#f1e0d2"

style writer_number is default:
    font SANS_BOLD
    size 30
    color CREAM

style writer_now is default:
    font SERIF_ITALIC
    size 31
    color PEACH

style writer_line is default:
    font SANS
    size 26
    line_spacing 0
    color "#f1e0d2"

style writer_small is default:
    font SANS
    size 23
    line_spacing 0
    color DUSK

style writer_words is default:
    font SERIF_ITALIC
    size 27
    line_spacing 0
    color "#f1e0d2"

style writer_heard is writer_line:
    line_spacing 8
    xmaximum 1640

style writer_link is button:
    padding (0, 2)
    background None
    hover_background None

style writer_link_text is button_text:
    font SANS
    size 24
    color PEACH
    hover_color CREAM
