# Stage cues: what the words of scripts/stage.yaml do in the window.

# How Samantha's light is there; one of `samantha` in scripts/stage.yaml.
default samantha_is = "away"
# Who stands on the stage, and at which side: name -> "right" or "left".
default on_stage = {}
# What somebody has put on: name -> an outfit of scripts/stage.yaml, until a cue says otherwise.
default wears = {}

init -48 python:

    import json

    renpy.music.register_channel("room", mixer="rooms", loop=True, stop_on_mute=False)
    renpy.music.register_channel("presence", mixer="voice", loop=False, stop_on_mute=False)

    def read_audio_cues():
        """The loop points of game/audio, by kind and name; empty where no sound was installed."""
        if not renpy.loadable("audio/cues.json"):
            return {"music": {}, "rooms": {}, "sounds": {}}
        return json.loads(read_game_file("audio/cues.json").decode("utf-8"))

    audio_cues = read_audio_cues()

    def audio_file(kind, name):
        """The file to play for a cue, with its loop point; None where there is none."""
        file = "audio/%s/%s.ogg" % (kind, name)
        if not renpy.loadable(file):
            return None
        loop = audio_cues.get(kind, {}).get(name, {}).get("loop")
        return "<loop %.3f>%s" % (loop, file) if loop else file

    def place_image(place, light):
        return "images/places/%s_%s.webp" % (place, light)

    def illustration(name):
        return "images/illustrations/%s.webp" % name

    def cue_place(here, place, light):
        renpy.scene()
        store.on_stage = {}
        store.stands_in = "%s_%s" % (place, light)
        renpy.show("place", what=drifting_place(place, light))
        renpy.show("samantha_light", at_list=[above_the_words], zorder=5)
        renpy.with_statement(Dissolve(0.9))

    def place_picture(place, light):
        file = place_image(place, light)
        return Transform(file, size=(1920, 1080)) if renpy.loadable(file) else Solid("#191433")

    def cue_show(here, person, expression, outfit=None):
        if outfit:
            store.wears = dict(store.wears, **{person: outfit})
        picture = image_of(person, expression)
        if picture is not None:
            side = side_for(person)
            store.on_stage = dict(store.on_stage, **{person: side})
            pose = standing if side == "right" else facing
            renpy.show(picture, at_list=[relit(), pose], zorder=10)
            renpy.with_statement(Dissolve(0.35))

    def side_for(person):
        """Where `person` stands: where they stood, else at the right, else opposite whoever is there."""
        if person in store.on_stage:
            return store.on_stage[person]
        return "left" if "right" in store.on_stage.values() else "right"

    def cue_hide(here, person):
        store.on_stage = {name: how for name, how in store.on_stage.items() if name != person}
        renpy.hide("person_" + person)
        renpy.with_statement(Dissolve(0.35))

    def cue_picture(here, name):
        file = illustration(name)
        renpy.hide("picture")
        if renpy.loadable(file):
            renpy.show("picture", what=Transform(file, size=(1920, 1080)), zorder=20, tag="picture")
        renpy.with_statement(Dissolve(0.9))

    def cue_room(here, name):
        file = audio_file("rooms", name)
        if file is None:
            renpy.music.stop(channel="room", fadeout=2.0)
        else:
            if renpy.music.get_playing("room") != file:
                caption_for("rooms", name)
            renpy.music.play(file, channel="room", fadeout=2.0, fadein=2.0, if_changed=True)

    def cue_sound(here, name):
        file = audio_file("sounds", name)
        if file is not None and not renpy.config.skipping:
            renpy.music.play(file, channel="sound", loop=False)
            caption_for("sounds", name)

    def cue_samantha(here, how):
        store.samantha_is = how

    cue_actions = {"place": cue_place, "show": cue_show, "hide": cue_hide, "picture": cue_picture, "music": cue_music,
                   "room": cue_room, "sound": cue_sound, "samantha": cue_samantha}

    def play_cues(here):
        """Do what the cues before this beat ask."""
        store.stage_told = stage_in_words(getattr(here.beat, "cues", ()))
        play_cues_of(here, here.beat)

    def play_cues_of(here, beat):
        """Do what the cues before `beat` ask. An unknown one is the checker's to report, not the player's to see."""
        for cue in getattr(beat, "cues", ()):
            action = cue_actions.get(cue.kind)
            if action is not None:
                action(here, *cue.words)

transform above_the_words:
    xpos 0
    ypos 90

transform standing:
    xalign 0.74
    yanchor 1.0
    ypos 1080
    xzoom 1.0

transform facing:
    xalign 0.14
    yanchor 1.0
    ypos 1080
    xzoom -1.0
