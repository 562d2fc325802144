"""Steps that many tests begin with."""

TO_THE_STORY = [["click", "Begin"], ["click", "Begin"], ["played", "beat"]]


def at(scene: str, seed: int = 3) -> list:
    """To the first beat of `scene`, entered by nobody in particular."""
    return [*TO_THE_STORY, ["go", "story.begin(seed=%d, scene=%r)" % (seed, scene)], ["lines", 1]]
