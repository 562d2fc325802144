"""`python3 -m tools words`: how much is written, how much an evening reads, who speaks, how even branches are."""
