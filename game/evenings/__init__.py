"""After the goodbye: the evenings that were played, the shape of each, and the way back into them."""
