"""Whatever the player does to time, the snapshot is exactly the one that was there before."""

from __future__ import annotations

from steps import TO_THE_STORY, at

NOTE = ["note", "fingerprint(store.snapshot)"]
SCENES = ["longhand", "installation", "friday", "ines", "slow"]


def test_saving_and_loading_gives_the_same_snapshot(engine):
    def saved_and_loaded(scene):
        return [*at(scene)[len(TO_THE_STORY):], ["lines", 9], ["mark", scene], ["save", "1-1"], ["lines", 8],
                ["load", "1-1"], ["until", "fingerprint(store.snapshot) == driver_marks[%r]" % scene], ["same", scene],
                ["lines", 2]]

    engine.run([*TO_THE_STORY, *(step for scene in SCENES for step in saved_and_loaded(scene))])


def test_a_save_opens_in_another_run_of_the_game_which_has_next_to_nothing_to_compile(engine):
    saved = engine.run([*at("installation"), ["lines", 12], ["save", "1-2"], NOTE])
    loaded = engine.run([["until", "shown('main_menu')"], ["load", "1-2"], ["played"], NOTE, ["lines", 2],
                         ["note", "[len(set(renpy.game.script.bytecode_newcache) - set(known)) "
                                  "for known in (renpy.game.script.bytecode_oldcache, ())]"]])
    there, (anew, every) = [each["value"] for each in loaded if "value" in each]
    assert there == saved[-1]["value"]
    assert anew < every / 20


def test_rollback_over_lines_and_choices_restores_the_relationship(engine):
    marks = [step for n in range(14) for step in (["mark", "beat %d" % n], ["lines", 1])]
    there = "fingerprint(store.snapshot) == driver_marks['beat %d']"
    back = [step for n in range(13, 3, -1) for step in (["event", "rollback"], ["until", there % n])]
    engine.run([*at("installation"), *marks, *back, ["same", "beat 4"]])


def test_roll_forward_goes_where_the_evening_had_been(engine):
    engine.run([*at("installation"), ["lines", 3], ["mark", "before"], ["lines", 1], ["mark", "after"],
                ["event", "rollback"], ["until", "fingerprint(store.snapshot) == driver_marks['before']"],
                ["event", "rollforward"], ["until", "fingerprint(store.snapshot) == driver_marks['after']"],
                ["same", "after"]])


def test_another_choice_after_rollback_gives_another_evening(engine):
    engine.run([*at("installation"), ["play", "Menu", []], ["mark", "menu"], ["lines", 1], ["mark", "first option"],
                ["event", "rollback"], ["until", "fingerprint(store.snapshot) == driver_marks['menu']"],
                ["until", "shown('choice')"], ["run", "driver_answers[:] = [1]"], ["lines", 1],
                ["until", "fingerprint(store.snapshot) != driver_marks['first option']"], ["lines", 1]])


def test_an_autosave_is_made_at_a_choice_and_opens(engine):
    engine.run([["run", "config.has_autosave = config.autosave_on_choice = True"], *at("installation"),
                ["until", "renpy.loadsave.autosave_not_running.is_set()"],  # the one at the scene's beginning
                ["play", "Menu", []], ["mark", "menu"], ["until", "renpy.can_load('auto-1')"], ["lines", 2],
                ["load", "auto-1"], ["until", "store.snapshot is not None"], ["lines", 1]])


SLOWLY = """
def slow_stores(plain=renpy.python.clean_stores, sleep=time.sleep, running=renpy.loadsave.autosave_not_running):
    plain()
    sleep(0 if running.is_set() else 0.6)
def slow_moving(*arguments, plain=renpy.loadsave.cycle_saves, sleep=time.sleep):
    sleep(0.2)
    plain(*arguments)
renpy.python.clean_stores, renpy.loadsave.cycle_saves = slow_stores, slow_moving
config.has_autosave = True
renpy.take_screenshot()
driver_leave.append(lambda: (renpy.force_autosave(), opens('1-1')))
"""  # what they need is given to them: while the stores are clean there are no names


def test_a_save_opened_while_the_evening_saves_itself_is_whole_and_so_is_the_other(engine):
    engine.run([
        *at("installation"), ["lines", 2], ["mark", "saved"], ["save", "1-1"], ["lines", 4], ["mark", "later"],
        ["run", SLOWLY], ["until", "fingerprint(store.snapshot) == driver_marks['saved']"], ["lines", 1],
        ["until", "renpy.can_load('auto-1')"], ["load", "auto-1"],
        ["until", "fingerprint(store.snapshot) == driver_marks['later']"],
    ])


