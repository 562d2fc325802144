# People are layered: a body for each outfit, a head for each expression, and over both the posture that goes with it.
# `show person_amy coat soft` names an outfit (`usual`: what she always wears) and an expression.

init -49 python:

    import json

    from stage.people import SHEET, USUAL, look_name, looks_of, read_looks

    def read_people():
        """What everybody is made of; nobody where the pictures were not rendered."""
        file = "images/people/people.json"
        return read_looks(json.loads(read_game_file(file).decode("utf-8"))) if renpy.loadable(file) else {}

    people_looks = read_people()

    # Laid together once, when they are read, into one texture. `layeredimage` draws all three in every frame: Catherine
    # then costs 7.6 ms of processor time a frame instead of 4.8 (8.0.3, software GL, 1280x720, medians of three times
    # five seconds, each less the same frames without her). An engine without `im` draws the three as well.
    one_piece = getattr(im, "Composite", Composite)

    def laid_together(look):
        """A person's layers, one over the other on a sheet."""
        return one_piece(SHEET, *(part for layer in look for part in ((layer.x, layer.y), layer.file)))

    def define_people():
        """An image for everybody on the stage, in every outfit, with every expression."""
        words = story.content.stage
        for person, expressions in words["people"].items():
            for outfit, expression, look in looks_of(person, words.get("outfits", {}).get(person, ()), expressions,
                                                     people_looks):
                renpy.image(("person_" + person, outfit, expression), laid_together(look))

    if story is not None:
        define_people()

    def image_of(person, expression, outfit=None):
        """The image of somebody in what they have on, or would have on in a new `outfit`; None if there is none.

        Where an outfit has no picture it is what they always wear.
        """
        for worn in (outfit or store.wears.get(person, USUAL), USUAL):
            if look_name(person, worn, expression) in people_looks:
                return ("person_" + person, worn, expression)

    def whole_person(file):
        """What saves of before the layers ask for: a person in one file, images/people/amy_soft.webp."""
        folder, _, name = file.rpartition("/")
        look = people_looks.get(name.rpartition(".")[0]) if folder == "images/people" else None
        return laid_together(look) if look is not None else None

    config.missing_image_callback = whole_person
