"""Surfaces of the interface: veils, shades, paper, the field behind an option."""
