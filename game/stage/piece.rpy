# The piece from low tide: three recordings, one a voice, played together.

init -49 python:

    piece_channels = ("piece_waves", "piece_mast", "piece_hum")
    for channel in piece_channels:
        renpy.music.register_channel(channel, mixer="music", loop=True, stop_on_mute=False)

    # The arrangements in which a slot is heard as at low tide; "" is low tide itself.
    as_it_was = {"waves": ("",), "mast": ("",), "hum": ("", "goodbye")}

    def piece_files(parts, arrangement):
        """The recordings of `parts` (ids of phrases, in the order of the slots); None for one that is not played."""
        found = []
        for part in parts:
            first = arrangement in as_it_was[part.split("_")[0]]
            found.append(audio_file("piece", part if first else "%s_%s" % (arrangement, part)))
        return found

    def play_piece_of(parts, arrangement=""):
        """Play the phrases `parts` together, from one moment."""
        stop_music()
        for channel, file in zip(piece_channels, piece_files(parts, arrangement)):
            if file is not None:
                renpy.music.play(file, channel=channel, fadein=0.5, synchro_start=True)

    def piece_parts(relationship):
        """The phrases of this evening's piece, as it was made at low tide; empty if it was not."""
        composition = story.content.compositions["low_tide"]
        kept = relationship.recall
        parts = [part.id for slot in composition.slots for part in slot.parts if part.value == kept(slot.memory)]
        return parts if len(parts) == len(composition.slots) else []

    def play_piece(here, cue="piece"):
        """Play the piece of this evening; `cue` is `piece`, or `piece_` and the name of an arrangement."""
        play_piece_of(piece_parts(here.relationship), cue[len("piece_"):])

    def stop_piece():
        for channel in piece_channels:
            renpy.music.stop(channel=channel, fadeout=1.5)
