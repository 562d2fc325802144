"""Playing without the engine: in the terminal, or read aloud as text."""
