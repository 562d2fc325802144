"""`python3 -m tools COMMAND`: set up, play, check, test."""
