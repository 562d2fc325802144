"""Samantha's light: what it should be like, worked out without the engine; the shader and its displayable in .rpy."""
