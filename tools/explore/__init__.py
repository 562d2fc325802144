"""The explorer: every choice and every outcome of a story, taken; what it proves about them, and the tables of it."""
