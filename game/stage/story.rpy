# The story as the window plays it: one constant, and one variable that is the evening.

init -50 python:

    from narrative.beats import Curtain, Interlude, Line, Menu, SceneEnd
    from stage.opening import open_story

    def read_game_file(name):
        with renpy.file(name) as opened_file:
            return opened_file.read()

    def scene_names():
        prefix, suffix = "story/scenes/", ".json"
        return [name[len(prefix):-len(suffix)] for name in renpy.list_files() if name.startswith(prefix)]

    opened = open_story(scene_names(), read_game_file)
    story = opened.story
    story_data = opened.data

# The whole evening, an immutable value. Rollback, saving and loading are the engine's own, of this one variable.
default snapshot = None
