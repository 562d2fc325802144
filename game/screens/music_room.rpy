# The music room: what has been heard, to hear again. It opens with the first goodbye.

default persistent.music_heard = set()
default persistent.last_piece = ()

init -40 python:

    renpy.register_persistent("music_heard", merge_read)

    def keep_music(name, relationship):
        """Remember that a cue was heard; of the piece, which one it was."""
        if name.startswith("piece"):
            persistent.last_piece = tuple(piece_parts(relationship)) or persistent.last_piece
        elif audio_file("music", name):
            persistent.music_heard.add(name)

    def music_room_cues():
        """The cues that can be heard again, in the order of the story: name, title and a few words."""
        return [(name, audio_cues["music"][name]["title"], audio_cues["music"][name]["about"])
                for name in story.content.stage["music"] if name in persistent.music_heard or name == "title"]

    def hear_again(name):
        if name == "piece":
            play_piece_of(persistent.last_piece)
        else:
            stop_piece()
            play_cue(name, None)

    def leave_music_room():
        stop_piece()
        play_cue("title", None)

screen music_room():
    tag menu
    default playing = "title"
    on "hide" action Function(leave_music_room)
    on "replaced" action Function(leave_music_room)
    use page(_("Music")):
        for name, title, about in music_room_cues():
            use music_row(name, title, about, playing)
        if persistent.last_piece:
            use music_row("piece", _("The piece from low tide"), _("The sea, the mast and the tune that you picked last."), playing)

screen music_row(name, title, about, playing):
    button:
        style "music_row"
        action [SetScreenVariable("playing", name), Function(hear_again, name)]
        selected playing == name
        vbox:
            hbox:
                spacing 16
                text title style "music_title"
                if playing == name:
                    text _("playing") style "music_playing"
            text about style "music_about"

style music_row is row_button:
    xoffset -24
    xsize 1160

style music_title is default:
    size 36

style music_playing is default:
    font CAPS
    size 24
    color PEACH
    yalign 0.7

style music_about is default:
    font SERIF_ITALIC
    size 28
    color DUSK
    xmaximum 1080
