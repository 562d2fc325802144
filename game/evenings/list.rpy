# The evenings that were played to their end, the newest first.

screen evenings():
    tag menu
    use page(_("Evenings")):
        for record in evenings_kept():
            button:
                style "evening_row"
                action [Function(look_at_evening, record), ShowMenu("evening_shape")]
                alt __("%s, %s, %s") % (__(goodbye_named(record.goodbye).title), evening_date(record), evening_length(record))
                hbox:
                    spacing 30
                    add evening_sketch(record)
                    vbox:
                        yalign 0.5
                        text goodbye_named(record.goodbye).title style "goodbye_title"
                        text (evening_date(record) + "   ·   " + evening_length(record)) style "small"

style evening_row is button:
    xsize 1160
    padding (18, 14)
    background Solid("#ffe6c80d")
    hover_background Frame("focused_field", 4, 4, 4, 8)

init -20 python:

    from evenings import threads as evening_threads_drawn

    sketches = python_dict()

    def evening_sketch(record):
        """The threads of an evening, small."""
        if record.same not in sketches:
            drawn = evening_threads_drawn
            courses = [drawn.events_of_doors(record.doors, axis) for axis in range(3)]
            frame = drawn.Frame(12, 12, 276, 88)
            sketches[record.same] = ThreadsPicture(drawn.Drawing(300, 112, frame, courses, fine=3).finish())
        return Fixed(Transform(evening_sky(), crop=(0, 250, 1920, 400), size=(300, 112)), sketches[record.same],
                     xysize=(300, 112))
