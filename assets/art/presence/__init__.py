"""Samantha's light as stills, for machines that cannot run the shader of game/presence/shader.rpy."""
