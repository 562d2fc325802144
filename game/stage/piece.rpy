# The piece from low tide: three recordings, one a voice, played together.

init -49 python:

    piece_channels = ("piece_waves", "piece_mast", "piece_hum")
    for channel in piece_channels:
        renpy.music.register_channel(channel, mixer="music", loop=True, stop_on_mute=False)

    def piece_files(parts):
        """The recordings of `parts` (ids of phrases, in the order of the slots), those that are there."""
        found = [audio_file("piece", part) for part in parts]
        return found if all(found) else []

    def play_piece_of(parts):
        """Play the phrases `parts` together, from one moment."""
        files = piece_files(parts)
        renpy.music.stop(channel="music", fadeout=1.5)
        for channel, file in zip(piece_channels, files):
            renpy.music.play(file, channel=channel, fadein=0.5, synchro_start=True)

    def play_piece(here):
        """Play the piece of this evening, as it was made at low tide."""
        composition = story.content.compositions["low_tide"]
        kept = here.relationship.recall
        parts = [part.id for slot in composition.slots for part in slot.parts if part.value == kept(slot.memory)]
        if len(parts) == len(composition.slots):
            play_piece_of(parts)

    def stop_piece():
        for channel in piece_channels:
            renpy.music.stop(channel=channel, fadeout=1.5)
