"""`python3 -m tools map`: the story as a picture to look at and a page to search."""
