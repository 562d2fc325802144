"""Who draws the picture: a graphics card, or the processor in its place, which is asked for fewer points of light."""

from __future__ import annotations

import sys

_NAME_OF_THE_RENDERER = 0x1F01  # GL_RENDERER
_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "software rasterizer", "swiftshader", "lavapipe", "basic render")


def renderer_name() -> str:
    """The name of the renderer of the OpenGL context in use, such as ``llvmpipe (LLVM 15.0.6, 256 bits)``.

    ``""`` where it cannot be asked: the engine writes it into its log and keeps it nowhere. To be called from the
    thread that draws, after the window is open.
    """
    if not sys.platform.startswith("linux"):
        return ""
    try:
        import ctypes  # not every engine has it

        ask = ctypes.CDLL("libGL.so.1").glGetString
    except (ImportError, OSError, AttributeError):
        return ""
    ask.restype, ask.argtypes = ctypes.c_char_p, [ctypes.c_uint]
    return (ask(_NAME_OF_THE_RENDERER) or b"").decode("utf-8", "replace")


def is_software(name: str) -> bool:
    """Whether the renderer called `name` is the processor. A name that is not known is taken for a graphics card."""
    return any(each in name.lower() for each in _SOFTWARE)
