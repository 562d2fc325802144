"""`python3 -m tools write`: the writers' desk. Every save is checked, and seen in the running window."""
