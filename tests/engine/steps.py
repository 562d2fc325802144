"""Steps that many tests begin with."""

AS_PLAYED = [["begin"]]
"""To the story as a player sees it."""
TO_THE_STORY = [["quick"], *AS_PLAYED]
"""… and without what moves and fades: most tests are about what is done, and a frame takes longer than all of that."""


def at(scene: str, seed: int = 3, begin: list = TO_THE_STORY) -> list:
    """To the first beat of `scene`, entered by nobody in particular."""
    return [*begin, ["go", "story.begin(seed=%d, scene=%r)" % (seed, scene)], ["lines", 1]]