def test_quick_menu_and_game_menu_do_not_move_the_evening(engine):
    engine.run([*at("friday"), ["lines", 4], ["mark", "here"], ["event", "game_menu"], ["until", "shown('save')"],
                ["click", "Go on"], ["until", "shown('say') or shown('choice')"], ["same", "here"]])


def test_hiding_the_window_does_not_move_the_evening(engine):
    engine.run([*TO_THE_STORY, ["lines", 2], ["mark", "here"], ["event", "hide_windows"], ["wait", 8],
                ["event", "dismiss"], ["wait", 8], ["same", "here"]])


def test_an_evening_cut_short_goes_on_where_it_stood(engine):
    """Killed, with nothing saved: the journal has it; and one written down as a file opens at the same place."""
    ended = engine.attempt([*at("installation"), ["lines", 7], NOTE, ["run", "WriteEvening()()"], ["wait", 100000]],
                           kill_after=0.2)
    assert ended.code == -9
    there = _noted(ended.log)
    on = engine.run([["until", "shown('main_menu')"], ["click", "Go on"], ["played"], NOTE, ["lines", 2],
                     ["event", "game_menu"], ["until", "shown('save')"], ["click", "as files"], ["click", "_inst"],
                     ["click", "Yes"], ["until", "fingerprint(store.snapshot) == %r" % there], ["lines", 1]])
    assert _noted(on) == there


def test_go_on_opens_what_stands_at_the_journal_and_the_newest_save_if_that_cannot_be_read(engine):
    """However new the save is: one that is made by itself is dated when it is finished, some beats later."""
    go_on = [["title"], ["click", "Go on"], ["played"], NOTE]
    log = engine.run([
        *at("installation"), ["lines", 2], ["mark", "before"], ["lines", 1], NOTE, ["save", "1-1"], *go_on,
        ["event", "rollback"], ["until", "fingerprint(store.snapshot) == driver_marks['before']"],
        ["lines", 4], NOTE, ["title"], ["run", "os.utime(journal_file(), (1, 1))"], *go_on[1:],
        ["lines", 1], ["title"], ["run", "open(journal_file(), 'w').write('{')"], *go_on[1:], ["told"],
        # nor does a newer save that is no save keep from it
        ["title"], ["run", "open(journal_file(), 'w').write('{')"],
        ["run", "open(os.path.join(config.savedir, 'auto-1-LT1.save'), 'wb').write(b'PK')"],
        ["run", "renpy.loadsave.location.scan()"], ["note", "slot_line('auto-1')"], *go_on[1:]])
    saved, on, later, on_later, on_damaged, name, on_over = [each["value"] for each in log if "value" in each]
    assert name == "A damaged save" and on_over == saved
    assert on == saved != later == on_later
    assert on_damaged == saved


def test_a_save_after_a_fast_skip_opens_where_it_was_made(engine):
    engine.run([*at("longhand"), ["skip", True], ["play", "Menu", []], ["skip", False], ["until", "shown('choice')"],
                ["mark", "menu"], ["save", "1-1"], ["lines", 2], ["load", "1-1"],
                ["until", "fingerprint(store.snapshot) == driver_marks['menu']"], ["until", "shown('choice')"]])


def _noted(log):
    return next(each["value"] for each in log if "value" in each)


DESK = "renpy.get_screen('letter_desk').scope['draft'].chosen"


def test_a_letter_that_was_left_is_found_as_it_was_left(engine):
    at_desk = [["play", "Interlude", []], ["until", "shown('letter_desk')"], ["wait", 5]]

    def put(slot):
        return [["run", "(lambda draft: draft.put(%d, draft.offered[%d][1]))"
                        "(renpy.get_screen('letter_desk').scope['draft']); renpy.restart_interaction()" % (slot, slot)],
                ["wait", 5]]

    saved = engine.run([*at("longhand"), *at_desk, ["note", DESK], *put(0), ["save", "1-4"], *put(1), ["note", DESK],
                        ["load", "1-4"], ["wait", 10], ["until", "shown('letter_desk')"], ["wait", 5],
                        ["note", DESK], *put(1)])
    nothing, both, one = [each["value"] for each in saved if "value" in each]
    assert nothing == [None] * 4
    assert both[:2] == [one[0], both[1]] and one[0] and one[1:] == [None] * 3
    gone_on = engine.run([["until", "shown('main_menu')"], ["click", "Go on"],
                          ["until", "shown('letter_desk')"], ["wait", 5], ["note", DESK]])
    assert gone_on[-1]["value"] == both
    other = engine.run([*at("longhand", seed=4), *at_desk, ["note", DESK]])
    assert other[-1]["value"] == nothing
