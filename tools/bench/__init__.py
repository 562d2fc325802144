"""`python3 -m tools bench`: speed, side by side with another game in one run. Figures, never assertions."""
