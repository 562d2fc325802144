# Lines and menus: what is said, who says it, what can be chosen, and what has been read before.

init -45 python:

    from narrative.markup import to_plain, to_renpy, wordless_seconds
    from narrative.places import marks_of
    from stage import first_focus

    def merge_read(old, new, current):
        return python_set(old or ()).union(new or (), current or ())

    renpy.register_persistent("read_lines", merge_read)
    renpy.register_persistent("taken_options", merge_read)

    # Sets of the language and not the engine's own, of which the rollback would keep a whole copy for every beat. What
    # was read stays read, however far the reader goes back.
    for each in ("read_lines", "taken_options"):
        setattr(persistent, each, python_set(getattr(persistent, each, None) or ()))

    def speaker_named(id):
        """The voice of one of the cast."""
        each = story.content.cast[id]
        return Character(each.name, who_color=each.colour, ctc="advance_mark", ctc_position="nestled-close",
                         show_side=each.place, statement_name="say")

    narrator_voice = Character(None, what_style="narration", ctc="advance_mark", ctc_position="nestled-close",
                               show_side="centre", statement_name="say")

    def stop_skipping_unless_read(seen_id):
        """Skipping stops at what was never read, unless the player asked to skip everything."""
        if renpy.config.skipping and seen_id not in persistent.read_lines and not preferences.skip_unseen:
            renpy.config.skipping = None

    def show_line(line):
        stop_skipping_unless_read(line.seen_id)
        note_language()
        if store.scene_begins:
            store.scene_begins = False
            renpy.force_autosave(take_screenshot=True)
        seconds = wordless_seconds(line.text)
        store.spoken = line
        sound_her_voice(line)
        if seconds:
            renpy.pause(seconds)
        else:
            speaker = speaker_named(line.speaker) if line.speaker else narrator_voice
            speaker(to_renpy(told_line(line).text))
        persistent.read_lines.add(line.seen_id)

    def ask_menu(here):
        """Show the menu of `here`; gives the index that was chosen. Waiting may choose, where the player allows it."""
        note_language()
        menu = told_menu(here.beat)
        silence = menu.silence if persistent.timed_silence else None
        items = [(to_renpy(option.text), index) for index, option in enumerate(menu.options)]
        marks = [marks_of(menu, index) for index in range(len(menu.options))]
        taken = [not each.isdisjoint(persistent.taken_options) for each in marks]
        first_focus.begin_without(renpy)
        index = renpy.display_menu(items, scope={"silence": silence, "taken": taken})
        persistent.taken_options.update(marks[index])
        note_in_history("choice", to_renpy(menu.options[index].text))
        return index

    def note_in_history(kind, text):
        """Keep a choice or a caption in the history, where lines are kept."""
        if renpy.game.after_rollback and any(entry.kind == kind and entry.what == text for entry in _history_list[-3:]):
            return
        entry = renpy.character.HistoryEntry()
        entry.kind, entry.who, entry.what, entry.what_args = kind, None, text, {}
        entry.who_args, entry.window_args, entry.show_args, entry.cb_args = {}, {}, {}, {}
        entry.image_tag, entry.rollback_identifier = None, None
        entry.voice = None
        _history_list.append(entry)

# The line being said, for Samantha's light.
default spoken = None
default persistent.timed_silence = True
