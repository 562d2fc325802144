# Samantha's voice is not speech: a soft tone to a line, by how far she has grown and how the line ends.
# It is silent while skipping and whenever the engine reads aloud; its slider is "Her voice".

init -46 python:

    from zlib import crc32

    voice_registers = ((75, "wide"), (50, "many"), (25, "own"), (0, "quick"))
    voice_takes = 3

    def voice_contour(words):
        """The contour for a line, from how it ends and how long it is."""
        count = len(words.split())
        if words.endswith("?"):
            return "question"
        if samantha_is == "laughing" or words.endswith("!"):
            return "laugh"
        if words.endswith("\u2026") or samantha_is in ("hurt", "leaving"):
            return "hush"
        if count < 4:
            return "short"
        return "statement" if count < 16 else "long"

    def sound_her_voice(line):
        renpy.music.stop(channel="presence", fadeout=0.1)
        if line.speaker != "Samantha" or renpy.config.skipping or preferences.self_voicing:
            return
        growth = store.snapshot.relationship.axis("growth")
        register = next(name for least, name in voice_registers if growth >= least)
        take = crc32(line.seen_id.encode("utf-8")) % voice_takes + 1
        file = "audio/voice/%s_%s_%d.ogg" % (register, voice_contour(to_plain(line.text)), take)
        if renpy.loadable(file):
            renpy.music.play(file, channel="presence", loop=False)
