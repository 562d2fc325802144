"""The head, turned three-quarter to the left: its planes, and the few marks that make a face.

Head coordinates: the origin is at the pivot of the neck, y runs down, the chin is near (-38, -8) and the crown
near (0, -238). A face is eyes as dark ovals or arcs, brows, one line for a nose, a small mouth and a blush.
"""

from __future__ import annotations

from dataclasses import dataclass

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, Point, oval, spline
from assets.art.people._figure import Figure, Frame, joined, shared

INK = "#35203a"


@dataclass(frozen=True)
class Looks:
    """What stays the same in a face: skin, blush, lips, brows, and its build.

    `jaw` pushes the corner of the jaw out (pixels), `chin` drops the chin, `nose` is the size of the nose,
    `lashes` draws the outer corner out, `brow` is how thick the brows are, `eye` the size of the eyes,
    `line` the colour of the mouth.
    """

    skin: Tones
    blush: str
    lips: str | None
    brows: str
    jaw: float = 0
    chin: float = 0
    nose: float = 1
    lashes: float = 1
    brow: float = 7
    eye: float = 1
    line: str = "#7a3048"


@dataclass(frozen=True)
class Mood:
    """What changes in a face.

    `eyes` is 'open', 'glad' (arcs bent up) or 'shut' (arcs bent down); `wide` opens an open eye (0.4 to 1.2).
    `gaze` moves the look. `inner` and `outer` lift the ends of the brows; `near` lifts the near one more.
    `mouth` is 'line', 'parted', 'open'; `smile` lifts its corners; `broad` widens it; `askew` lifts one corner.
    """

    eyes: str = "open"
    wide: float = 1
    gaze: tuple[float, float] = (-2, 0)
    inner: float = 0
    outer: float = 0
    near: float = 0
    mouth: str = "line"
    smile: float = 3
    broad: float = 1
    askew: float = 0
    blush: float = 0.5


def outline(head: Frame, looks: Looks) -> Path:
    """The face from the hairline to the chin and back to the ear."""
    j, c = looks.jaw, looks.chin
    return head.shape(
        (-66, -190),
        (-83, -150),
        (-79, -118),
        (-84, -92),
        (-78 - j * 0.3, -58),
        (-62 - j * 0.6, -24 + c * 0.6),
        (-42, -4 + c),
        (-22, -2 + c),
        (14 + j * 0.5, -20 + c * 0.5),
        (48 + j, -52 + c * 0.3),
        (64 + j * 0.4, -88),
        (70, -128),
        (60, -190),
        (0, -226),
    )


def neck(
    figure: Figure,
    head: Frame,
    looks: Looks,
    base: Point,
    width: float = 82,
    deep: float = 110,
    chest: Path | None = None,
) -> Path:
    """The neck from the head down to its base on the sheet, in the shadow of the jaw; `chest` is bare skin below."""
    x, y = base
    left, right = head.at(-26, -30), head.at(56, -70)
    path = spline(
        [
            (*left, "c"),
            (left[0] * 0.35 + (x - width * 0.5) * 0.65, left[1] * 0.4 + y * 0.6),
            (x - width * 0.62, y),
            (x - width * 0.9, y + 46),
            (x + width * 0.1, y + deep),
            (x + width * 1.0, y + 40),
            (x + width * 0.56, y - 4),
            (right[0] * 0.5 + (x + width * 0.5) * 0.5, right[1] * 0.4 + y * 0.6),
            (*right, "c"),
        ]
    )
    if chest is not None:
        path = joined([path, chest])
    figure.part(path, looks.skin, depth=22, lit=0.3)
    fallen = head.shape(
        (-60, -40), (-30, 16 + looks.chin), (14, 22 + looks.chin), (40, 60), (100, 50), (90, -90), (0, -90)
    )
    figure.plane(looks.skin.shade, fallen, path, 0.85, lip=5)
    return path


