"""The bridge between the story and the window: what needs no engine stands here in modules, the rest in .rpy files."""
