# Help: what every key does; and another key for it (stage/own_keys.py).

default persistent.own_keys = {}

init python:

    import pygame_sdl2

    from stage import own_keys

    # What the actions are called, in the order in which they stand.
    actions_told = {
        "go_on": _("go on; choose"),
        "up": _("to what is above"), "down": _("to what is below"),
        "left": _("to the left"), "right": _("to the right"),
        "back": _("go back, over choices too"), "forward": _("go forward again"),
        "skip": _("skip while held"), "keep_skipping": _("keep skipping"), "next_choice": _("to the next choice"),
        "auto_forward": _("auto-forward"),
        "quick_save": _("quick save"), "quick_load": _("quick load"),
        "menu": _("this menu"), "settings": _("the settings"),
        "hide": _("hide the words and see the picture"), "picture": _("keep a picture of the screen"),
        "full_screen": _("full screen"), "voice": _("read the screen aloud"),
        own_keys.NOTHING: _("nothing: for keys that are pressed by accident"),
    }
    # … and what else is for them.
    also_for = {"go_on": _("click"), "back": _("mouse wheel up"), "forward": _("mouse wheel down"), "menu": _("right click"),
                "hide": _("middle click"), "settings": _("Shift A")}

    keys_told = {
        "K_RETURN": _("Enter"), "K_SPACE": _("Space"), "K_ESCAPE": _("Escape"), "K_TAB": _("Tab"),
        "K_BACKSPACE": _("Backspace"), "K_DELETE": _("Delete"), "K_INSERT": _("Insert"), "K_HOME": _("Home"), "K_END": _("End"),
        "K_PAGEUP": _("Page up"), "K_PAGEDOWN": _("Page down"),
        "K_UP": _("Up"), "K_DOWN": _("Down"), "K_LEFT": _("Left"), "K_RIGHT": _("Right"),
        "K_LCTRL": _("Ctrl"), "K_RCTRL": _("Ctrl"), "K_KP_ENTER": _("Enter on the number pad"),
    }

    def key_told(key):
        """A key in words: `K_j` is J."""
        if key in keys_told:
            return __(keys_told[key])
        if key.startswith("K_KP"):
            return __("%s on the number pad") % key[4:].strip("_").lower()
        return (key[2:] if key.startswith("K_") else key).capitalize()

    def action_keys_told(action):
        """All that is for an action, in words."""
        if action == own_keys.NOTHING:
            keys = [key for key, for_what in keys_of_the_player().items() if for_what == action]
        else:
            keys = own_keys.keys_for(action, config.keymap)
        if "K_RETURN" in keys and "K_KP_ENTER" in keys:
            keys.remove("K_KP_ENTER")  # it goes without saying
        told = list(dict.fromkeys(map(key_told, keys)))
        if action in also_for:
            told.append(__(also_for[action]))
        return as_it_is(", ".join(told))

    def keys_of_the_player():
        return own_keys.sound(persistent.own_keys)

    def use_own_keys():
        """Have the engine go by the player's keys."""
        config.keymap.update(own_keys.with_own(keys_at_first, keys_of_the_player()))
        renpy.clear_keymap_cache()

    def keep_keys(own):
        persistent.own_keys = own
        renpy.save_persistent()
        use_own_keys()

    def give_key(key, action):
        """Give a key to an action; gives why it cannot be, None if it could."""
        try:
            new = own_keys.given(keys_of_the_player(), key, action, keys_at_first)
        except own_keys.LastKey as last:
            return __("%s is all there is for “%s”. Give that another key first.") % (key_told(key), __(actions_told[last.action]))
        except ValueError:
            return __("Shift, Ctrl, Alt and the like are no keys of their own.")
        keep_keys(new)
        renpy.notify(__("%s: %s") % (key_told(key), __(actions_told[action])))
        return None

    def forget_own_keys():
        keep_keys({})
        renpy.restart_interaction()

    class AskedKey(renpy.Displayable):
        """Waits for a key and gives it to `action`. Escape, and whatever is no key, goes on to others."""

        names = {getattr(pygame_sdl2, name): name for name in sorted(dir(pygame_sdl2), reverse=True) if name.startswith("K_")}

        def __init__(self, action):
            super().__init__()
            self.action = action

        def render(self, width, height, st, at):
            return renpy.Render(0, 0)

        def event(self, event, x, y, st):
            if event.type != pygame_sdl2.KEYDOWN or event.key == pygame_sdl2.K_ESCAPE:
                return None
            if not getattr(event, "repeat", False):
                why = give_key(self.names.get(event.key, event.unicode), self.action)
                renpy.run(Hide("press_a_key") if why is None else SetScreenVariable("why", why))
            raise renpy.IgnoreEvent()

init 900 python:
    keys_at_first = {name: list(entries) for name, entries in config.keymap.items()}
    use_own_keys()

screen help():
    tag menu
    use page(_("Help")):
        for action, what in actions_told.items():
            if action not in ("up", "down", "left", "right", own_keys.NOTHING):
                use help_row(action_keys_told(action), what)
            elif action == "up":
                use help_row(", ".join(action_keys_told(each) for each in ("up", "down", "left", "right")), _("from one to the next; at a line, Down leads to the ways below it and Up back to the words"))
        use help_row(_("Controller"), _("A goes on and chooses, B leaves a menu, X skips, Y hides the words; the shoulders go back and forward; Start opens this menu"))
        use help_row(_("At a letter"), _("going back takes up the last paragraph again; when there is none, it leads back into the story"))
        use help_row(_("In the cave"), _("the arrows or W, A, S, D walk and climb, Space or E does things, Tab or X lets him lead"))
        textbutton _("Other keys…") action ShowMenu("other_keys") style "row_button"

screen help_row(keys, what):
    hbox:
        spacing 30
        xmaximum 1180
        box_wrap True
        text keys style "help_keys"
        text what style "help_what"

style help_keys is small:
    size 29
    color CREAM
    min_width 560
    xmaximum 560

style help_what is small:
    size 29
    xmaximum 570

screen other_keys():
    tag menu
    use page(_("Keys")):
        text _("Choose what you would like a key for, then press it. From then on it does that and nothing else.") style "small"
        vbox:
            for action, what in actions_told.items():
                $ keys = action_keys_told(action)
                button:
                    style "row_button"
                    action Show("press_a_key", for_what=action)
                    selected False
                    alt "%s: %s" % (__(what), keys)
                    hbox:
                        spacing 30
                        box_wrap True
                        text what style "key_row_text" min_width 560 xmaximum 560
                        text keys style "key_row_text" color CREAM xmaximum 540
        if keys_of_the_player():
            textbutton _("As they were") action Function(forget_own_keys) style "row_button"
        textbutton _("Back to Help") action ShowMenu("help") style "row_button"

style key_row_text is button_text:
    size 29

screen press_a_key(for_what):
    modal True
    zorder 200
    style_prefix "confirm"
    default why = ""
    add Solid("#15112ecc")
    frame:
        align (0.5, 0.46)
        xmaximum 1000
        vbox:
            spacing 36
            text _("Press the key for:") style "confirm_message"
            text actions_told[for_what] style "confirm_message" color PEACH
            text (why or _("Escape leaves everything as it is.")) style "confirm_message" size at_most(30, 44)
    add AskedKey(for_what)
    key "game_menu" action Hide("press_a_key")
