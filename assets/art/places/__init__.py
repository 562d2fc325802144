"""Places: one module each, painted in each of its lights. See the README of `assets/art`."""
