# How packages are made from an SDK: names, icons, and which file goes where.
# `python3 -m tools export` lays the player's files out first; these rules say the same to the SDK's own launcher.

define config.window_icon = "gui/window_icon.png"

init python hide:

    build.directory_name = "every-version-of-goodbye-%s" % config.version
    build.executable_name = "every-version-of-goodbye"
    build.display_name = "Every Version of Goodbye"
    build.include_update = False
    build.include_old_themes = False
    build.exclude_empty_directories = True
    build.mac_info_plist = {
        "CFBundleIdentifier": "every.version.of.goodbye",
        "CFBundleShortVersionString": config.version,
        "LSApplicationCategoryType": "public.app-category.adventure-games",
    }

    # The workshop around the game. Nothing of it is the player's.
    for workshop in ("assets", "dist", "docs", "game/writer", "node_modules", "scripts", "tests", "tools"):
        build.classify(workshop + "/**", None)
        build.classify(workshop + "/", None)
    for workshop_file in ("package*.json", "pyproject.toml", "requirements*.lock", "*.md"):
        build.classify(workshop_file, None)

    # Traces of having been run here.
    for trace in ("**.pyc", "**/__pycache__/**", "**/__main__.py", "**~", "**.bak", "**/.**", "game/cache/**",
                  "game/saves/**", "game/python-packages/installed", "game/tl/pseudo/**"):
        build.classify(trace, None)

    # No archives: the pictures and the music are no secret, and an update sends only the files that changed.
    build.documentation("LICENSES.txt")
