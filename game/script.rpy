# Where an evening begins, is played, and is taken up again.

label start:
    if not persistent.goodbyes_found and not starts_ahead():
        call screen content_notes
    $ snapshot = begin_evening()
    scene black
    jump evening

label evening:
    while not evening_is_over():
        ink
    jump curtain

label curtain:
    $ remember_goodbye(snapshot.beat.goodbye)
    $ look_at_evening(keep_evening(snapshot))
    call screen curtain(snapshot)
    while _return == "shape":
        call screen evening_shape
        call screen curtain(snapshot)
    return

label taken_up_evening:
    $ take_evening_in_hand()
    jump evening

label after_load:
    $ resume_evening()
    return
