# The game played by keyboard alone: steps for the driver, laid beside it. Nothing here points or clicks, and nothing
# asks the game for more than what has the focus. What is spoken goes to a file by RENPY_TTS_COMMAND.

init 999 python:

    KEYS_TICK = 10
    """Milliseconds between two acts while an evening is played by keys; the engine's own are 50."""

    keys_pressed = python_list()

    def step_press(keysym, times=1):
        for _ in range(times):
            keys_pressed.append(keysym)
            yield from step_key(keysym)
            yield from step_wait(3)
            while renpy.display.tts.is_active():
                yield  # what is cut off is not heard

    def focused_words():
        """The words on the button that has the focus; a page that can be scrolled may have it instead."""
        widget = renpy.display.focus.get_focused()
        if not isinstance(widget, renpy.display.behavior.Button):
            return ""
        return renpy.filter_text_tags(words_on(widget), allow=[])

    def step_focus(words, keysyms=("DOWN", "UP", "RIGHT", "LEFT")):
        """Move the focus, by the arrows alone, to what says `words`."""
        for keysym in keysyms:
            last = None
            for _ in range(40):
                if words.lower() in focused_words().lower():
                    return
                yield from step_press(keysym)
                now = renpy.display.focus.get_focused()
                if now is last:
                    break  # the end of the row
                last = now
        # From anywhere to anywhere: down to the end, then along.
        for turn in range(12):
            yield from step_press(("UP", "LEFT", "UP", "RIGHT", "DOWN", "RIGHT")[turn % 6], 2)
            for _ in range(14):
                if words.lower() in focused_words().lower():
                    return
                yield from step_press("DOWN" if turn % 2 else "UP")
        raise AssertionError("the keyboard does not reach %r; the focus is on %r; there is %r" % (
            words, focused_words(), [words_on(each.widget) for each in focuses()]))

    def step_enter(words):
        """Focus what says `words`, and press Enter."""
        yield from step_focus(words)
        yield from step_press("RETURN")

    def by_keys_once(choose):
        """One beat by keyboard: Enter for a line; for what is asked, the focus and Enter. `choose` gives an option's index."""
        before = store.snapshot
        beat = before.beat
        kind = type(beat).__name__
        if kind == "Menu":
            yield from step_until("shown('choice')")
            yield from step_wait(6)
            for option in beat.options:  # a listener goes over all of them before choosing
                yield from step_focus(to_plain(option.text)[:24])
            yield from step_enter(to_plain(beat.options[choose(beat)].text)[:24])
        elif kind == "Interlude" and beat.kind == "game":
            yield from step_until("shown('hollow')")
            yield from step_wait(20)
            yield from step_enter("Put it down")
        elif kind == "Interlude":
            yield from step_until("shown('letter_desk') or shown('piece_desk')")
            yield from by_keys_compose(beat)
        else:
            yield from step_press("RETURN")
        for _ in range(1500):
            if store.snapshot is not before or shown("curtain"):
                return
            if kind not in ("Menu", "Interlude"):
                yield from step_press("RETURN")
            yield
        raise AssertionError("the keyboard does not get past %r" % (beat,))

    def by_keys_compose(beat):
        """The letter or the piece: the last thing offered each time, which may lie below what is seen; then the seal."""
        composition = story.content.compositions[beat.name]
        for at, offered in enumerate(beat.slots):
            yield from step_wait(4)
            text = to_plain(composition.slots[at].part(offered[-1]).text)
            words = text.split("{")[0].split("[")[0][:16].strip() or text[-16:]
            yield from step_enter(words)
        yield from step_wait(4)
        yield from step_enter("Seal it" if beat.kind == "letter" else "Keep it")

    def step_by_keys(until, seed=0, most=10**6, seconds=10**6):
        """Play by keyboard to the beat or scene `until`, or `most` beats, noting every line and option that was shown.

        After `seconds` that is all: the steps after it are left out.
        """
        import random as python_random
        chance, began, scene = python_random.Random(seed), time.time(), ""
        driver_quick(KEYS_TICK)
        while most and not (until in (store.snapshot.scene, type(store.snapshot.beat).__name__) or shown("curtain")):
            if time.time() - began > seconds:
                driver_note(out_of_time=True)
                driver_finish()
            if store.snapshot.scene != scene:
                scene = store.snapshot.scene
                driver_note(scene=scene)
            beat = store.snapshot.beat
            if getattr(beat, "text", "") and to_plain(beat.text):
                driver_note(said=to_plain(beat.text))
            for option in getattr(beat, "options", ()):
                driver_note(said=to_plain(option.text))
            most -= 1
            yield from by_keys_once(lambda menu: chance.randrange(len(menu.options)))

    def step_visit(keysym, screen, words):
        """Open a screen by its key, note the words on it, and leave by Escape."""
        yield from step_press(keysym)
        yield from step_see(screen)
        yield from step_wait(8)
        for each in words:
            driver_note(said=each)
        yield from step_press("ESCAPE")
        yield from step_wait(8)
