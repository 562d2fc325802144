# Saving and loading: six places on a page, each with its picture, name, scene, day and the time played.

default persistent.save_names = {}

init python:

    def opens(slot, begun=None):
        """Load a save; one that cannot be read is refused with a message, and the game goes on.

        `begun` is what was being written where it stands, if that is known better than by the save.
        """
        if not is_ours(slot):
            renpy.notify(_("This save belongs to another game, or is damaged. Nothing was changed."))
            return
        before = renpy.session.get("begun")
        renpy.session["begun"] = begun or renpy.slot_json(slot).get("begun")
        try:
            renpy.load(slot)
            renpy.notify(_("This save was not opened. Nothing was changed."))  # it is not trusted; else there is no return
        except renpy.game.CONTROL_EXCEPTIONS:
            raise
        except Exception as error:
            renpy.log("The save %s could not be opened: %r" % (slot, error))
            renpy.notify(_("This save could not be opened: it is damaged or from another version. Nothing was changed."))
        renpy.session["begun"] = before

    def is_ours(slot):
        facts = renpy.slot_json(slot)
        return bool(facts) and facts.get("story") == config.save_directory

    def tell_save(facts):
        """What a save says of itself without being opened."""
        facts["story"] = config.save_directory
        facts["mark"] = "%d" % int(time.time() * 1000)
        facts["journal"] = whole_saves.journal_then()
        facts["seconds"] = int(renpy.get_game_runtime())
        here = store.snapshot
        if here is not None and here.scene:
            facts["scene"] = story.content.spine.scene(here.scene).title
            facts["scene_id"], facts["version"] = here.scene, here.version
            facts["act"] = story.content.spine.scene(here.scene).act

    config.save_json_callbacks.append(tell_save)

    def slot_name(page, place):
        return "%s-%d" % (page, place)

    def slot_line(slot):
        """What a place is called: the player's name for it, else the scene."""
        facts = renpy.slot_json(slot) or {}
        titles = {scene.id: scene.title for scene in story.content.spine.scenes}
        scene = titles.get(facts.get("scene_id")) or facts.get("scene")
        return slot_named(slot)[0] or scene or (_("A save that is not ours") if facts else _("A damaged save"))

    def slot_named(slot):
        """The name and the note that the player gave a save; they belong to this save, not to its place."""
        mark = (renpy.slot_json(slot) or {}).get("mark", "")
        return (persistent.save_names or {}).get(mark, ("", ""))

    def slot_day(slot):
        """When a save was made, and how long had been played."""
        import time
        facts = renpy.slot_json(slot) or {}
        day = time.strftime("%d.%m.%Y, %H:%M", time.localtime(renpy.slot_mtime(slot) or 0))
        return day + ("   ·   " + time_played(facts["seconds"]) if facts.get("seconds") else "")

    def slot_remark(slot):
        """What else there is to say of a save: the player's note; whether the scene was edited since."""
        facts = renpy.slot_json(slot) or {}
        note, scene = slot_named(slot)[1], facts.get("scene_id")
        if scene and facts.get("version") and story.has_scene(scene) and story.version(scene) != facts["version"]:
            return note or __("The scene has been edited since.")
        return note or (facts.get("scene", "") if slot_named(slot)[0] else "")

    def slot_told(slot):
        """A place in words, for whoever hears it; the engine substitutes in these too."""
        if not renpy.can_load(slot):
            return __("empty")
        words = ". ".join(each for each in (__(slot_line(slot)), slot_remark(slot), slot_day(slot)) if each)
        return as_it_is(words).replace("[", "[[")

    def on_one_line(words, style, wide):
        """`words`, whatever they hold, as far as they stand on a line of this width, with … for the rest."""
        def stands(text):
            return Text(as_it_is(text), style=style, substitute=False).size()[0] <= wide
        if stands(words):
            return as_it_is(words)
        kept, over = 0, len(words)
        while over - kept > 1:
            middle = (kept + over) // 2
            kept, over = (middle, over) if stands(words[:middle].rstrip() + "…") else (kept, middle)
        return as_it_is(words[:kept].rstrip() + "…")

    def one_line(style):
        """How tall a line in this style is."""
        return int(Text("Ag", style=style).size()[1])

    def slot_heights(wide):
        """How tall every slot is, filled or empty, and the line below it."""
        name, remark = one_line("slot_scene"), one_line("slot_day")
        day = Text("27.12.2026, 20:20   ·   " + __("%d h %d min") % (20, 20), style="slot_day", size=at_most(26, 38))
        return 24 + 196 + 12 + name + remark + int(day.size(width=wide - 28)[1]), one_line("slot_small_button_text") + 4

    def time_played(seconds):
        """How long something was played, in hours and minutes."""
        hours, minutes = divmod(max(1, seconds // 60), 60)
        return (__("%d h %d min") % (hours, minutes)) if hours else (__("%d min") % minutes)

    def name_save(slot, name, note):
        """Give a save a name and a note."""
        mark = (renpy.slot_json(slot) or {}).get("mark")
        if mark:
            persistent.save_names = dict(persistent.save_names or {}, **{mark: (name.strip(), note.strip())})
            renpy.save_persistent()

    class SaveWords(ScreenVariableInputValue):
        """What is written into a field of the screen name_save; Enter keeps both fields."""

        def enter(self):
            held = renpy.get_screen("name_save").scope
            name_save(held["slot"], held["name"], held["note"])
            renpy.hide_screen("name_save")
            renpy.restart_interaction()
            raise renpy.IgnoreEvent()

    def merge_names(old, new, current):
        found = {}
        for each in (old, new, current):
            found.update(each or {})
        return found

    renpy.register_persistent("save_names", merge_names)

    class OpenSlot(Action):
        """Load a slot, asking first where an evening would be left."""

        def __init__(self, slot):
            self.slot = slot

        def __call__(self):
            if main_menu:
                opens(self.slot)
            else:
                layout.yesno_screen(_("Leave this evening and open the other?"), yes=Function(opens, self.slot))

        def get_sensitive(self):
            return renpy.can_load(self.slot)

    pages = ["auto", "quick"] + [str(number) for number in range(1, 9)]
    page_names = {"auto": _("by itself"), "quick": _("quick")}


screen save():
    tag menu
    default page = "1"
    use slots(_("Save"), page, saving=True)

screen load():
    tag menu
    default page = "1"
    use slots(_("Load"), page, saving=False)

screen slots(title, page, saving):
    default scrolled = ui.adjustment()
    # With large letters there are two beside one another, not three. A place is as tall empty as it is filled, so that
    # nothing moves when it is.
    $ wide = 376 if not letters_are_large() else 590
    $ tall, ways_tall = slot_heights(wide)
    use game_menu(title):
        vbox:
            spacing 14
            hbox:
                spacing 2
                box_wrap True
                for name in pages:
                    textbutton page_names.get(name, name):
                        action SetScreenVariable("page", name)
                        alt (__("Page %s") % __(page_names.get(name, name)))
                        style "page_button"
                textbutton _("as files") action ShowMenu("evening_files") alt _("Evenings as files") style "page_button"
            # As high as the ways between the pages leave it.
            fixed:
                xsize 1240
                viewport:
                    at soft_edges(scrolled, 980)
                    yadjustment scrolled
                    scrollbars "vertical"
                    mousewheel True
                    pagekeys True
                    vbox:
                        spacing 20
                        for row in (((1, 2, 3), (4, 5, 6)) if not letters_are_large() else ((1, 2), (3, 4), (5, 6))):
                            hbox:
                                spacing 20
                                for place in row:
                                    use save_place(page, place, saving, wide, tall, ways_tall)

screen save_place(page, place, saving, wide, tall, ways_tall):
    $ slot = slot_name(page, place)
    $ held = renpy.can_load(slot)
    vbox:
        xsize wide
        button:
            style "slot_button"
            xysize (wide, tall)
            if saving:
                action (FileSave(place, page=page) if page not in ("auto", "quick") else None)
            else:
                action OpenSlot(slot)
            alt slot_told(slot)
            if held:
                vbox:
                    spacing 4
                    add FileScreenshot(place, page=page) xysize (348, 196)
                    text on_one_line(slot_line(slot), "slot_scene", wide - 28) style "slot_scene" substitute False
                    if slot_remark(slot):
                        text on_one_line(slot_remark(slot), "slot_day", wide - 28) style "slot_day" color CREAM substitute False
                    text slot_day(slot) style "slot_day" size at_most(26, 38) xmaximum (wide - 28)
            else:
                add Solid("#ffe6c812", xysize=(wide - 28, 196))
                text _("empty") style "slot_empty" size at_most(32, 60)
            key "save_delete" action FileDelete(place, page=page)
        hbox:
            xmaximum wide
            yminimum ways_tall
            box_wrap True
            style_prefix "slot_small"
            if held:
                textbutton _("Name"):
                    action Show("name_save", slot=slot)
                    sensitive is_ours(slot) and (renpy.slot_json(slot) or {}).get("mark") is not None
                textbutton _("Delete") action FileDelete(place, page=page)

# A name and a note for a save.
screen name_save(slot):
    modal True
    zorder 150
    # Below the fields, which keep the letters that are written: one of them may be for the menu.
    key "game_menu" action Hide("name_save")
    default name = slot_named(slot)[0]
    default note = slot_named(slot)[1]
    default name_input = SaveWords("name", default=True)
    default note_input = SaveWords("note", default=False)
    $ keep = [Function(name_save, slot, name, note), Hide("name_save")]
    add Solid("#15112ee0")
    frame:
        align (0.5, 0.42)
        xsize 1100
        vbox:
            spacing 22
            text as_it_is(slot_line(slot)) style "heading" size at_most(44, 50) substitute False
            vbox:
                text _("Name") style "label_text" size at_most(30, 36)
                button:
                    style "field"
                    action name_input.Enable()
                    hovered name_input.Enable()
                    default_focus unless_listening()
                    alt _("Name")
                    input value name_input length 32 style "field_input" size at_most(36, 46)
            vbox:
                text _("Note") style "label_text" size at_most(30, 36)
                button:
                    style "field"
                    action note_input.Enable()
                    hovered note_input.Enable()
                    alt _("Note")
                    input value note_input length 120 style "field_input" size at_most(36, 46)
            hbox:
                xoffset -24
                spacing 40
                textbutton _("Keep") action keep style "row_button" text_size at_most(32, 50)
                textbutton _("Cancel") action Hide("name_save") style "row_button" text_size at_most(32, 50)
    key "K_ESCAPE" action Hide("name_save")

style field is button:
    key_events True
    xsize 1000
    padding (20, 12)
    background Solid("#ffe6c814")
    hover_background Frame("focused_field", 4, 4, 4, 8)

style field_input is default:
    xmaximum 950
    caret "caret_line"

image caret_line = Solid(PEACH, xysize=(4, 44))

style page_button is button:
    padding (14, 6)
    selected_background Frame("chosen_line", 4, 4, 4, 8)
    hover_background Frame("focused_field", 4, 4, 4, 8)

style page_button_text is button_text:
    size 28

style slot_small_button is button:
    padding (14, 2)
    hover_background Frame("focused_field", 4, 4, 4, 8)

style slot_small_button_text is button_text:
    size 27

style slot_button is default:
    padding (14, 12)
    background Solid("#ffe6c80d")
    hover_background Frame("focused_field", 4, 4, 4, 8)
    insensitive_background Solid("#ffe6c808")
    hover_sound "audio/sounds/ui_hover.ogg"
    activate_sound "audio/sounds/paper.ogg"

style slot_scene is default:
    font SERIF
    size 29
    color CREAM
    line_spacing 0

style slot_day is small:
    size 26
    line_spacing 0

style slot_empty is small:
    xalign 0.5
    ypos 98
    yanchor 0.5
