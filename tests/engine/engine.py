"""The engine and the screen as the tests use them."""

from tools.window.engine import Engine, EngineStopped
from tools.window.screen import Screen

__all__ = ["Engine", "EngineStopped", "Screen"]
