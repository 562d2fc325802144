"""The real window without a person: the engine on a virtual screen, driven from inside by driver.rpy."""
