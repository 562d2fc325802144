# The preferences, in four groups.

init python:

    class LayTextAnew(Action, DictEquality):
        """All text is laid out anew, after what it looks like was changed.

        The engine's own way opens the whole display anew, at every step of a bar; Mesa keeps 2.4 MB of each time.
        """

        def __call__(self):
            renpy.text.font.free_memory()
            renpy.text.text.layout_cache_clear()
            renpy.display.render.free_memory()
            renpy.restart_interaction()

    def set_text(preference, value):
        """The action that gives `value` to font_size, font_transform or font_line_spacing of the preferences."""
        return [SetField(preferences, preference, value), LayTextAnew()]

    text_sizes = [(_("Smaller"), 0.85), (_("Normal"), 1.0), (_("Large"), 1.25), (_("Larger"), 1.5), (_("Twice"), 2.0)]

screen preferences():
    tag menu
    use page(_("Settings")):
        style_prefix "setting"

        use settings_group(_("Reading")):
            use setting(_("Text speed")):
                bar value Preference("text speed") xsize 520
            use setting(_("Text appears")):
                textbutton _("As it is said") action Preference("text speed", config.default_text_cps) selected preferences.text_cps != 0
                textbutton _("At once") action Preference("text speed", 0)
            use setting(_("Auto-forward")):
                textbutton _("Waits for me") action Preference("auto-forward", "disable")
                textbutton _("Goes on by itself") action Preference("auto-forward", "enable")
            use setting(_("Auto-forward, slower to faster")):
                bar value Preference("auto-forward time") xsize 520
            use setting(_("Text size")):
                for name, size in text_sizes:
                    textbutton name action set_text("font_size", size)
            use setting(_("Typeface")):
                textbutton _("Book") action set_text("font_transform", None)
                textbutton _("Dyslexia-friendly") action set_text("font_transform", "dyslexic")
            use setting(_("Line spacing")):
                bar value FieldValue(preferences, "font_line_spacing", range=1.0, style="slider", offset=0.5, action=LayTextAnew()) xsize 520
            use setting(_("Veil behind the text")):
                bar value FieldValue(persistent, "window_opacity", range=1.0, step=0.05) xsize 520
            use setting(_("High contrast")):
                use onoff("high_contrast")

            if len(languages.choices()) > 1:
                use setting(_("Language")):
                    for language, name in languages.choices():
                        textbutton name action Language(language)

        use settings_group(_("Choosing")):
            use setting(_("Skip")):
                textbutton _("What I have read") action Preference("skip", "seen")
                textbutton _("Everything") action Preference("skip", "all")
            use setting(_("After a choice")):
                textbutton _("Stop skipping") action Preference("after choices", "stop")
                textbutton _("Go on skipping") action Preference("after choices", "skip")
            use setting(_("Silence answers for him")):
                use onoff("timed_silence")
            use setting(_("Messages stay")):
                for name, seconds in ((_("4 seconds"), 4.0), (_("10 seconds"), 10.0), (_("30 seconds"), 30.0)):
                    textbutton name action SetField(persistent, "notice_seconds", seconds)
            use setting(_("Keys")):
                textbutton _("Other keys…") action ShowMenu("other_keys")

        use settings_group(_("Picture")):
            use setting(_("Display")):
                textbutton _("Window") action Preference("display", "any window")
                textbutton _("Full screen") action Preference("display", "fullscreen")
                for size in (1.0, 0.6667, 0.5):
                    textbutton ("%d × %d" % (int(1920 * size + 0.5), int(1080 * size + 0.5))) action Preference("display", size)
            use setting(_("Reduced motion")):
                use onoff("reduced_motion")
            use setting(_("Transitions")):
                textbutton _("Show") action Preference("transitions", "all")
                textbutton _("Leave out") action Preference("transitions", "none")
            use setting(_("Quick menu")):
                use onoff("quick_menu")

        use settings_group(_("Sound")):
            for name, mixer in ((_("Music"), "music"), (_("Rooms"), "rooms"), (_("Sounds"), "sfx"), (_("Her voice"), "voice")):
                use setting(name):
                    bar value Preference("mixer %s volume" % mixer) xsize 520
                    textbutton _("Off") action ToggleMute(mixer)
            use setting(_("Captions for what is heard")):
                use onoff("captions")
            use setting(_("All sound")):
                textbutton _("On") action Preference("all mute", "disable")
                textbutton _("Off") action Preference("all mute", "enable")
            use setting(_("Read the screen aloud")):
                textbutton _("On") action Preference("self voicing", "enable")
                textbutton _("Off") action Preference("self voicing", "disable")
                text _("key V") style "setting_key"

screen settings_group(title):
    vbox:
        spacing 8
        null height 10
        text title style "label_text"
        add Solid("#ffe6c830", xysize=(1160, 2))
        transclude

screen setting(name):
    # With large letters what can be chosen stands below its name.
    if letters_are_large():
        vbox:
            text name style "setting_name"
            use setting_ways(1160):
                transclude
            null height 14
    else:
        hbox:
            yminimum 54
            text name style "setting_name" yalign 0.5 min_width 396 xmaximum 396
            use setting_ways(764):
                transclude

# What can be chosen, a bar or words: in the middle of a line that is as tall for the one as for the other.
screen setting_ways(wide):
    hbox:
        yalign 0.5
        yminimum 54
        spacing 4
        box_wrap True
        xmaximum wide
        transclude

screen onoff(name):
    textbutton _("On") action SetField(persistent, name, True)
    textbutton _("Off") action SetField(persistent, name, False)

style setting_name is small:
    size 30
    color CREAM

style setting_button is button:
    yalign 0.5
    padding (14, 6)
    background None
    hover_background Frame("focused_field", 4, 4, 4, 8)
    selected_background Frame("chosen_line", 4, 4, 4, 8)
    selected_hover_background Frame("focused_field", 4, 4, 4, 8)

style setting_button_text is button_text:
    size 30

style setting_bar is slider:
    yalign 0.5

style setting_slider is setting_bar

style setting_key is small:
    size 25
    yalign 0.5
    xoffset 14
