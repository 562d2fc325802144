# The letter desk: a sheet at the left on which the letter appears by hand, the ways to go on at the right.
# A paragraph on the sheet can be taken up again; nothing is sent before it is sealed.

init python:

    class Draft(python_object):
        """A letter being written: for each slot the id that was chosen, or None."""

        def __init__(self, composition, offered, relationship):
            self.composition, self.offered, self.relationship = composition, offered, relationship
            self.chosen = begun_at_desk(offered)
            self.newest = None
            self.put_down = [at for at, id in enumerate(self.chosen) if id is not None]  # in the order they were written

        @property
        def open_slot(self):
            """The first slot without a choice; None when all have one."""
            return next((at for at, chosen in enumerate(self.chosen) if chosen is None), None)

        def put(self, at, id):
            self.chosen[at] = id
            self.newest = at
            self.put_down.append(at)
            keep_begun(chosen=list(self.chosen))
            focus_what_is_likely("letter_desk", self)

        def take_up(self, at):
            self.chosen[at] = None
            self.newest = None
            self.put_down.remove(at)
            keep_begun(chosen=list(self.chosen))
            focus_what_is_likely("letter_desk", self)

        def go_back(self):
            """Take up the paragraph that was put down last; there is one."""
            self.take_up(self.put_down[-1])

        def paragraph(self, at):
            """The text of slot `at` as it stands on the sheet, None if it is open."""
            if self.chosen[at] is None:
                return None
            return self.text(at, self.chosen[at])

        def text(self, at, id):
            return to_renpy(telling().letter(self.composition, at, id, self.relationship))

    def focus_what_is_likely(desk, draft):
        """The focus goes where the writing does: to the first of the ways that are offered, when all is written to the
        seal. The engine keeps it by number, which is that of the paragraph that was just written: Enter twice would take
        it up again. A mouse stays where it is until there is nothing more to choose; a listener goes on from there."""
        by_keys = renpy.display.focus.focus_type == "keyboard"
        if not preferences.self_voicing and (by_keys or draft.open_slot is None):
            renpy.set_focus(desk, "likely")

    class WhereThereIsMore(python_object):
        """True while a list can be scrolled: only then is the wheel for the list, and otherwise for going back."""

        def __init__(self, adjustment):
            self.adjustment = adjustment

        def __bool__(self):
            return self.adjustment.range > 0

    def fragment_style():
        return "fragment_plain" if persistent.high_contrast else "fragment"

    def hand_leading():
        """The leading on the sheet: the hand's own is so wide that a letter would not fit its sheet; other faces keep theirs."""
        return 0 if preferences.font_transform else -22

screen letter_desk(composition, offered, relationship):
    modal True
    default draft = Draft(composition, offered, relationship)
    default paper = ui.adjustment()
    default ways_on = ui.adjustment()
    $ at = draft.open_slot
    # What is first hears last: a list that the wheel scrolls comes before it.
    key "rollback" action (Function(draft.go_back) if draft.put_down else Rollback())

    add place_picture("longhand", "morning")
    add shade("desk")

    frame:
        style "sheet"
        viewport:
            yadjustment paper
            mousewheel WhereThereIsMore(paper)
            draggable True
            scrollbars "vertical"
            vscrollbar_base_bar Solid("#2b23501a")
            vscrollbar_thumb Solid("#2b235066")
            vscrollbar_hover_thumb Solid("#2b2350")
            vbox:
                spacing 10
                xsize 734
                text composition.salutation style "sheet_hand" xpos 28 line_spacing hand_leading()
                for index in range(len(composition.slots)):
                    if draft.paragraph(index) is not None:
                        button:
                            style "sheet_paragraph"
                            action Function(draft.take_up, index)
                            alt (__("Take this up again: ") + draft.paragraph(index))
                            text draft.paragraph(index):
                                style "sheet_hand"
                                line_spacing hand_leading()
                                slow_cps (70 if index == draft.newest and not persistent.reduced_motion else None)
                    elif any(draft.chosen[index:]):
                        # taken up again: its place among the others is kept
                        add Solid("#a8588c", xysize=(240, 3)) xpos 28 yoffset 10
                        null height 34
                if at is None:
                    text composition.signature style "sheet_hand" xpos 28 line_spacing hand_leading()

    vbox:
        xpos 1010
        ypos 90
        xsize 820
        spacing 16
        text composition.title style "heading" size at_most(44, 52)
        text composition.client style "small" size at_most(27, 34)
        null height 12
        if at is not None:
            text composition.slots[at].prompt style "desk_prompt" size at_most(36, 46)
            viewport:
                yadjustment ways_on
                mousewheel WhereThereIsMore(ways_on)
                scrollbars "vertical"
                draggable True
                xysize (840, (730 if not letters_are_large() else 540))
                vbox:
                    spacing 10
                    xsize 800
                    for index, id in enumerate(offered[at]):
                        button:
                            id ("likely" if index == 0 else None)
                            style fragment_style()
                            action Function(draft.put, at, id)
                            text draft.text(at, id) style "fragment_text"
        else:
            text _("Read it back. Touch a paragraph to take it up again.") style "desk_prompt" size at_most(36, 46)
            null height 20
            textbutton _("Seal it") action Return(draft.chosen) id "likely" style "desk_seal" text_style "row_button_text" text_size at_most(42, 60) default_focus unless_listening()

style sheet is default:
    background Frame("images/interface/paper.webp", 40, 40)
    pos (70, 60)
    xysize (860, 960)
    padding (56, 70, 50, 44)

style sheet_hand is default:
    font HAND
    size 33
    color INK
    xmaximum 700

# What is focused on the paper is as clear as an option that is: a darker field, a line around it, a bar at its left.
image focused_paragraph = Composite((60, 60), (0, 0), Solid("#a8588c", xysize=(60, 60)), (10, 3), Solid("#f6cdbd", xysize=(47, 54)))

style sheet_paragraph is default:
    padding (28, 0, 4, 0)
    hover_background Frame("focused_paragraph", 10, 4, 4, 4)
    xsize 734

# The bar of what is focused stands in the margin, so that the words stand under the heading.
style desk_seal is row_button:
    xoffset -24

style desk_prompt is default:
    font SERIF_ITALIC
    size 36
    color PEACH
    xmaximum 800

style fragment is default:
    xsize 800
    padding (28, 12)
    background Frame("images/interface/option.webp", 40, 12)
    hover_background Frame("images/interface/option_hover.webp", 40, 12)
    hover_sound "audio/sounds/ui_hover.ogg"
    activate_sound "audio/sounds/pen.ogg"

style fragment_plain is fragment:
    background Frame("plain_option", 12, 4, 4, 4)
    hover_background Frame("plain_option_focused", 12, 4, 4, 4)

style fragment_text is default:
    size 29
    line_spacing 2
    color CREAM
