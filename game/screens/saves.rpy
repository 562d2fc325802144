# Saving and loading: six places on a page, each with its picture, scene and day.

init python:

    def opens(slot):
        """Load a save; one that cannot be read is refused with a message, and the game goes on."""
        if not is_ours(slot):
            renpy.notify(_("This save belongs to another game, or is damaged. Nothing was changed."))
            return
        try:
            renpy.load(slot)
        except renpy.game.CONTROL_EXCEPTIONS:
            raise
        except Exception as error:
            renpy.log("The save %s could not be opened: %r" % (slot, error))
            renpy.notify(_("This save could not be opened: it is damaged or from another version. Nothing was changed."))

    def is_ours(slot):
        facts = renpy.slot_json(slot)
        return bool(facts) and facts.get("story") == config.save_directory

    def tell_save(facts):
        """What a save says of itself without being opened."""
        facts["story"] = config.save_directory
        here = store.snapshot
        if here is not None and here.scene:
            facts["scene_id"] = here.scene
            facts["scene"] = story.content.spine.scene(here.scene).title
            facts["act"] = story.content.spine.scene(here.scene).act

    config.save_json_callbacks.append(tell_save)

    def slot_name(page, place):
        return "%s-%d" % (page, place)

    def slot_line(slot):
        facts = renpy.slot_json(slot) or {}
        titles = {scene.id: scene.title for scene in story.content.spine.scenes}
        return titles.get(facts.get("scene_id")) or facts.get("scene") or _("A save that is not ours")

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
    use slots(_("Save"), saving=True)

screen load():
    tag menu
    use slots(_("Load"), saving=False)

screen slots(title, saving):
    default page = "1"
    use game_menu(title):
        vbox:
            spacing 26
            grid 3 2:
                spacing 28
                for place in range(1, 7):
                    $ slot = slot_name(page, place)
                    button:
                        style "slot_button"
                        if saving:
                            action (FileSave(place, page=page) if page not in ("auto", "quick") else None)
                        else:
                            action OpenSlot(slot)
                        alt (slot_line(slot) if renpy.can_load(slot) else _("empty"))
                        vbox:
                            spacing 8
                            if renpy.can_load(slot):
                                add FileScreenshot(place, page=page) xysize (348, 196)
                                text slot_line(slot) style "slot_scene"
                                text FileTime(place, page=page, format=_("{#file_time}%d %B, %H:%M")) style "slot_day"
                            else:
                                add Solid("#ffe6c812", xysize=(348, 196))
                                text _("empty") style "slot_day"
                        key "save_delete" action FileDelete(place, page=page)
            hbox:
                xalign 0.5
                spacing 4
                for name in pages:
                    textbutton page_names.get(name, name):
                        action SetScreenVariable("page", name)
                        text_size 28

style slot_button is default:
    xysize (376, 320)
    padding (14, 14)
    background Solid("#ffe6c80d")
    hover_background Solid("#ffa88433")
    insensitive_background Solid("#ffe6c808")
    hover_sound "audio/sounds/ui_hover.ogg"
    activate_sound "audio/sounds/paper.ogg"

style slot_scene is default:
    font SERIF
    size 28
    color CREAM

style slot_day is small:
    size 24
