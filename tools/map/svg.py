"""Elements of a picture as text."""

from __future__ import annotations

from typing import Iterable, Sequence, Tuple, Union
from xml.sax.saxutils import escape, quoteattr

Value = Union[str, float, int]
Point = Tuple[float, float]


def tag(name: str, *inside: str, **attributes: Value) -> str:
    """``<name …>inside</name>``; an underscore in an attribute's name is a hyphen, one at its end is dropped."""
    said = "".join(" %s=%s" % (key.rstrip("_").replace("_", "-"), quoteattr(_value(value)))
                   for key, value in attributes.items())
    return "<%s%s>%s</%s>" % (name, said, "".join(inside), name) if inside else "<%s%s/>" % (name, said)


def _value(value: Value) -> str:
    return ("%.1f" % value).rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def words(text: str, x: float, y: float, class_: str, **attributes: Value) -> str:
    """Text with its baseline at `y`."""
    return tag("text", escape(text), x=x, y=y, class_=class_, **attributes)


def lines(texts: Iterable[str], x: float, y: float, leading: float, class_: str, **attributes: Value) -> str:
    """Lines of text, the first with its baseline at `y`."""
    return "".join(words(text, x, y + leading * at, class_, **attributes) for at, text in enumerate(texts))


def curve(points: Sequence[Point]) -> str:
    """The path through Bézier points: a start, then three for each piece."""
    path = "M%.1f %.1f" % points[0]
    for at in range(1, len(points) - 2, 3):
        path += "C" + " ".join("%.1f %.1f" % point for point in points[at:at + 3])
    return path


def falling(start: Point, end: Point, bend: float = 0.5) -> str:
    """A path that leaves `start` downwards and comes to `end` downwards."""
    (x0, y0), (x1, y1) = start, end
    reach = (y1 - y0) * bend
    return "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f" % (x0, y0, x0, y0 + reach, x1, y1 - reach, x1, y1)
