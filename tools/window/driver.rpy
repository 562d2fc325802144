# Drives the real game from inside, as a player would: clicks and keys, one a frame. Laid beside the game by tools/window/engine.py.
# EVG_PLAN names a JSON file: {"steps": [[name, argument...], ...], "out": path}. Each step is a function below.
# Notes go to OUT.log as they are made, one JSON object a line, so that they are there however the engine ends.

init 999 python:

    import json
    import os
    import pickle
    import sys
    import time
    import traceback

    import renpy.test.testmouse as testmouse

    with open(os.environ["EVG_PLAN"]) as plan_file:
        plan = json.load(plan_file)

    config.autosave_on_quit = False
    config.autosave_on_choice = plan.get("autosave", False)
    config.has_autosave = plan.get("autosave", False)
    config.skip_delay = 1
    _confirm_quit = False
    driver_log = []
    driver_notes = open(plan["out"] + ".log", "w", buffering=1)
    driver_marks = {}
    driver_skip = [None]
    driver_transitions = [2]
    driver_leave = []  # what to do that ends the interaction: such exceptions must not pass through a step

    def driver_report(short, full, path):
        driver_finish(full)

    config.exception_handler = driver_report

    def driver_note(**facts):
        driver_log.append(facts)
        driver_notes.write(json.dumps(facts) + "\n")

    def driver_finish(failure=""):
        with open(plan["out"], "w") as out:
            json.dump({"log": driver_log, "failure": failure}, out)
        os._exit(0)

    def fingerprint(snapshot):
        """A snapshot as text that is equal just when the snapshots are."""
        return None if snapshot is None else repr(snapshot)

    def focuses():
        return [each for each in renpy.display.focus.focus_list if each.x is not None and each.widget is not None]

    def words_on(widget):
        """The words a person sees on a button."""
        found = []
        def look(each):
            if isinstance(each, renpy.text.text.Text):
                found.append(" ".join(str(part) for part in each.text if isinstance(part, str)))
        widget.visit_all(look)
        return " ".join(found)

    driver_presses = [0]  # how often a button has been pressed

    def counting_presses(run):
        """`run`, the engine's way to do what a button is for, counted when a press is what asks for it."""
        def counted(*arguments, **named):
            if sys._getframe(1).f_code.co_name == "handle_click":
                driver_presses[0] += 1
            return run(*arguments, **named)
        return counted

    renpy.display.behavior.run = counting_presses(renpy.display.behavior.run)

    def click_on(focus):
        """Click in the middle of something that can have the focus."""
        testmouse.click_mouse(1, int(focus.x + focus.w / 2), int(focus.y + focus.h / 2))

    def click_words(words):
        """Click what says `words`, and give it; None if there is nothing yet."""
        # A page that scrolls can have the focus too, and has all the words on it: buttons first, the smallest first.
        for each in sorted(focuses(), key=lambda each: (not isinstance(each.widget, renpy.display.behavior.Button), each.w * each.h)):
            if words.lower() in words_on(each.widget).lower():
                click_on(each)
                return each.widget
        return None

    def offers(words):
        """Whether there is a button that says `words`."""
        return any(words in words_on(each.widget) for each in focuses())

    def shown(screen):
        return renpy.get_screen(screen) is not None

    def driver_patience(seconds=30):
        """Once a tick for so many seconds: however quick the ticks are, the game has the time to get there."""
        until = time.time() + seconds
        while time.time() < until:
            yield

    # -- steps: each is a generator that yields once a tick until it is done

    def step_click(words):
        """Press the button that says `words`; done when it has been pressed, and not only when the click was sent."""
        yield from step_wait(9)  # clicks during a transition are lost
        for _ in driver_patience():
            before, clicked = driver_presses[0], click_words(words)
            yield
            if clicked is None:
                continue
            if not isinstance(clicked, renpy.display.behavior.Button):
                return
            for _ in range(6):  # if it came during a transition after all: once more
                if driver_presses[0] != before:
                    return
                yield
        raise AssertionError("nothing to click says %r; there is: %r" % (words, [words_on(each.widget) for each in focuses()]))

    def step_begin():
        """*Begin* at the title, and past the content notes, which are shown until a goodbye has been heard."""
        yield from step_click("Begin")
        yield from step_until("shown('content_notes') or not renpy.context()._main_menu")
        if shown("content_notes"):
            yield from step_click("Begin")
        yield from step_played()

    def step_photo(path):
        for _ in range(12):
            yield
        renpy.screenshot(path)
        yield

    def step_key(keysym):
        renpy.test.testkey.down(None, keysym)
        yield
        renpy.test.testkey.up(None, keysym)
        yield

    def step_type(words):
        """Write into the field that has the focus."""
        import pygame_sdl2
        pygame_sdl2.event.post(pygame_sdl2.event.Event(pygame_sdl2.TEXTINPUT, text=words))
        yield

    def step_within(count):
        """At least `count` things can be reached, and each lies within the picture."""
        yield from step_wait(9)
        reached = focuses()
        assert len(reached) >= count, "only %d things can be reached" % len(reached)
        outside = [words_on(each.widget) for each in reached
                   if each.x < -2 or each.y < -2 or each.x + each.w > 1922 or each.y + each.h > 1082]
        assert outside == [], "beyond the edge of the picture: %r" % outside

    def step_wait(ticks):
        for _ in range(ticks):
            yield

    def step_pause(seconds):
        """Let time pass."""
        yield from driver_patience(seconds)

    def step_mark(name):
        driver_marks[name] = fingerprint(store.snapshot)
        driver_note(mark=name)
        yield

    def step_same(name):
        now = fingerprint(store.snapshot)
        driver_note(same=name, equal=now == driver_marks[name])
        if now != driver_marks[name]:
            raise AssertionError("the snapshot is not what it was at %r:\n%s\n%s" % (name, driver_marks[name][:600], now[:600]))
        yield

    def step_run(code):
        exec(code, globals())
        yield

    def step_see(screen):
        """Wait until `screen` is shown."""
        for _ in driver_patience():
            if shown(screen):
                return
            yield
        raise AssertionError("the screen %r never came" % screen)

    def step_lines(count):
        """Go on over `count` beats, clicking; menus take their first option."""
        for _ in range(count):
            before = store.snapshot
            while store.snapshot is before:
                yield from step_beat()
        while not (shown("say") or shown("choice") or shown("letter_desk") or shown("piece_desk") or shown("hollow")):
            yield

    def step_beat():
        """One try to go on."""
        if type(store.snapshot.beat).__name__ in ("Menu", "Interlude"):
            if shown("choice") or shown("letter_desk") or shown("piece_desk") or shown("hollow"):
                before = store.snapshot
                if answer_now():
                    for _ in driver_patience(2):
                        if store.snapshot is not before:
                            break
                        yield
        else:
            renpy.queue_event("dismiss")
        yield

    def step_event(name):
        """Something the player's keyboard means, such as rollback."""
        renpy.queue_event(name)
        for _ in range(6):
            yield

    def step_until(code):
        """Wait until `code` is true."""
        for _ in driver_patience():
            if eval(code, globals()):
                return
            yield
        raise AssertionError("it never came to be: %s (beat: %r)" % (code, getattr(getattr(store, "snapshot", None), "beat", None)))

    def step_save(slot):
        renpy.take_screenshot()
        renpy.save(slot)
        yield

    def step_load(slot):
        """Load as the menu does."""
        driver_leave.append(lambda: opens(slot))
        for _ in range(10):
            yield

    def step_told():
        """Wait until the player is told something; an engine that asks whether a strange save is to be trusted is told so."""
        for _ in driver_patience():
            if shown("notify"):
                return
            if shown("confirm"):
                yield from step_click("Yes")
            yield
        raise AssertionError("nothing was told")

    def step_title():
        """Back to the title, as from nothing."""
        driver_leave.append(lambda: renpy.full_restart(transition=None))
        for _ in range(3):
            yield
        while not shown("main_menu"):
            yield

    def step_note(code):
        """Write the value of `code` into the log."""
        driver_note(value=eval(code, globals()))
        yield

    def step_played():
        """Wait until an evening is being played."""
        while store.snapshot is None or renpy.context()._main_menu:
            yield

    def step_go(snapshot_code):
        """Put the evening at the snapshot that `snapshot_code` makes, and play on from there."""
        store.snapshot = eval(snapshot_code, globals())
        driver_leave.append(lambda: renpy.jump("evening"))
        yield

    def step_skip(on):
        preferences.skip_unseen = on
        preferences.skip_after_choices = on
        driver_skip[0] = "fast" if on else None
        renpy.config.skipping = driver_skip[0]
        renpy.restart_interaction()
        preferences.transitions = 0 if on else driver_transitions[0]
        yield

    def driver_quick(tick=8):
        """Act every `tick` milliseconds instead of 50, and draw one frame where the engine draws the same one five times."""
        import pygame_sdl2
        renpy.config.fast_redraw_frames = 0
        pygame_sdl2.time.set_timer(renpy.display.core.PERIODIC, tick)

    def step_quick():
        """Play as fast as can be: nothing moves, fades or is drawn twice."""
        driver_quick()
        driver_transitions[0] = preferences.transitions = 0
        persistent.reduced_motion = True
        yield

    driver_answers = []

    driver_straight = []

    def answered(asked):
        """`asked`, after which skipping goes on, if it was asked for; or, played straight, the next answer at once."""
        def asking(here):
            if driver_straight:
                given = driver_straight.pop(0)
                return tuple(given) if isinstance(given, list) else given
            given = asked(here)
            renpy.config.skipping = driver_skip[0] or renpy.config.skipping
            return given
        return asking

    if "ask_menu" in globals():  # `tools bench` drives another game as well
        ask_menu, play_interlude = answered(ask_menu), answered(play_interlude)

    def answer_now():
        """Give the next answer to what is asked, with the mouse; False if nothing is asked at this moment."""
        from narrative.beats import Interlude, Menu
        here = store.snapshot
        if isinstance(here.beat, Menu) and shown("choice"):
            options = [each for each in focuses() if getattr(each.widget, "role", None) is not None and isinstance(getattr(each.widget, "action", None), renpy.ui.ChoiceReturn)]
            index = driver_answers[0] if driver_answers else 0
            if index >= len(options):
                return False  # it is shown, and not drawn yet
            del driver_answers[:1]
            click_on(options[index])
            return True
        if isinstance(here.beat, Interlude):
            answer = driver_answers.pop(0) if driver_answers else [slot[0] for slot in here.beat.slots]
            result = list(answer) if here.beat.kind != "game" else answer[0]
            driver_leave.append(lambda: renpy.end_interaction(result))
            return True
        return False
    
    def step_play(until, answers):
        """Play with `answers`, advancing with clicks, until the beat or scene named `until`."""
        driver_answers[:] = answers
        last, since = None, time.time()
        while True:
            here = store.snapshot
            if here is not None:
                if until == "curtain" and shown("curtain"):
                    return
                if until in (here.scene, type(here.beat).__name__) or (until == "answers" and not driver_answers):
                    return
                if here is last:
                    if time.time() > since + 60:
                        raise AssertionError("stuck at %r in %s" % (here.beat, here.scene))
                else:
                    last, since = here, time.time()
                    asked = None
                kind = type(here.beat).__name__
                if kind in ("Menu", "Interlude"):
                    if asked is not here and (shown("choice") or shown("letter_desk") or shown("piece_desk") or shown("hollow")):
                        if answer_now():
                            asked = here
                elif driver_skip[0]:
                    if renpy.config.skipping != driver_skip[0]:
                        renpy.config.skipping = driver_skip[0]
                        renpy.restart_interaction()
                else:
                    renpy.queue_event("dismiss")
            yield

    def step_straight(answers):
        """Play to the curtain: the engine goes beat by beat, and each answer is there before it is asked for."""
        driver_straight[:] = answers
        yield from step_skip(True)
        while not shown("curtain"):
            yield

    def with_axes(here, **axes):
        """`here` as a line of Samantha's, with these values of the axes."""
        from dataclasses import replace
        from narrative.beats import Line
        values = tuple((name, axes.get(name, value)) for name, value in here.relationship.axes)
        line = Line("Samantha", "I am here.", "test")
        return replace(here, beat=line, relationship=replace(here.relationship, axes=values))

    def driver_find_silence():
        """Move `silent` on, taking first options, to a menu that waiting may answer."""
        from narrative.beats import Interlude, Menu
        here = silent
        while not (isinstance(here.beat, Menu) and here.beat.silence):
            if isinstance(here.beat, Menu):
                here = story.choose(here, 0)
            elif isinstance(here.beat, Interlude):
                here = story.answer(here, [slot[0] for slot in here.beat.slots])
            else:
                here = story.next(here)
        globals()["silent"] = here

    def driver_steps():
        for name, *arguments in plan["steps"]:
            driver_note(step=name, at=round(time.time() - driver_began, 2))
            yield from globals()["step_" + name](*arguments)
        driver_finish()

    driver_began = time.time()
    driver_generator = driver_steps()
    driver_busy = [False]

    def driver_tick():
        if driver_busy[0] or not renpy.display.interface or renpy.display.interface.old_scene is None:
            return
        driver_busy[0] = True
        try:
            next(driver_generator)
        except StopIteration:
            driver_finish()
        except Exception:
            driver_finish(traceback.format_exc())
        finally:
            driver_busy[0] = False
        if driver_leave:
            driver_leave.pop()()

    config.periodic_callbacks.append(driver_tick)
