# One typographic system: sizes, faces and colours, and the plain styles that the screens build on.
# Sizes are in units of the 1920×1080 stage.

init -60 python:

    def at_most(size, largest):
        """A size of letters that is `size`, and with the largest text no more than `largest` on the stage."""
        return int(min(size, largest / preferences.font_size))

    def letters_leave_room():
        """Whether the player's letters are small enough for everything to stand where it was drawn to."""
        return preferences.font_size < 1.2

    def letters_are_large():
        """Whether the player's letters are so large that what stood side by side has to stand one under the other."""
        return preferences.font_size >= 1.4

    def face(name, fallback="DejaVuSans.ttf"):
        """The file of a typeface, or the engine's own where set-up has not laid it in."""
        file = "fonts/%s.ttf" % name
        return file if renpy.loadable(file) else fallback

    SERIF, SERIF_ITALIC, SERIF_BOLD = face("text"), face("text-italic"), face("text-bold")
    SANS, SANS_BOLD, CAPS = face("sans"), face("sans-bold"), face("caps")
    HAND = face("hand-theodore")

    INDIGO, NIGHT, PLUM, ROSE = "#262560", "#15112e", "#553f86", "#a8588c"
    CORAL, PEACH, CREAM, DUSK = "#e77f80", "#ffa884", "#ffe6c8", "#b9a9cf"
    INK = "#2b2350"

    # Emphasis in a serif is its own italic, not a slanted roman.
    for upright, slanted, bold in ((SERIF, SERIF_ITALIC, SERIF_BOLD), (SANS, face("sans-italic"), SANS_BOLD)):
        config.font_replacement_map[upright, False, True] = (slanted, False, False)
        config.font_replacement_map[upright, True, False] = (bold, False, False)

    def dyslexic(font):
        """The dyslexia-friendly face in place of any other."""
        if font in (SERIF_ITALIC, face("sans-italic")):
            return face("dyslexic-italic")
        return face("dyslexic-bold") if font in (SERIF_BOLD, SANS_BOLD) else face("dyslexic")

    config.font_transforms["dyslexic"] = dyslexic

init -60 python:

    def as_it_is(words):
        """Words that may hold any character, for a text without substitution."""
        return words.replace("{", "{{")

    def unless_listening():
        """Whether a screen may begin with its likely answer focused. A listener hears the whole screen first, which the
        engine reads when nothing is focused."""
        return 0 if preferences.self_voicing else 1

init python:

    import re

    def as_set(text):
        """The apostrophe of a typesetter in place of the typewriter's, and no dash that begins a line, in whatever is shown."""
        return re.sub(r"(?<=\w)'(?=\w)", "\u2019", text).replace(" \u2014", "\u00a0\u2014")

    config.replace_text = as_set

style default:
    font SERIF
    size 36
    color CREAM
    line_spacing 6
    language "unicode"
    # Letters stand where they belong at the window's size: hinted to whole pixels, or pulled to the width they have on
    # the stage, they close the spaces between words where they are small.
    hinting "none"
    adjust_spacing "vertical"

style input:
    color PEACH

style frame:
    background Solid("#1b1640e6")
    padding (48, 40)

# The keyboard goes to what is in a page, not to the page: it can be scrolled with Page up and Page down.
style viewport:
    keyboard_focus False

style vscrollbar:
    keyboard_focus False
    xsize 6
    base_bar Solid("#ffe6c81a")
    thumb Solid("#ffe6c866")
    hover_thumb Solid(PEACH)
    unscrollable "hide"

style bar:
    ysize 30
    left_bar Frame("bar_filled", 4, 0)
    right_bar Frame("bar_empty", 4, 0)
    thumb "bar_thumb"
    hover_thumb "bar_thumb_hover"
    thumb_offset 15

style slider is bar

image bar_filled = Composite((30, 30), (0, 13), Solid(PEACH, xysize=(30, 4)))
image bar_empty = Composite((30, 30), (0, 14), Solid("#ffe6c840", xysize=(30, 2)))
image bar_thumb = Composite((30, 30), (11, 3), Solid(CREAM, xysize=(8, 24)))
image bar_thumb_hover = Composite((30, 30), (10, 1), Solid(PEACH, xysize=(10, 28)))

# What is chosen among several is underlined; what is focused stands on a light field with a bright foot.
image chosen_line = Composite((24, 40), (0, 36), Solid(PEACH, xysize=(24, 4)))
image focused_field = Composite((24, 40), (0, 0), Solid("#ffa88438", xysize=(24, 40)), (0, 36), Solid(CREAM, xysize=(24, 4)))

style button:
    padding (16, 8)
    hover_sound "audio/sounds/ui_hover.ogg"
    activate_sound "audio/sounds/ui_select.ogg"

style button_text:
    font SANS
    size 32
    color DUSK
    hover_color CREAM
    selected_color PEACH
    insensitive_color "#b9a9cf55"

# In a row what is focused is marked by a bar at its left as well as by colour; what is chosen is underlined there too.
image row_bar = Composite((6, 60), (0, 9), Solid(PEACH, xysize=(5, 44)))
image chosen_row = Composite((72, 40), (24, 36), Solid(PEACH, xysize=(24, 4)))

style row_button is button:
    background None
    hover_background "row_bar"
    selected_background Frame("chosen_row", 24, 4, 24, 8)
    selected_hover_background Fixed("row_bar", Frame("chosen_row", 24, 4, 24, 8))
    padding (24, 6)

style row_button_text is button_text

style heading:
    font CAPS
    size 52
    color CREAM

style label_text:
    font CAPS
    size 30
    color DUSK

style small:
    font SANS
    size 27
    color DUSK
