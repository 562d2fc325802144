# Keys and the controller, where the engine's own are not enough.

init python:

    def quick_save():
        """Save in the next quick place, while an evening is played."""
        if not main_menu and not renpy.context()._menu and store.snapshot is not None:
            renpy.run(QuickSave())

    def quick_load():
        if not main_menu and renpy.can_load(slot_name("quick", 1)):
            renpy.run(OpenSlot(slot_name("quick", 1)))

    config.keymap["dismiss_unfocused"] = ["K_SPACE"]  # goes on wherever the focus is; Enter presses what has it
    config.keymap["toggle_afm"] = ["noshift_K_a"]
    config.keymap["accessibility"] = []  # the engine's own page; the settings have all of it, and Escape leaves them
    config.keymap["evening_quick_save"] = ["K_F5"]
    config.keymap["evening_quick_load"] = ["K_F9"]
    config.keymap["evening_settings"] = ["shift_K_a"]
    # In place of the engine's fast_skip, which asks each time; one can always go back.
    config.fast_skipping = False
    config.keymap["evening_next_choice"] = [">", "shift_K_PERIOD"]
    config.underlay.append(renpy.Keymap(evening_quick_save=quick_save, evening_quick_load=quick_load,
                                        evening_settings=ShowMenu("preferences"), evening_next_choice=Skip(fast=True)))

    # B leaves a menu, as Escape does; X skips.
    config.pad_bindings["pad_b_press"] = ["button_alternate", "game_menu"]
    config.pad_bindings["pad_x_press"] = ["toggle_skip"]
