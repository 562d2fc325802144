"""Keys of the player's own: what a key does, where that is not what it does by itself.

What is kept is one table: a key (`K_j`, or the character it types where the engine has no name for it) and the name of
the action it is for, or `NOTHING`. A key that is in the table does that and nothing else; all others do what they did.
So nothing has to be kept for what was never changed, and forgetting the table gives everything back. The tables of keys
are the engine's own, `config.keymap`: https://www.renpy.org/doc/html/keymap.html.
"""

from __future__ import annotations

from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

NOTHING = "nothing"
"""The action of keys that are pressed by accident."""

PLAIN = ("keydown", "keyup", "repeat", "anyrepeat", "anymod", "noshift")
"""What may stand before a key without making it another one, as `shift` does."""

APART = ("input_", "console", "developer", "inspector")
"""The engine's tables that these begin keep their keys: writing into a field, and what only developers have."""

ALONE = ("K_LSHIFT", "K_RSHIFT", "K_LCTRL", "K_RCTRL", "K_LALT", "K_RALT", "K_LGUI", "K_RGUI", "K_LMETA", "K_RMETA",
         "K_LSUPER", "K_RSUPER", "K_MODE", "K_CAPSLOCK", "K_NUMLOCK", "K_NUMLOCKCLEAR", "K_SCROLLOCK", "K_SCROLLLOCK")
"""Keys that change what others do, and are none of their own."""

RARE = ("K_SELECT", "K_AC_BACK", "K_MENU", "K_PAUSE")
"""Keys that the engine knows and most keyboards have not: nobody can be left with one of these."""

Keymap = Mapping[str, Sequence[str]]


class Action(NamedTuple):
    """Something that keys can be for.

    Attributes:
        name: what it is kept as.
        tables: the engine's tables that a key for it goes into; the first shows which keys it has.
        needed: whether the game cannot be played by keyboard without it.
    """

    name: str
    tables: Tuple[str, ...]
    needed: bool = False


ACTIONS = (
    Action("go_on", ("dismiss", "button_select", "bar_activate", "bar_deactivate"), needed=True),
    Action("up", ("focus_up", "bar_up", "viewport_uparrow"), needed=True),
    Action("down", ("focus_down", "bar_down", "viewport_downarrow"), needed=True),
    Action("left", ("focus_left", "bar_left", "viewport_leftarrow"), needed=True),
    Action("right", ("focus_right", "bar_right", "viewport_rightarrow"), needed=True),
    Action("back", ("rollback", "viewport_pageup")),
    Action("forward", ("rollforward", "viewport_pagedown")),
    Action("skip", ("skip",)),
    Action("keep_skipping", ("toggle_skip",)),
    Action("next_choice", ("evening_next_choice",)),
    Action("auto_forward", ("toggle_afm",)),
    Action("quick_save", ("evening_quick_save",)),
    Action("quick_load", ("evening_quick_load",)),
    Action("menu", ("game_menu",), needed=True),
    Action("settings", ("evening_settings",)),
    Action("hide", ("hide_windows",)),
    Action("picture", ("screenshot",)),
    Action("full_screen", ("toggle_fullscreen",)),
    Action("voice", ("self_voicing",)),
)
NAMES = tuple(action.name for action in ACTIONS)


class LastKey(ValueError):
    """A key was to be taken from an action that is needed and has no other.

    Attributes:
        action: the name of that action.
    """

    def __init__(self, action: str) -> None:
        super().__init__(action)
        self.action = action


def sound(kept: object) -> Dict[str, str]:
    """The table that was kept, without what is no key or no action: it may come from another version, or be damaged."""
    if not isinstance(kept, dict):
        return {}
    return {key: action for key, action in kept.items()
            if isinstance(key, str) and _is_key(key) and action in (*NAMES, NOTHING)}


def _is_key(key: str) -> bool:
    return key not in ALONE and (len(key) == 1 or key.startswith("K_"))


def plain(entry: str) -> Optional[str]:
    """The key of an entry in the engine's tables, pressed alone; None for a mouse button, a pad, a key with Shift."""
    at = entry.find("K_")
    *before, key = entry.split("_") if at < 0 else [*entry[:at].split("_"), entry[at:]]
    if any(each and each not in PLAIN for each in before):
        return None
    if len(key) == 1:
        return "K_" + key if key.isascii() and key.islower() else key
    return key if at >= 0 else None


def with_own(keymap: Keymap, own: Mapping[str, str]) -> Dict[str, List[str]]:
    """The engine's tables `keymap`, as they were at the start, with the keys of `own` doing what the player wants."""
    found = {name: [each for each in entries if name.startswith(APART) or plain(each) not in own]
             for name, entries in keymap.items()}
    for action in ACTIONS:
        keys = [key for key, for_what in own.items() if for_what == action.name]
        for name in action.tables:
            repeats = any("repeat_" in each for each in keymap.get(name, ()))
            for key in keys:
                entry = "noshift_" + key if len(key) == 3 else key  # Shift and a letter may be for something else
                found[name] = [*found.get(name, ()), entry, *(["repeat_" + entry] if repeats and len(key) > 1 else [])]
    return found


def keys_for(action: str, keymap: Keymap) -> List[str]:
    """The keys of a keyboard, pressed alone, that are for `action` in the tables `keymap`, each once."""
    (table,) = (each.tables[0] for each in ACTIONS if each.name == action)
    return _keys_in(table, keymap)


def _keys_in(table: str, keymap: Keymap) -> List[str]:
    keys = map(plain, keymap.get(table, ()))
    return list(dict.fromkeys(key for key in keys if key is not None and key not in RARE))


def given(own: Mapping[str, str], key: str, action: str, keymap: Keymap) -> Dict[str, str]:
    """`own` with `key` for `action` (or `NOTHING`).

    Args:
        keymap: the engine's tables as they were at the start.

    Raises:
        LastKey: another action would be left without a key, and is needed.
        ValueError: it is no key that can be given.
    """
    if not _is_key(key) or action not in (*NAMES, NOTHING):
        raise ValueError(key)
    new = {**own, key: action}
    after = with_own(keymap, new)
    for each in ACTIONS:
        if each.needed and any(not _keys_in(table, after) for table in each.tables):
            raise LastKey(each.name)
    return new


def held_down(keys: Mapping[str, Sequence[str]], own: Mapping[str, str]) -> Dict[str, List[str]]:
    """Tables of keys of our own, by the names of actions, with the keys of `own` doing what the player wants."""
    return {action: [*(key for key in given_keys if key not in own),
                     *(key for key, for_what in own.items() if for_what == action)]
            for action, given_keys in keys.items()}
