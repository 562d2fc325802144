# The statement `ink`: shows the beat at which the evening stands, waits, and moves the evening on.
#
#     while not evening_is_over():
#         ink
#
# One statement a beat, so the engine's rollback, roll-forward, saving and autosave are exact.
# It must be known before script.rpy is read, so this file sorts before it; what it does is in stage/beats.rpy.

python early:

    def parse_ink(lexer):
        lexer.expect_eol()
        return None

    def execute_ink(parsed):
        store.snapshot = play_beat(store.snapshot)

    def predict_ink(parsed):
        return predict_next_pictures()

    renpy.register_statement("ink", parse=parse_ink, execute=execute_ink, predict=predict_ink,
                             force_begin_rollback=True)  # a save after a fast skip opens where it was made
