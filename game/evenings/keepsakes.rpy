# Keepsakes: the letter as a picture and as text, the piece as a recording, the evening's shape as a picture.

init -15 python:

    from evenings import keepsakes, mixing

    LETTER_WIDE, POSTER_WIDE = 1400, 1920

    def keepsake_folder():
        return keepsakes.folder(config.savedir)

    # Pictures of the screen go there too, and it is said where.
    config.screenshot_pattern = str(keepsake_folder()).replace("%", "%%") + "/Picture %04d.png"

    def letter_sheet(letter, unit):
        """The letter on its paper, in his hand, `unit` times the size of the desk's."""
        size = lambda value: int(value * unit)
        parts = [letter.salutation, *letter.paragraphs, letter.signature]
        column = VBox(*[
            Text(to_renpy(part), font=HAND, size=size(37), color=INK, line_spacing=size(-7), xmaximum=size(680),
                 language="unicode", style="default") for part in parts
        ], spacing=size(26), xpos=size(110), ypos=size(110))
        tall = renpy.render(column, size(900), 20000, 0, 0).get_size()[1]
        height = max(size(960), int(tall) + size(230))
        paper = Transform("images/interface/paper.webp", size=(size(900), height))
        return Fixed(paper, column, xysize=(size(900), height)), size(900), height

    def keep_letter():
        """Write the letter, as a picture and as text; gives the names of the files."""
        view = viewing.current()
        letter = keepsakes.letter_of(story.content, view.shape)
        where = keepsake_folder()
        words, image = (keepsakes.file_in(where, __("A letter"), ending) for ending in ("txt", "png"))
        words.write_text(letter.text(), encoding="utf-8")
        unit = LETTER_WIDE / 900.0 / pixels_per_unit()
        write_picture(painted(*letter_sheet(letter, unit), ground="#15112e"), str(image))
        return [words, image]

    def poster(view, unit):
        """The evening's shape as a picture to hang up, `unit` times the size of the stage."""
        size = lambda value: int(value * unit)
        goodbye = goodbye_named(view.record.goodbye)

        def said(words, x, y, high, font=SERIF, color=CREAM, across=0.0, wide=1700):
            return Text(words, font=font, size=size(high), color=color, xpos=size(x), ypos=size(y), xanchor=across,
                        text_align=across, xmaximum=size(wide), style="default", language="unicode",
                        outlines=[(size(3), "#15112e88", 0, 0)])

        parts = [Transform("images/interface/evening.webp", size=(size(1920), size(1080))),
                 Transform(ThreadsPicture(view.drawing.layers), zoom=unit, pos=(size(110), size(92)))]
        for axis, place in zip(story.content.rules.axes, thread_label_places(view.levels(), 42)):
            parts.append(said(__(thread_names[axis]), 1650, 92 + place - 18, 30, CAPS, thread_colours[axis]))
        pitch = 1480.0 / len(view.shape.scenes)
        for index, played in enumerate(view.shape.scenes):
            parts.append(Transform("scene_window_lit", zoom=unit, pos=(size(150 + index * pitch + pitch / 2 - 13), size(618))))
            parts.append(said(__(played.title), 150 + (index + 0.5) * pitch, 664 + 26 * (index % 2), 17, SANS, DUSK, 0.5, pitch * 1.9))
        parts += [
            said(__("The evening's shape"), 150, 26, 40, CAPS),
            said(__(goodbye.title), 960, 752, 78, SERIF, CREAM, 0.5),
            said("{i}%s{/i}" % __(goodbye.hint), 960, 856, 31, SERIF, DUSK, 0.5),
            said(evening_memories(view), 960, 924, 25, SERIF_ITALIC, "#b9a9cf", 0.5, 1560),
            said(__(config.name) + "   ·   " + evening_date(view.record), 960, 1040, 20, SANS, "#8f83b3", 0.5),
        ]
        return Fixed(*parts, xysize=(size(1920), size(1080))), size(1920), size(1080)

    def evening_memories(view):
        """A few of the things she remembered, as one line."""
        kept = [each for played in view.shape.scenes for each in scene_kept(played)]
        return "   ·   ".join(kept[::max(1, -(-len(kept) // 6))])

    def keep_shape():
        """Write the evening's shape; gives the names of the files."""
        view = viewing.current()
        image = keepsakes.file_in(keepsake_folder(), __(goodbye_named(view.record.goodbye).title), "png")
        unit = POSTER_WIDE / 1920.0 / pixels_per_unit()
        write_picture(painted(*poster(view, unit), ground="#15112e"), str(image))
        return [image]

    class PieceBeingMixed(python_object):
        """The recording of the piece on its way into a file."""
        mixing = None

    def begin_piece():
        """Begin to mix the piece; `mix_on` goes on with it, wherever the player goes meanwhile."""
        parts = keepsakes.piece_of(story.content, viewing.current().shape)
        PieceBeingMixed.mixing = mixing.Mixing([read_game_file("audio/keepsake/%s.wav" % part) for part in parts])

    def mix_on():
        """A slice of the mixing; when it is done, the file is written."""
        if PieceBeingMixed.mixing is None:
            return
        until = time.time() + 0.03
        while time.time() < until and not PieceBeingMixed.mixing.done:
            PieceBeingMixed.mixing.step()
        if PieceBeingMixed.mixing.done:
            tell_kept(finish_piece)
            PieceBeingMixed.mixing = None
            renpy.restart_interaction()

    def finish_piece():
        path = keepsakes.file_in(keepsake_folder(), __("The piece from low tide"), "wav")
        PieceBeingMixed.mixing.write(str(path))
        return [path]

    config.periodic_callbacks.append(mix_on)

    def tell_kept(keep):
        """Keep something, and say where it went, or that it could not be."""
        try:
            files = keep()
        except (OSError, pygame_sdl2.error) as error:
            renpy.log("A keepsake could not be written: %r" % (error,))
            renpy.notify(_("It could not be written. Is there room, and may the game write there?"))
            return
        renpy.notify(__("Kept: %s") % ", ".join(file.name for file in files))

    def open_keepsakes():
        if not keepsakes.open_folder(keepsake_folder()):
            renpy.notify(__("It is here: %s") % keepsake_folder())

screen evening_keepsakes(view):
    text _("To keep") style "heading" size 42
    if keepsakes.letter_of(story.content, view.shape):
        textbutton _("The letter, in his hand and as text") action Function(tell_kept, keep_letter) style "row_button" xoffset -24
    if keepsakes.piece_of(story.content, view.shape):
        if PieceBeingMixed.mixing is None:
            textbutton _("The piece from low tide, to listen to") action Function(begin_piece) style "row_button" xoffset -24
        else:
            text _("Putting the three voices together …") style "shape_line"
    textbutton _("This picture of the evening") action Function(tell_kept, keep_shape) style "row_button" xoffset -24

screen evening_folder(view):
    text _("Where they go") style "label_text" size 27
    text str(keepsake_folder()) style "small" substitute False
    textbutton _("Open the folder") action Function(open_keepsakes) style "row_button" xoffset -24
