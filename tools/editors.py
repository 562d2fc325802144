"""How the writers' editor is named: EVG_EDITOR is a command, for `write`; EVG_EDITOR_LINK a link, for `map`."""

from __future__ import annotations

import os

from tools.setup import SetupError, say


def check_command(editor: str) -> None:
    """Raise SetupError if `editor`, of --editor or EVG_EDITOR, is a link and no command."""
    if "://" in editor:
        raise SetupError("%r is a link, which nothing can run. EVG_EDITOR and --editor name a command, such as "
                         "'code -g {file}:{line}'; the link for `tools map` is EVG_EDITOR_LINK." % editor)


def check_link(link: str) -> None:
    """Raise SetupError if `link`, of --link or EVG_EDITOR_LINK, is none; say so if there is one in EVG_EDITOR."""
    if link and ("://" not in link or "{line}" not in link or not ("{file}" in link or "{path}" in link)):
        raise SetupError("%r is no link to a line. EVG_EDITOR_LINK and --link name one, such as "
                         "'vscode://file/{file}:{line}'; the command for `tools write` is EVG_EDITOR." % link)
    if not link and "://" in os.environ.get("EVG_EDITOR", ""):
        say("EVG_EDITOR holds a link, which is not used: it is a command now, for `tools write`. Put the link into "
            "EVG_EDITOR_LINK.")
