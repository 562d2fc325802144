"""Each place cut into layers that drift apart: far, middle, near and light, from its finished picture."""
