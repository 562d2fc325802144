"""`python3 -m tools translate`: the story in other languages, as files that translators' own tools read."""
