# The language the story is told in: the engine's own preference. The interface is translated by the engine, from
# tl/LANGUAGE/interface.rpy; the story is told by narrative/translation.py, from the files beside it.

init -46 python:

    from stage.telling import Languages

    languages = story and Languages(story.content, story_data, renpy.list_files(), read_game_file)

    def telling():
        """The story as it is told now."""
        return languages.tell(story, _preferences.language)

    def told_line(line):
        """A line of this scene as it is told now."""
        return telling().line(store.snapshot.scene, line, store.snapshot.relationship)

    def told_menu(menu):
        return telling().menu(store.snapshot.scene, menu, store.snapshot.relationship)

    def note_language():
        """Remember in which language the beat is being shown."""
        languages.shown_in = _preferences.language

    def tell_in_language():
        """Names, titles and letters are the content's: put it in the language that was chosen."""
        if languages:
            telling()

    def show_beat_anew():
        """After a change of language, back in the story: the beat that stands there again, in the new one."""
        context = renpy.context()
        if context._menu or context._main_menu or store.snapshot is None or not languages:
            return
        if languages.shown_in not in (languages.nowhere, _preferences.language):
            note_language()
            renpy.jump("evening")

    config.change_language_callbacks.append(tell_in_language)
    config.interact_callbacks.append(show_beat_anew)
