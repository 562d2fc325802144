# What is measured inside the engine: laid beside the driver in this game, and in The Question, alike.

init 999 python:

    import gc

    def probe_age():
        """Seconds since the process began."""
        with open("/proc/self/stat") as held:
            began = int(held.read().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
        with open("/proc/uptime") as held:
            return float(held.read().split()[0]) - began

    def probe_cpu():
        times = os.times()
        return times[0] + times[1]

    def probe_megabytes():
        with open("/proc/self/statm") as held:
            return int(held.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6

    class Probe(renpy.Displayable):
        """Notes when the first frame was wanted, and, while `spinning`, has every frame drawn."""

        def __init__(self):
            super(Probe, self).__init__()
            self.first = None
            self.spinning = False
            self.frames = 0

        def render(self, width, height, st, at):
            self.frames += 1
            if self.first is None:
                self.first = probe_age(), probe_cpu()
            result = renpy.Render(4, 4)
            result.fill("#f00" if self.frames % 2 else "#00f")
            if self.spinning:
                renpy.redraw(self, 0)
            return result

    probe = Probe()
    config.always_shown_screens.append("probe_screen")

    def step_started():
        """How long it took to the first frame of the menu, and how large it is then."""
        yield from step_wait(20)
        gc.collect()
        driver_note(started=round(probe.first[0], 3), cpu=round(probe.first[1], 3), menu=round(probe_megabytes(), 1))

    def step_frames(seconds):
        """Frames a second, every one drawn."""
        probe.spinning = True
        renpy.redraw(probe, 0)
        yield from step_wait(10)
        first, began, cpu = probe.frames, time.time(), probe_cpu()
        while time.time() < began + seconds:
            yield
        took = time.time() - began
        driver_note(frames=round((probe.frames - first) / took, 2),
                    frame_cpu=round(1000 * (probe_cpu() - cpu) / max(1, probe.frames - first), 2))
        probe.spinning = False

    def step_edit(path, before, after):
        """Save a script with other words in the line that is being said: seconds until a frame with them was drawn."""
        with open(path, encoding="utf-8") as held:
            text = held.read()
        assert before in text, before
        began = time.perf_counter()
        with open(path, "w", encoding="utf-8") as out:
            out.write(text.replace(before, after, 1))
        for _ in driver_patience():
            if store.snapshot.beat.text == after and shown("say"):
                break
            yield
        else:
            raise AssertionError("it was not taken up: %r" % after)
        drawn = probe.frames
        renpy.redraw(probe, 0)
        while probe.frames == drawn:
            yield
        driver_note(edit=round(time.perf_counter() - began, 3))

    def step_size():
        """How large it is now."""
        yield from step_wait(4)
        gc.collect()
        driver_note(after=round(probe_megabytes(), 1))

    def step_saving(times):
        """Milliseconds to save, and to read back what was saved."""
        saves, loads = python_list(), python_list()
        for _ in range(times):
            renpy.take_screenshot()
            yield
            began = time.perf_counter()
            renpy.save("probe")
            saves.append(1000 * (time.perf_counter() - began))
            began = time.perf_counter()
            held = renpy.loadsave.location.load("probe")
            roots, log = renpy.loadsave.loads(held if isinstance(held, bytes) else held[0])
            if "refuse_unsound" in globals():
                refuse_unsound(story, roots["store.snapshot"])
            loads.append(1000 * (time.perf_counter() - began))
            yield
        driver_note(saving=round(sorted(saves)[times // 2], 2), loading=round(sorted(loads)[times // 2], 2))

    probe_beats = python_list()

    def step_time_beats():
        """From now on, time the core's share of every beat."""
        for name in ("next", "choose", "answer"):
            setattr(type(story), name, probe_timed(getattr(type(story), name)))
        yield

    def probe_timed(method):
        def call(story, here, *arguments):
            began = time.thread_time()
            result = method(story, here, *arguments)
            probe_beats.append((type(here.beat).__name__, here.scene, 1000 * (time.thread_time() - began)))
            return result
        return call

    def step_beats():
        """What was timed: beats inside scenes, from scene to scene, and the journal's entry of where it stands now."""
        inside = sorted(took for kind, scene, took in probe_beats if kind != "SceneEnd")
        scenes = python_dict()
        for kind, scene, took in probe_beats:
            if kind != "SceneEnd":
                scenes.setdefault(scene, python_list()).append(took)
        worst = max(scenes, key=lambda scene: sorted(scenes[scene])[len(scenes[scene]) // 2])
        changes = sorted(took for kind, scene, took in probe_beats if kind == "SceneEnd")
        journal = python_list()
        for _ in range(100):
            began = time.thread_time()
            write_in_journal(store.snapshot)
            journal.append(1000 * (time.thread_time() - began))
        driver_note(beats=len(inside), every=probe_at(inside), worst=worst, slowest=probe_at(sorted(scenes[worst])),
                    changes=probe_at(changes), journal=probe_at(sorted(journal)))
        yield

    def probe_at(values):
        return [round(values[min(len(values) - 1, int(len(values) * share))], 3) for share in (0.5, 0.99)]

screen probe_screen():
    zorder 1000
    add probe

init 999 python:

    # For a game that is not this one.

    def step_dismiss(count):
        """Go on `count` times."""
        for _ in range(count):
            renpy.queue_event("dismiss")
            yield from step_wait(8)

    def step_first_options():
        """Skip to the end by first options, until the menu is there again."""
        preferences.skip_unseen = preferences.skip_after_choices = True
        preferences.transitions = 0
        for _ in range(6000):
            if renpy.context()._main_menu:
                return
            if shown("choice"):
                options = [each for each in focuses() if isinstance(getattr(each.widget, "action", None), renpy.ui.ChoiceReturn)]
                if options:
                    click_on(options[0])
                    yield from step_wait(10)
            elif renpy.config.skipping != "fast":
                renpy.config.skipping = "fast"
                renpy.restart_interaction()
            yield
        raise AssertionError("the game did not come to its end")
