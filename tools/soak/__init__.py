"""`python3 -m tools soak`: the game, worn down on purpose. Each part has a size, prints figures, and holds laws."""