def face(figure: Figure, head: Frame, looks: Looks, mood: Mood, shade: Path | None = None) -> Path:
    """Paint the face; gives its outline. `shade` replaces the plane of shadow down its near side."""
    skin = looks.skin
    whole = figure.part(outline(head, looks), skin, depth=14, lit=0.5, lip=1.4)
    side = shade or head.shape(
        (46, -210), (34, -160), (44, -128), (30, -92), (26, -52), (4, -22), (-8, 12), (60, 12), (110, -60), (100, -200)
    )
    figure.plane(skin.shade, side, whole, 0.55, lip=8)
    for x, y, across in ((20, -66, 24), (-68, -66, 15)):
        px, py = head.at(x, y)
        figure.mist(looks.blush, oval(px, py, across * head.scale, 15 * head.scale), whole, mood.blush, 8)
    _nose(figure, head, looks, whole)
    _eyes(figure, head, looks, mood, whole)
    _brows(figure, head, looks, mood)
    _mouth(figure, head, looks, mood, whole)
    return whole


def ear(figure: Figure, head: Frame, looks: Looks) -> None:
    """The near ear."""
    path = figure.part(
        head.shape((60, -122), (72, -132), (84, -120), (82, -98), (68, -80), (60, -88)), looks.skin, 8, 0.5
    )
    figure.plane(looks.skin.shade, head.shape((68, -116), (76, -120), (77, -104), (68, -94)), path, 0.7)


def _nose(figure: Figure, head: Frame, looks: Looks, whole: Path) -> None:
    n, shade = looks.nose, looks.skin.shade
    x, y = -34, -104
    plane = head.shape(
        (x + 3, y - 8, "c"),
        (x - 1, y + 14),
        (x - 9 * n, y + 38 * n, "c"),
        (x + 3, y + 44 * n),
        (x + 13 * n, y + 40 * n, "c"),
        (x + 8, y + 18),
    )
    figure.plane(shade, plane, whole, 0.42, lip=3)
    figure.line(
        shade,
        head.brush(
            [
                (x + 1, y + 2),
                (x - 5 * n, y + 20 * n),
                (x - 13 * n, y + 36 * n),
                (x - 8 * n, y + 44 * n),
                (x + 3, y + 44 * n),
            ],
            0.8,
            2.4,
            3.2,
            4,
            1.2,
        ),
        0.95,
    )


def _eyes(figure: Figure, head: Frame, looks: Looks, mood: Mood, whole: Path) -> None:
    for x, half, far in ((6, 15, False), (-55, 10.5, True)):
        y = -106
        if mood.eyes == "open":
            _open_eye(figure, head, looks, mood, whole, x, y, half * looks.eye, far)
            continue
        lift = -9 if mood.eyes == "glad" else 8
        arc = [(x - half, y + 2 - lift * 0.3), (x, y + 2 + lift * 0.7), (x + half, y + 1 - lift * 0.35)]
        figure.line(INK, head.brush(arc, 1.5, 5.2, 5.2, 2), 1)
        if mood.eyes == "shut" and looks.lashes > 0.5 and not far:
            end = arc[-1]
            figure.line(INK, head.brush([end, (end[0] + 5, end[1] + 1), (end[0] + 9, end[1] + 4)], 3, 2, 0.5), 1)


def _open_eye(
    figure: Figure, head: Frame, looks: Looks, mood: Mood, whole: Path, x: float, y: float, half: float, far: bool
) -> None:
    w = mood.wide
    gx, gy = mood.gaze
    lid = -9.5 * w
    across, down = (6.2 if far else 7.4) * looks.eye, 10.5 * looks.eye
    cx, cy = x + gx, y + gy + 1
    iris = head.shape((cx - across, cy), (cx, cy - down), (cx + across, cy), (cx, cy + down))
    opening = head.shape(
        (x - half - 4, y + 16),
        (x - half - 2, y + lid * 0.3),
        (x, y + lid),
        (x + half + 2, y + lid * 0.3),
        (x + half + 4, y + 16),
    )
    figure.line(INK, shared(iris, opening))
    if w > 0.55:
        glint = head.shape(
            *((cx - 2.6 + dx, cy - 3.6 * min(1, w) + dy) for dx, dy in ((-2, 0), (0, -2), (2, 0), (0, 2)))
        )
        figure.line("#fff0da", glint, 0.95)
    flick = 3 * looks.lashes
    figure.line(
        INK,
        head.brush(
            [
                (x - half, y + 2),
                (x - half * 0.45, y + lid * 0.82),
                (x + half * 0.2, y + lid),
                (x + half * 0.85, y + lid * 0.45 + 1),
                (x + half + (0 if far else flick), y + lid * 0.2 + 1 - (0 if far else flick * 0.4)),
            ],
            1,
            4.2,
            4.8,
            4,
            1.2,
        ),
    )
    figure.line(
        looks.skin.shade,
        head.brush([(x - half * 0.5, y + 15), (x, y + 16.5), (x + half * 0.6, y + 14)], 0.5, 2.2, 0.5),
        0.7,
    )
    if w < 0.8:
        figure.line(
            looks.skin.shade,
            head.brush([(x - half * 0.8, y - 10), (x, y - 14), (x + half * 0.9, y - 9)], 0.5, 2.4, 0.5),
            0.8,
        )


