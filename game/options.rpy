# What the game is called, where it saves, how the engine should behave.

define config.name = "Every Version of Goodbye"
define config.version = "0.1.0"
define build.name = "every-version-of-goodbye"
define config.save_directory = "every-version-of-goodbye"
define config.window_title = "Every Version of Goodbye"

define config.window = "auto"
define config.window_auto_hide = ["scene", "call screen", "menu"]
define config.history_length = 400
define config.rollback_length = 256
define config.hard_rollback_limit = 256
# Twelve pictures of the size of the stage; the engine would keep thirty-six, and grow with every scene.
define config.image_cache_size_mb = 96
define config.has_autosave = True
define config.autosave_on_choice = True
define config.autosave_on_quit = True
define config.autosave_frequency = 60
define config.autosave_slots = 9
define config.has_quicksave = True
define config.quicksave_slots = 9
define config.developer = False
define config.default_text_cps = 45
define config.has_voice = False
define config.enter_transition = Dissolve(0.25)
define config.exit_transition = Dissolve(0.25)
define config.intra_transition = Dissolve(0.15)
define config.after_load_transition = Dissolve(0.4)
define config.end_game_transition = Dissolve(1.0)
define config.game_main_transition = Dissolve(0.8)
# Beside or above the picture, in a window of another shape: the dark of the curtain between scenes.
define config.gl_clear_color = "#0d0a1c"
define config.thumbnail_width = 384
define config.thumbnail_height = 216

default preferences.text_cps = 45
default preferences.afm_time = 15

init -100 python:
    # The size of the stage in its own units, and the engine's screens-based menus.
    gui.init(1920, 1080)

    from stage import engine_versions

    engine_versions.keep_percent_signs(config)
