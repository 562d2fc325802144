"""The story as values: rules, relationship, beats and snapshots.

Nothing here knows an engine, a file or a clock; what it needs is handed in.
The window, the terminal, the explorer and the tests all play through it.
"""
