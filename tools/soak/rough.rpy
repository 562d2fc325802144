# Rough handling: steps for the driver that do what no player would, and hold the evening to its laws. Laid beside the
# driver by tools/soak. Plain python lists here, since the engine rolls its own ones back.

init 999 python:

    import hashlib
    import random as python_random

    from narrative.beats import Curtain
    from narrative.evening_file import from_text
    from narrative.soundness import refuse_unsound
    from narrative.story import Snapshot

    TRAIL = 400  # marks; more than the engine can roll back to
    rough_trail = python_list()  # the first is None where beats that are not on it may have come before
    rough_last = python_list([None])
    rough_trails = python_dict()
    rough_counts = python_dict()
    rough_recording = python_list([True])
    rough_noting = python_list([False])
    plain_play_beat = play_beat

    def play_beat(here):
        if rough_recording[0] and rough_last[0] is not here:
            rough_goes_on(here)
        if rough_noting[0]:
            driver_note(beat=mark_of(here))
        return plain_play_beat(here)

    def rough_goes_on(here):
        """Put a snapshot on the trail: as a mark, since the trails of all saves must not be the evening's memory."""
        rough_last[0] = here
        rough_trail.append(mark_of(here))
        del rough_trail[:-TRAIL]

    rough_told = python_list()
    plain_notify = renpy.notify

    def noted_notify(message):
        rough_told.append(message)
        plain_notify(message)

    renpy.notify = noted_notify

    def mark_of(snapshot):
        """A snapshot as a short word; equal just when the snapshots are."""
        return hashlib.blake2b(repr(snapshot).encode("utf-8"), digest_size=9).hexdigest()

    def count(what):
        rough_counts[what] = rough_counts.get(what, 0) + 1

    def megabytes():
        with open("/proc/self/statm") as held:
            return int(held.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6

    def most_megabytes():
        """The most it ever held."""
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024 / 1e6

    def picture_megabytes():
        """What the pictures take that are kept to be shown again (`config.image_cache_size_mb` at most), with the smaller
        copies that the renderer makes of each: a third more."""
        return renpy.display.im.cache.get_total_size() * 4 / 1e6 * 4 / 3

    rough_memory = python_list()
    plain_give_back = give_back

    def give_back():
        """The game clears up, between scenes and at the curtain: there memory is measured."""
        given = plain_give_back()
        rough_memory.append((megabytes(), picture_megabytes()))
        return given

    def rough_settle():
        """Wait until something is asked or shown."""
        for _ in range(600):
            if shown("say") or shown("choice") or shown("letter_desk") or shown("piece_desk") or shown("hollow") or shown("curtain"):
                return
            if wordless_seconds(getattr(store.snapshot.beat, "text", "")):
                return
            yield

    def rough_beat(chance):
        """Go on by one beat, whatever it asks."""
        before = store.snapshot
        for _ in range(1500):
            if store.snapshot is not before or shown("curtain"):
                break
            beat = before.beat
            if type(beat).__name__ == "Menu":
                driver_answers[:] = [chance.randrange(len(beat.options))]
            elif type(beat).__name__ == "Interlude":
                driver_answers[:] = [[chance.choice(slot) for slot in beat.slots]]
            yield from step_beat()
        else:
            raise AssertionError("stuck at %r in %s" % (before.beat, before.scene))
        yield from rough_settle()

    def rough_on(chance):
        for _ in range(chance.randint(1, 6)):
            if not shown("curtain"):
                yield from rough_beat(chance)

    def rough_skip(chance):
        """Skip to the next question, or on over some of them."""
        questions = chance.randint(1, 4)
        yield from rough_beat(chance)
        yield from step_skip(True)
        renpy.restart_interaction()
        for _ in range(6000):
            if not questions or shown("curtain"):
                break
            if type(store.snapshot.beat).__name__ in ("Menu", "Interlude"):
                questions -= 1
                if questions:
                    yield from rough_beat(chance)
            elif renpy.config.skipping != "fast":
                renpy.config.skipping = "fast"
                renpy.restart_interaction()
            yield
        yield from step_skip(False)
        renpy.config.skipping = None
        preferences.transitions = rough_transitions[0]
        yield from rough_settle()

    def rough_rollback(chance):
        """Roll back some beats, each to a snapshot that was there before; sometimes forward again, by the same ones."""
        yield from rough_still()
        if shown("curtain"):
            return
        known, at = python_list(rough_trail), len(rough_trail) - 1
        rough_recording[0] = False
        went = python_list()
        for _ in range(chance.randint(1, 8)):
            before = store.snapshot
            renpy.queue_event("rollback")
            for _ in range(60):
                if store.snapshot is not before:
                    break
                yield
            else:
                break  # the beginning of what can be rolled back to
            yield from rough_settle()
            if at >= 0:
                found = [n for n in range(at, -1, -1) if known[n] == mark_of(store.snapshot)]
                if not found and known[0] is not None:
                    raise AssertionError("rolled back to what never was: %r" % (store.snapshot.beat,))
                at = found[0] if found else -1
            if at < 0:
                refuse_unsound(story, store.snapshot)
            went.append(before)
            count("rollbacks")
        if went and chance.random() < 0.4:
            before = store.snapshot
            renpy.queue_event("rollforward")
            for _ in range(60):
                if store.snapshot is not before:
                    count("rollforwards")
                    if store.snapshot not in went and store.snapshot not in rough_onward(before):
                        raise AssertionError("rolled forward to what was not: %r" % (store.snapshot.beat,))
                    break
                yield
            yield from rough_settle()
        rough_trail[:] = [each for each in known[:at + 1] if each != mark_of(store.snapshot)] if at >= 0 else [None]
        rough_goes_on(store.snapshot)
        rough_recording[0] = True

    def rough_onward(here, beats=3):
        """Every snapshot that may follow `here` within so many beats: a silence passes between two looks."""
        found = python_list()
        for after in rough_following(here):
            found.append(after)
            if beats > 1 and type(after.beat).__name__ == "Line":
                found.extend(rough_onward(after, beats - 1))
        return found

    def rough_following(here):
        """Every snapshot that may follow `here`."""
        if type(here.beat).__name__ == "Menu":
            return [story.choose(here, at) for at in range(len(here.beat.options))]
        if type(here.beat).__name__ == "Interlude":
            return [story.answer(here, answer) for answer in here.beat.outcomes()]
        return [story.next(here)]

    def rough_still():
        """Go on to a beat that stays until somebody answers it: not a silence, which passes."""
        while not shown("curtain") and not (shown("say") or (shown("choice") and not persistent.timed_silence)):
            yield from rough_beat(python_random)
        # Clicks that were made for the last beat may still be on their way.
        stood, ticks = store.snapshot, 0
        while ticks < 12:
            yield
            ticks = ticks + 1 if store.snapshot is stood else 0
            stood = store.snapshot
        if not (shown("curtain") or shown("say") or shown("choice")):
            yield from rough_still()

    def rough_save(chance, book):
        yield from rough_still()
        if not shown("curtain"):
            yield from rough_put("%d-%d" % (chance.randint(1, 3), chance.randint(1, 6)), book)

    def rough_put(slot, book):
        before = store.snapshot
        yield from step_save(slot)
        book["slots"][slot] = mark_of(before)
        rough_trails[slot] = python_list(rough_trail)
        count("saves")

    def rough_load(chance, book):
        """Open a save of any time, then one made right before it: to open old ones only, an evening never ended."""
        yield from rough_still()
        if shown("curtain"):
            return
        old = chance.choice(sorted(book["slots"]) or [None])
        yield from rough_put("4-1", book)
        for slot in (old or "4-1", "4-1"):
            yield from rough_open(slot, book)

    def rough_open(slot, book):
        rough_recording[0] = False
        driver_leave.append(lambda: opens(slot))
        for _ in range(200):
            yield
            if mark_of(store.snapshot) == book["slots"][slot] and (shown("say") or shown("choice")):
                break
        yield from rough_settle()
        if mark_of(store.snapshot) != book["slots"][slot]:
            raise AssertionError("%s was loaded to what was not saved: %r; told: %r" % (
                slot, store.snapshot.beat, list(rough_told[-2:])))
        rough_trail[:] = rough_trails.get(slot, [None, mark_of(store.snapshot)])
        rough_last[0] = store.snapshot
        rough_recording[0] = True
        count("loads")

    def rough_settings(chance):
        """What a player sets in the menus, by the same actions; the window's size by its edge."""
        before = store.snapshot
        persistent.high_contrast = chance.random() < 0.3
        rough_pace(chance)
        width = chance.choice([256, 256, 320, 426])
        renpy.set_physical_size((width, width * 9 // 16))
        actions = python_list([set_text("font_size", chance.choice([0.85, 1.0, 1.25, 1.5])),
                               set_text("font_transform", chance.choice([None, "dyslexic"])),
                               set_text("font_line_spacing", chance.choice([1.0, 1.5]))])
        if chance.random() < 0.4:
            language = chance.choice([None] + sorted(renpy.known_languages()))
            actions.append(Language(language))
            count("changes of language") if language != preferences.language else None
        driver_leave.append(lambda: renpy.run(actions))
        for _ in range(8):
            yield
        yield from rough_settle()
        if store.snapshot is not before and store.snapshot != before:
            raise AssertionError("the settings moved the evening")
        count("settings")

    def rough_pace(chance):
        """Now and then all that moves may move; for most of the evening nothing does, so that it is soon over."""
        persistent.reduced_motion = chance.random() < 0.75
        rough_transitions[0] = 2 if chance.random() < 0.25 else 0
        preferences.transitions = rough_transitions[0]

    rough_transitions = python_list([0])

    def rough_menus(chance):
        """Into the menus and out again."""
        if not (shown("say") or shown("choice")):
            return
        before = store.snapshot
        yield from step_event("game_menu")
        yield from step_see("save")
        driver_leave.append(lambda: ShowMenu(chance.choice(["history", "load", "preferences", "help", "about", "evening_files"]))())
        for _ in range(12):
            yield
        while renpy.context()._menu:
            yield from step_event("game_menu")
        yield from rough_settle()
        if store.snapshot != before:
            raise AssertionError("the menus moved the evening")
        count("menus")

    def step_rough(seed, book_path, may_quit, until):
        """Play an evening roughly to its curtain, or until the time `until`, or quit in the middle. The book tells the
        next run what to find."""
        with open(book_path) as held:
            book = json.load(held)
        chance = python_random.Random("%s %s" % (seed, book["runs"]))
        book["runs"] += 1
        rough_pace(chance)
        driver_quick()
        persistent.timed_silence = False  # what answers by itself does not stay to be looked at
        if book["runs"] == 1:
            renpy.block_rollback()  # before the evening there is only what the driver did
        rough_trail[:] = [] if book["runs"] == 1 else [None]
        rough_goes_on(store.snapshot)
        acts = ((0.66, rough_skip), (0.77, rough_on), (0.85, rough_rollback), (0.90, rough_save), (0.94, rough_load),
                (0.965, rough_settings), (0.99, rough_menus))
        while not shown("curtain"):
            if time.time() >= until:
                driver_note(counts=dict(rough_counts), out_of_time=True, scene=store.snapshot.scene)
                return
            roll = chance.random()
            act = next((each for share, each in acts if roll < share), None)
            if act is None:
                if may_quit and book["runs"] < 6:
                    yield from rough_still()
                    if shown("curtain"):
                        break
                    book["now"], book["counts"] = mark_of(store.snapshot), dict(rough_counts)
                    driver_note(counts=dict(rough_counts), quit=True)
                    rough_write(book_path, book)
                    driver_leave.append(lambda: Quit(confirm=False)())
                    for _ in range(200):
                        yield
                    raise AssertionError("it did not quit")
                continue
            driver_note(act=act.__name__, scene=store.snapshot.scene, counts=dict(rough_counts))
            yield from (act(chance, book) if act in (rough_save, rough_load) else act(chance))
            rough_write(book_path, book)
        ends, began = len(rough_memory), time.time()
        while len(rough_memory) == ends and time.time() < began + 30:
            yield
        driver_note(counts=dict(rough_counts), curtain=store.snapshot.beat.goodbye, memory=list(rough_memory),
                    most=most_megabytes())

    def rough_write(path, book):
        with open(path + ".part", "w") as out:
            json.dump(book, out)
        os.replace(path + ".part", path)

    def step_found(book_path):
        """The evening that was quit goes on where it stood."""
        with open(book_path) as held:
            book = json.load(held)
        yield from step_played()
        yield from rough_settle()
        if mark_of(store.snapshot) != book["now"]:
            raise AssertionError("it went on elsewhere than it was left: %r" % (store.snapshot.beat,))
        count("restarts")

    # -- kills

    plain_close_journal = close_journal

    def close_journal():
        """The evening comes to its curtain: from now on there need be no journal."""
        if rough_noting[0]:
            driver_note(closed=True)
        plain_close_journal()

    def saved_in(slot):
        """The snapshot in a save, read as the engine reads it."""
        return saved_as(renpy.loadsave.location.load(slot))

    def saved_as(log):
        roots, log = renpy.loadsave.loads(engine_versions.pickle_of(log))
        return roots["store.snapshot"]

    rough_journal = python_list([None])

    def step_after_kill(book_path):
        """What a kill left: every slot whole and what was last put in it, the journal not behind, nothing forgotten."""
        with open(book_path) as held:
            book = json.load(held)
        slots = dict((slot, saved_in(slot)) for slot in renpy.list_slots())
        found, rough_journal[0] = hold_to(book, slots, journal_file(), persistent)
        driver_note(whole=len(slots), read=len(persistent.read_lines or ()), found=found)
        yield

    def step_after_halts(folder):
        """The same of every copy of the saves in `folder`, made while the engine was halted; each has its own book."""
        import zipfile
        for name in sorted(os.listdir(folder)):
            saves = os.path.join(folder, name)
            with open(os.path.join(saves, "book.json")) as held:
                book = json.load(held)
            slots = python_dict()
            for file in os.listdir(saves):
                if file.endswith("-LT1.save"):
                    with zipfile.ZipFile(os.path.join(saves, file)) as save:
                        slots[file[:-len("-LT1.save")]] = saved_as(save.read("log"))
            kept, path = None, os.path.join(saves, "persistent")
            if os.path.exists(path):  # it is first written some time after the first start
                kept = read_persistent(path)
                if kept is None:
                    raise AssertionError("the persistent data of %s cannot be read" % name)
            hold_to(book, slots, os.path.join(saves, os.path.basename(journal_file())), kept)
            driver_note(halt=name, whole=len(slots))
            yield

    def read_persistent(path):
        """A file of persistent data, as the engine reads it at its start; None if it cannot."""
        return renpy.renpy.persistent.load(path) if hasattr(renpy, "renpy") else renpy.persistent.load(path)

    def hold_to(book, slots, journal, kept):
        """Hold what was found to what was noted; gives the mark of what is in each slot, and where the journal stands."""
        found, stands = python_dict(), None
        for slot, marks in book["slots"].items():
            # Where the first save there ever was cut short there is none, not half of one: the mark "".
            found[slot] = mark_of(slots[slot]) if slot in slots else ""
            if found[slot] not in marks:
                raise AssertionError("the slot %s %s" % (slot, "holds what was not put in it" if found[slot] else "is gone"))
        for snapshot in slots.values():
            refuse_unsound(story, snapshot)
        if book["beats"]:
            with open(journal, encoding="utf-8") as held:
                taken = take_up(story, from_text(held.read()))
            if mark_of(taken.snapshot) not in book["beats"][-2:]:
                raise AssertionError("the journal is behind: %r" % (taken.snapshot.beat,))
            stands = taken.snapshot
        read = len(kept.read_lines or ()) if kept else 0
        if read < book["read"]:
            raise AssertionError("%d lines had been read, now %d" % (book["read"], read))
        return found, stands

    def step_went_on(book_path):
        """The title's *Go on* leads to the beat that was on the screen, or to the one before it."""
        with open(book_path) as held:
            book = json.load(held)
        yield from step_played()
        opened = "a save" if rough_opening[0] else "the journal"
        driver_note(went_on=opened)
        may_be, here = book["beats"][-2:], rough_journal[0]
        while rough_opening[0] and wordless_seconds(getattr(here.beat, "text", "")):
            here = story.next(here)  # the engine lets a silence pass at once when a save is opened in it
            may_be.append(mark_of(here))
        if mark_of(store.snapshot) not in may_be:
            raise AssertionError("it went on, from %s, elsewhere than it was killed: %r" % (opened, store.snapshot.beat))

    def step_until_killed(seed, saving):
        """Play, noting beats; with `saving`, save all the time, by hand, by itself and persistent data."""
        chance = python_random.Random(seed)
        yield from step_quick()
        persistent.timed_silence = False
        rough_noting[0] = True
        driver_note(beat=mark_of(store.snapshot))
        while True:
            if shown("curtain"):
                driver_leave.append(lambda: renpy.jump("evening"))
                store.snapshot = story.begin(seed=seed)
                yield
            yield from rough_beat(chance)
            if saving:
                slot, mark = "%d-%d" % (chance.randint(1, 2), chance.randint(1, 3)), mark_of(store.snapshot)
                driver_note(saving=slot, mark=mark)
                renpy.take_screenshot()
                renpy.save(slot)
                driver_note(saved=slot, mark=mark)
                renpy.loadsave.force_autosave(True)
            if saving or chance.random() < 0.2:
                renpy.save_persistent()
                driver_note(kept=len(persistent.read_lines))

    # -- broken saves

    def step_open_all(prefix):
        """Open every slot that begins with `prefix`. Each is refused with a message and moves nothing, or opens soundly."""
        opened, refused = 0, 0
        driver_quick()
        for slot in [each for each in renpy.list_slots() if each.startswith(prefix)]:
            before = store.snapshot
            renpy.hide_screen("notify")
            rough_opening[0] = False
            driver_leave.append(lambda: opens(slot))
            for _ in range(400):
                yield
                if shown("notify") or rough_opening[0]:
                    break
            if rough_opening[0]:
                yield from rough_settle()
                refuse_unsound(story, store.snapshot)
                opened += 1
                driver_note(opened=slot)
            elif not shown("notify") or store.snapshot is not before:
                raise AssertionError("%s was neither opened nor refused" % slot)
            else:
                refused += 1
        driver_note(opened=opened, refused=refused)

    rough_opening = python_list([False])
    plain_resume = resume_evening

    def resume_evening():
        rough_opening[0] = True
        plain_resume()

    def step_read_persistent(folder):
        """Read every file in `folder` as persistent data; each gives sound data or is set aside, none raises."""
        from stage import whole_saves
        sound, aside = 0, 0
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            found = read_persistent(path)
            if found is None:
                aside += 1
                if os.path.exists(path):
                    raise AssertionError("%s was neither read nor set aside" % name)
            else:
                sound += 1
                if not whole_saves.is_sound(found, type(persistent)):
                    raise AssertionError("%s was taken as it is" % name)
        del whole_saves.troubles.waiting[:]
        driver_note(sound=sound, aside=aside)
        yield
