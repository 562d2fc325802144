"""Steps that many tests begin with."""

AS_PLAYED = [["begin"]]
"""To the story as a player sees it."""
TO_THE_STORY = [["quick"], *AS_PLAYED]
"""… and without what moves and fades: most tests are about what is done, and a frame takes longer than all of that."""
AT_A_CURTAIN = """
def at_curtain(answers):
    from narrative.replay import from_json, replay
    here = replay(story, 0, from_json(answers))
    while not isinstance(here.beat, Curtain):
        here = story.next(here)
    return here
"""
"""For the driver: the curtain of the evening that these answers lead to."""
TO_INTERLUDE = """
def to_interlude(here):
    while not isinstance(here.beat, Interlude):
        here = story.choose(here, 0) if isinstance(here.beat, Menu) else story.next(here)
    return here
"""
"""For the driver: the first interlude after a beat, by first options."""


def at(scene: str, seed: int = 3, begin: list = TO_THE_STORY) -> list:
    """To the first beat of `scene`, entered by nobody in particular."""
    return [*begin, ["go", "story.begin(seed=%d, scene=%r)" % (seed, scene)], ["lines", 1]]