def _brows(figure: Figure, head: Frame, looks: Looks, mood: Mood) -> None:
    i, o, n = mood.inner, mood.outer, mood.near
    near = [(-16, -134 - i - n * 0.6), (6, -142 - (i + o) * 0.5 - n), (32, -132 - o - n)]
    far = [(-74, -131 - o), (-60, -140 - (i + o) * 0.5), (-44, -134 - i)]
    figure.line(looks.brows, head.brush(near, looks.brow * 0.9, looks.brow, looks.brow * 0.75, 1.2), 0.95)
    figure.line(looks.brows, head.brush(far, 1.4, looks.brow * 0.8, looks.brow, looks.brow * 0.8), 0.95)


def _mouth(figure: Figure, head: Frame, looks: Looks, mood: Mood, whole: Path) -> None:
    b, s, k = mood.broad, mood.smile, mood.askew
    left, middle, right = (-34 - 21 * b, -38 - s), (-32, -37 + s * 0.55), (-32 + 27 * b, -39 - s - k)
    if mood.mouth == "open":
        _laugh(figure, head, left, right, s)
        return
    lips = looks.lips
    if lips:
        parted = 3 if mood.mouth == "parted" else 0
        under = head.shape(
            (left[0] + 5, left[1] + 1),
            (-44, middle[1] - 4),
            (-34, middle[1] - 2.5),
            (-24, middle[1] - 4.5),
            (right[0] - 6, right[1] + 1),
            (-18, middle[1] + 7 + parted),
            (-33, middle[1] + 9.5 + parted),
            (-46, middle[1] + 7 + parted),
        )
        figure.plane(lips, under, whole, 0.85)
    if mood.mouth == "parted":
        gap = head.shape(
            left, (-34, middle[1] - 1), right, (-20, middle[1] + 5), (-34, middle[1] + 6.5), (-46, middle[1] + 5)
        )
        figure.line("#6a2840", gap)
    stroke = [
        left,
        ((left[0] + middle[0]) / 2, (left[1] + middle[1] * 3) / 4),
        middle,
        ((right[0] + middle[0]) / 2, (right[1] + middle[1] * 3) / 4),
        right,
    ]
    figure.line(looks.line, head.brush(stroke, 1.6, 3, 3.4, 3, 1.6), 0.95)
    if not lips:
        under = [(-42, middle[1] + 12), (-32, middle[1] + 14), (-20, middle[1] + 12)]
        figure.line(looks.skin.shade, head.brush(under, 0.8, 3, 0.8), 0.7)


def _laugh(figure: Figure, head: Frame, left: tuple[float, float], right: tuple[float, float], smile: float) -> None:
    """An open mouth: its dark, the upper teeth, the tongue."""
    (lx, ly), (rx, ry) = left, right
    lx, rx = lx + 3, rx + 4
    mx = (lx + rx) / 2 - 2
    drop = 15 + smile
    upper = ((lx + rx) / 2, (ly + ry) / 2 + smile * 0.75)
    mouth = head.shape(
        (lx, ly, "c"),
        upper,
        (rx, ry, "c"),
        (rx - 9, ry + drop * 0.95),
        (mx, ry + drop * 1.5),
        (lx + 8, ly + drop * 0.9),
    )
    teeth = head.shape((lx, ly - 2), upper, (rx, ry - 2), (rx - 6, ry + 8), (mx, upper[1] + 8), (lx + 5, ly + 8))
    tongue = head.shape(
        (mx - 18, ry + drop * 1.5), (mx, ry + drop * 1.02), (mx + 17, ry + drop * 1.35), (mx, ry + drop * 2)
    )
    figure.line("#6a2440", mouth)
    figure.line("#fff0dc", shared(teeth, mouth))
    figure.line("#d9665c", shared(tongue, mouth))
    figure.line("#6a2440", head.brush([(lx - 1, ly - 1), upper, (rx + 1, ry - 1)], 2, 3, 2))
