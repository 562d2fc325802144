# The score: a cue and its stems, started at one moment; the stems come and go with the relationship, without a seam.

init -49 python:

    from stage.stems import stem_levels

    stem_channels = {"near": "music_near", "her": "music_her"}
    for each_channel in stem_channels.values():
        renpy.music.register_channel(each_channel, mixer="music", loop=True, stop_on_mute=False)

    def music_files(name):
        """The recordings of a cue by channel, the ground on `music`; empty if there is none."""
        ground = audio_file("music", name)
        if ground is None:
            return {}
        loop = audio_cues["music"].get(name, {}).get("loop")
        files = {"music": ground}
        for stem in audio_cues["music"].get(name, {}).get("stems", ()):
            file = "audio/stems/%s_%s.ogg" % (name, stem)
            if renpy.loadable(file):
                files[stem_channels[stem]] = "<loop %.3f>%s" % (loop, file) if loop else file
        return files

    def play_cue(name, relationship, fadein=1.0):
        """Play the cue `name` in the state of `relationship` (None: whole), unless it is already playing."""
        files = music_files(name)
        if files and renpy.music.get_playing("music") == files["music"]:
            follow_music(name, relationship, 3.0)
            return
        again = audio_cues["music"].get(name, {}).get("loop") is not None
        follow_music(name, relationship, 0.0)
        for channel in ("music",) + tuple(stem_channels.values()):
            if channel in files:
                renpy.music.play(files[channel], channel=channel, loop=again, fadeout=2.0, fadein=fadein, synchro_start=True)
            else:
                renpy.music.stop(channel=channel, fadeout=2.5)

    def follow_music(name, relationship, seconds):
        """Bring the stems to what `relationship` makes of them, over `seconds`."""
        for stem, level in stem_levels(name, relationship).items():
            renpy.music.set_volume(level, delay=seconds, channel=stem_channels[stem])

    def cue_music(here, name):
        keep_music(name, here.relationship)
        if name.startswith("piece"):
            stop_music()
            play_piece(here, name)
            caption_for("music", name)
            store.music_is = ""
            return
        stop_piece()
        if name != store.music_is and name != "none":
            caption_for("music", name)
        store.music_is = name
        play_cue(name, here.relationship)

    def stop_music():
        for channel in ("music",) + tuple(stem_channels.values()):
            renpy.music.stop(channel=channel, fadeout=1.5)

    def follow_evening(here):
        """At every beat: the music that is playing follows what has just happened."""
        if store.music_is:
            follow_music(store.music_is, here.relationship, 4.0)

# The cue that is playing, "" if none.
default music_is = ""
