# What the evening's shape says: never a number, always words.

init -30 python:

    from narrative.markup import closed, in_quotes
    from narrative.shape import is_said, is_written

    # For each axis: what rose, by how much (a little, some, much), and what fell.
    moved_words = {
        "closeness": ((_("a little closer"), _("closer"), _("much closer")),
                      (_("a little further apart"), _("further apart"), _("much further apart"))),
        "growth": ((_("a little more room for her"), _("more room for her"), _("far more room for her")),
                   (_("a little less room for her"), _("less room for her"), _("far less room for her"))),
        "openness": ((_("a little more present"), _("more present"), _("far more present")),
                     (_("a little less present"), _("less present"), _("far less present"))),
    }
    thread_names = {"closeness": _("closeness"), "growth": _("growth"), "openness": _("openness")}
    thread_forms = {"closeness": _("a line"), "growth": _("two strands"), "openness": _("small lamps")}
    hinge_names = {"closeness": _("how close they were"), "growth": _("how much room she had"),
                   "openness": _("how much of his own life he was there for")}
    # How high a thread stands: up to so much, these words.
    height_words = ((20, _("hardly begun")), (40, _("low")), (60, _("half way up")), (80, _("high")),
                    (100, _("as high as it goes")))
    phase_words = {
        "companions": _("From here on they were companions."),
        "confidants": _("From here on they told each other things."),
        "lovers": _("From here on they were lovers."),
        "friends": _("From here on they were friends."),
        "strained": _("From here on something stood between them."),
        "estranged": _("From here on they did not speak."),
        "parted": _("From here on they were apart."),
        "widening": _("From here on she was leaving."),
    }
    # How near the goodbye was to being another: up to so many, these words.
    near_words = ((3, _("by a hair")), (8, _("not by much")), (16, _("by a fair way")), (100, _("by a long way")))

    def moved_phrase(axis, change):
        """A change of an axis in words."""
        rose, fell = moved_words[axis]
        words = rose if change > 0 else fell
        return __(words[0] if abs(change) < 4 else words[1] if abs(change) < 8 else words[2])

    def moments_phrase(moments):
        """What happened, in the words of the rules, each once."""
        rules = story.content.rules
        return "; ".join(dict.fromkeys(__(rules.moments[each].about) for each in moments))

    def turn_came_of(turn):
        """What came of a decision: what happened, what moved, what was kept, what they became."""
        moved = ", ".join(moved_phrase(axis, change) for axis, change in turn.moved)
        parts = [sentence(moments_phrase(turn.moments)), sentence(moved), __(phase_words.get(turn.phase, ""))]
        return "  ".join(part for part in parts if part)

    def sentence(words):
        """`words` with a capital and a full stop."""
        if not words:
            return ""
        return words[:1].upper() + words[1:] + ("" if words[-1] in ".?!" else ".")

    def answer_told(asked, text):
        """An answer as it stands by itself: a letter's line in quotation marks, an option as it was offered."""
        words = to_renpy(text)
        return in_quotes(words, __("“%s”")) if is_written(asked) else words

    def answer_cited(asked, text):
        """An answer within a sentence: the words of an option or a letter in quotation marks, the rest as it is."""
        words = to_renpy(text)
        return words if words.startswith("(") or not is_said(asked) else in_quotes(words, __("“%s”"))

    def scene_moved(played):
        """How a whole scene moved the three threads."""
        pairs = zip(played.entered.axes, played.left.axes)
        moved = [moved_phrase(axis, after - before) for (axis, before), (_axis, after) in pairs if after != before]
        return sentence(", ".join(moved)) or __("Nothing that could be measured moved here.")

    def scene_kept(played):
        """The memories that a scene left, as words."""
        forms = story.content.rules.memories
        kept = [(to_renpy(words), forms[name].form) for name, words in played.kept if forms[name].form != "tone"]
        return [in_quotes(words, __("“%s”")) if form == "quote" else words for words, form in kept]

    def goodbye_named(id):
        return next(each for each in story.content.rules.goodbyes if each.id == id)

    def goodbye_elsewhere(id):
        """Where an evening would have gone: a goodbye that has been heard by its title, another by its hint."""
        goodbye = goodbye_named(id)
        if id in persistent.goodbyes_found:
            return __("the evening would have gone to {i}%s{/i}.") % __(goodbye.title)
        return __("the evening would have gone to a goodbye that you have not heard: {i}%s{/i}") % __(goodbye.hint)

    def hinge_words(hinge):
        """What the goodbye hung on, and how nearly it was another."""
        if hinge is None:
            return __("Nothing alone would have made it another.")
        if hinge.kind == "axis":
            nearly = next(words for most, words in near_words if abs(hinge.change) <= most)
            return __("It hung on %s, and was this one %s.") % (__(hinge_names[hinge.name]), __(nearly))
        if hinge.kind == "moment":
            about = __(story.content.rules.moments[hinge.name].about)
            if hinge.change < 0:
                return __("It hung on one thing: %s.") % about
            return __("It hung on one thing that did not happen: %s.") % about
        return __("It hung on what they were to each other.")

    def otherwise_words(shape, otherwise):
        """The word that would have changed the goodbye."""
        played = shape.scenes[otherwise.scene]
        turn = played.turns[otherwise.turn]
        said, other = (answer_cited(turn.asked, words) for words in (turn.words, otherwise.words))
        before = __("In {i}%s{/i} the answer was %s Had it been %s and the rest in the same spirit,") % (
            __(played.title), closed(said, "."), closed(other, ","))
        return before + " " + goodbye_elsewhere(otherwise.goodbye)

    def threads_told(view):
        """The picture of the threads in words, for whoever hears it."""
        told = []
        for axis, events in zip(story.content.rules.axes, view.threads()):
            first, last, most = (height_phrase(each) for each in (events[0][1], events[-1][1], max(v for _s, v in events)))
            told.append(__("%s, drawn as %s, begins %s, comes to be %s and ends %s.") % (
                __(thread_names[axis]), __(thread_forms[axis]), first, most, last))
        return __("A sky from dusk at the left to sunrise at the right, with three threads of light.") + " " + " ".join(told)

    def height_phrase(value):
        return __(next(words for most, words in height_words if value <= most))

    def evening_date(record):
        """When an evening ended, as the player's own calendar says it."""
        import time
        return time.strftime("%d.%m.%Y, %H:%M", time.localtime(record.ended))

    def evening_length(record):
        """How long it took."""
        return time_played(record.seconds)
