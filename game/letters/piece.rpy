# Low tide: the phrases of the piece, chosen one voice at a time, each heard as it is touched, then all together.

init python:

    class PieceDraft(python_object):
        """The piece being made: the phrase chosen for each voice, or None."""

        def __init__(self, composition, offered):
            self.composition = composition
            self.chosen = begun_at_desk(offered)

        @property
        def open_slot(self):
            return next((at for at, chosen in enumerate(self.chosen) if chosen is None), None)

        def put(self, at, id):
            self.chosen[at] = id
            self.changed()

        def undo(self):
            self.chosen[max(at for at, chosen in enumerate(self.chosen) if chosen is not None)] = None
            self.changed()

        def changed(self):
            """Keep what has been chosen so far, and play it."""
            keep_begun(chosen=list(self.chosen))
            stop_piece()
            play_piece_of([each for each in self.chosen if each is not None])
            focus_what_is_likely("piece_desk", self)

screen piece_desk(composition, offered, relationship):
    modal True
    default draft = PieceDraft(composition, offered)
    $ at = draft.open_slot
    on "hide" action Function(stop_piece)
    key "rollback" action (Function(draft.undo) if any(draft.chosen) else Rollback())

    add place_picture("sea", "dusk")
    add shade("desk")

    vbox:
        xpos 1010
        ypos 180
        xsize 820
        spacing 18
        if at is not None:
            text composition.slots[at].prompt style "heading" size 46
            for index, part in enumerate(composition.slots[at].parts):
                button:
                    id ("likely" if index == 0 else None)
                    style fragment_style()
                    action Function(draft.put, at, part.id)
                    text part.text style "fragment_text"
        else:
            text _("All three together.") style "heading" size 46
            textbutton _("Keep it") action Return(draft.chosen) id "likely" style "desk_seal" text_style "row_button_text" text_size 42 default_focus unless_listening()
        if any(draft.chosen):
            textbutton _("Take the last one back") action Function(draft.undo) style "desk_seal" text_style "row_button_text"
