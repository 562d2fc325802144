"""From scripts/ to something playable: read the YAML, compile the ink, load the story."""
