"""The two people of the cave, drawn from a pose: the miner, who carries nothing, and the foreman, knee-high.

Both face right, feet at (0, 0), y downwards, in the units of the cave.
"""

from __future__ import annotations

import math

from .brush import CORAL, CREAM, OCHRE, PEACH, SHIRT, Colour, Pencil, Point

TROUSERS: Colour = (104, 74, 128)
TROUSERS_FAR: Colour = (78, 54, 108)
BOOT: Colour = (72, 44, 84)
SKIN: Colour = (244, 178, 146)
SHIRT_FAR: Colour = (178, 62, 66)
HAIR: Colour = (70, 40, 66)
HELMET: Colour = (255, 226, 188)
HELMET_SHADE: Colour = (214, 160, 146)
VEST: Colour = OCHRE
COAT: Colour = (120, 84, 146)
MOUSTACHE: Colour = (255, 240, 222)

STRIDE = 168.0


def limb(root: Point, tip: Point, upper: float, lower: float, bend: float) -> list[Point]:
    """Root, joint and tip of a two-part limb; `bend` is +1 for knees (forwards), -1 for elbows."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    reach = min(math.hypot(dx, dy), upper + lower - 0.5) or 1.0
    angle = math.atan2(dy, dx)
    cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach)
    offset = math.acos(max(-1.0, min(1.0, cosine))) * -bend
    joint = (root[0] + math.cos(angle + offset) * upper, root[1] + math.sin(angle + offset) * upper)
    return [root, joint, (root[0] + math.cos(angle) * reach, root[1] + math.sin(angle) * reach)]


def foot_at(phase: float) -> tuple[float, float, float]:
    """Where a foot is in a step (phase from 0 to 1): x, height above the ground, how far the toes point down."""
    phase %= 1.0
    reach = STRIDE / 4.0
    if phase < 0.5:
        return reach - 4.0 * reach * phase, 0.0, 0.0
    swing = (phase - 0.5) * 2.0
    eased = swing * swing * (3 - 2 * swing)
    return -reach + 2.0 * reach * eased, 16.0 * math.sin(math.pi * swing), 0.45 * math.cos(math.pi * swing)


def draw_miner(pencil: Pencil, pose: str, phase: float, lantern: bool) -> None:
    """The miner. `phase` is the share of a walking cycle; `lantern` is whether he holds one out."""
    if pose == "climb":
        _draw_miner_from_behind(pencil, phase)
        return
    walking = pose in ("walk", "push")
    lean = {"push": 34.0, "hoist": 22.0, "work": -4.0, "walk": 7.0}.get(pose, 0.0)
    lift = 3.0 * math.cos(phase * 4 * math.pi) if walking else 0.0
    crouch = 16.0 if pose == "hoist" else 9.0 if pose == "push" else 0.0
    hip = (-lean * 0.25, -120.0 + lift + crouch)
    neck = (lean * 0.9 + 2.0, -198.0 + lift + crouch)
    near = foot_at(phase) if walking else (-15.0, 0.0, 0.0)
    away = foot_at(phase + 0.5) if walking else (17.0, 0.0, 0.0)
    if pose == "hoist":
        near, away = (-18.0, 6.0, 0.3), (30.0, 62.0, 0.0)
    hands = _hands(pose, phase, neck, lantern)
    _arm(pencil, (neck[0] + 3, neck[1] + 14), hands[1], SHIRT_FAR, (204, 132, 120))
    _leg(pencil, (hip[0] + 5, hip[1]), away, TROUSERS_FAR)
    _leg(pencil, (hip[0] - 4, hip[1]), near, TROUSERS)
    _torso(pencil, hip, neck)
    _head(pencil, neck[0] + 6.0 + lean * 0.14, neck[1] - 27.0)
    _arm(pencil, (neck[0] - 6, neck[1] + 15), hands[0], SHIRT, SKIN)


def _hands(pose: str, phase: float, neck: Point, lantern: bool) -> tuple[Point, Point]:
    """Where the near and the far hand are."""
    if pose == "push":
        return (neck[0] + 58, neck[1] + 48), (neck[0] + 62, neck[1] + 40)
    if pose == "work":
        return (neck[0] + 50, neck[1] - 34), (neck[0] + 58, neck[1] - 28)
    if pose == "hoist":
        return (neck[0] + 52, neck[1] - 26), (neck[0] + 60, neck[1] - 16)
    swing = math.cos(phase * math.tau) if pose == "walk" else -0.12
    near, away = (neck[0] - 1 - swing * 36, neck[1] + 96), (neck[0] + 6 + swing * 36, neck[1] + 96)
    return near, ((neck[0] + 58, neck[1] + 40) if lantern else away)


def _leg(pencil: Pencil, hip: Point, foot: tuple[float, float, float], colour: Colour) -> None:
    ankle = (foot[0], -16.0 - foot[1])
    root, knee, tip = limb(hip, ankle, 54.0, 52.0, 1.0)
    pencil.stroke(colour, [root, knee], 37, 31)
    pencil.stroke(colour, [knee, tip], 31, 26)
    x, y, tilt = tip[0], tip[1] + 3.0, foot[2]
    cos, sin = math.cos(tilt), math.sin(tilt)
    sole = [(-14, -16), (13, -16), (17, -3), (33, 3), (36, 13), (-14, 13)]
    pencil.fill(BOOT, [(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in sole])
    pencil.stroke((150, 98, 118), [(x - 13, y - 15), (x + 13, y - 15)], 6)


def _arm(pencil: Pencil, shoulder: Point, hand: Point, sleeve: Colour, skin: Colour) -> None:
    root, elbow, tip = limb(shoulder, hand, 42.0, 42.0, -1.0)
    pencil.stroke(sleeve, [root, elbow], 27, 22)
    pencil.stroke(sleeve, [elbow, tip], 22, 18)
    dx, dy = tip[0] - elbow[0], tip[1] - elbow[1]
    length = math.hypot(dx, dy) or 1.0
    pencil.oval(skin, tip[0] + dx / length * 6, tip[1] + dy / length * 6, 11, 9, math.atan2(dy, dx))


def _torso(pencil: Pencil, hip: Point, neck: Point) -> None:
    """A jacket one size too large, belted, with a turned-up collar."""
    hx, hy, nx, ny = hip[0], hip[1], neck[0], neck[1]
    pencil.blob(
        SHIRT,
        [(nx - 8, ny + 1), (nx + 20, ny + 6), (nx + 31, ny + 32), (hx + 30, hy - 22), (hx + 27, hy + 10),
         (hx - 27, hy + 10), (hx - 29, hy - 24), (nx - 27, ny + 30), (nx - 22, ny + 8)],
    )  # fmt: skip
    pencil.fill(
        SHIRT_FAR, [(nx - 25, ny + 22), (nx - 13, ny + 26), (hx - 15, hy + 9), (hx - 27, hy + 9), (hx - 28, hy - 24)]
    )
    pencil.fill(BOOT, [(hx - 28, hy - 8), (hx + 29, hy - 8), (hx + 28, hy + 2), (hx - 28, hy + 2)])
    pencil.fill(OCHRE, [(hx + 10, hy - 10), (hx + 21, hy - 10), (hx + 21, hy + 4), (hx + 10, hy + 4)])
    pencil.stroke((244, 118, 84), [(nx - 12, ny + 4), (nx + 14, ny + 3)], 16)


def _head(pencil: Pencil, x: float, y: float) -> None:
    """In profile, with a round helmet and the empty bracket where a lamp would go."""
    pencil.stroke(SKIN, [(x - 6, y + 6), (x - 6, y + 26)], 18)
    pencil.oval(SKIN, x, y, 20, 23, 0.1)
    pencil.fill(SKIN, [(x + 16, y - 6), (x + 29, y + 6), (x + 17, y + 9)])
    pencil.blob(HAIR, [(x - 22, y - 8), (x - 8, y - 12), (x - 5, y + 4), (x - 12, y + 16), (x - 22, y + 10)])
    pencil.oval((232, 150, 128), x - 6, y + 4, 5, 7)
    pencil.oval(HAIR, x + 13, y - 1, 3, 4)
    pencil.fill(
        HELMET,
        [(x + math.cos(a) * 27 - 1, y - 8 + math.sin(a) * 30) for a in (math.pi + i * math.pi / 20 for i in range(21))],
    )
    pencil.fill(HELMET_SHADE, [(x - 28, y - 9), (x - 27, y - 18), (x - 17, y - 31), (x - 12, y - 9)])
    pencil.stroke(HELMET, [(x - 27, y - 8), (x + 35, y - 6)], 6)
    pencil.stroke((150, 98, 118), [(x + 21, y - 25), (x + 29, y - 28), (x + 29, y - 16)], 4)


def _draw_miner_from_behind(pencil: Pencil, phase: float) -> None:
    """On a ladder: the back of him, hand over hand."""
    reach = math.sin(phase * math.tau)
    for side in (-1.0, 1.0):
        up = side * reach
        _leg_from_behind(pencil, side, up)
    pencil.blob(SHIRT, [(-26, -200), (26, -200), (34, -176), (29, -112), (-29, -112), (-34, -176)])
    pencil.fill(SHIRT_FAR, [(-31, -182), (-17, -196), (-14, -112), (-28, -112)])
    pencil.fill(BOOT, [(-30, -124), (30, -124), (29, -113), (-29, -113)])
    for side in (-1.0, 1.0):
        hand = (side * 37.0, -232.0 + side * reach * 26.0)
        root, elbow, tip = limb((side * 25.0, -188.0), hand, 40.0, 40.0, side)
        pencil.stroke(SHIRT, [root, elbow], 25, 21)
        pencil.stroke(SHIRT, [elbow, tip], 21, 18)
        pencil.oval(SKIN, tip[0], tip[1] - 4, 10, 9)
    pencil.stroke(SKIN, [(0, -206), (0, -214)], 18)
    pencil.oval(HAIR, 0, -222, 20, 17)
    pencil.fill(
        HELMET,
        [(math.cos(a) * 27, -228 + math.sin(a) * 28) for a in (math.pi + i * math.pi / 20 for i in range(21))],
    )
    pencil.stroke(HELMET, [(-29, -227), (29, -227)], 6)


def _leg_from_behind(pencil: Pencil, side: float, up: float) -> None:
    foot = (side * 19.0, -20.0 - 30.0 * max(0.0, up))
    knee = (side * (22.0 + 8.0 * max(0.0, up)), -70.0 - 16.0 * max(0.0, up))
    pencil.stroke(TROUSERS if side < 0 else TROUSERS_FAR, [(side * 14.0, -114.0), knee], 34, 29)
    pencil.stroke(TROUSERS if side < 0 else TROUSERS_FAR, [knee, foot], 29, 24)
    pencil.fill(
        BOOT, [(foot[0] - 15, foot[1] - 8), (foot[0] + 15, foot[1] - 8), (foot[0] + 16, -2 + foot[1] + 16),
               (foot[0] - 16, -2 + foot[1] + 16)]
    )  # fmt: skip


def draw_foreman(pencil: Pencil, pose: str, phase: float, lantern: bool) -> None:
    """The foreman: a hat, a moustache, a vest, a crook with a lantern on it (drawn apart: it glows)."""
    walking = pose == "walk"
    bob = -3.0 * abs(math.sin(phase * math.tau * 2)) if walking else 0.0
    sit = 10.0 if pose == "ride" else 0.0
    _small_boots(pencil, pose, phase)
    y = bob + sit
    pencil.blob(COAT, [(-20, -60 + y), (18, -60 + y), (27, -34 + y), (22, -9 + y), (-23, -9 + y), (-27, -34 + y)])
    pencil.blob(VEST, [(-16, -60 + y), (18, -59 + y), (26, -34 + y), (22, -17 + y), (-14, -17 + y), (-22, -36 + y)])
    pencil.fill(CREAM, [(-22, -36 + y), (26, -36 + y), (26, -28 + y), (-21, -28 + y)])
    pencil.fill(CORAL, [(-8, -61 + y), (2, -61 + y), (6, -16 + y), (-4, -16 + y)])
    _small_arm(pencil, pose, y, lantern)
    _small_head(pencil, y)


def _small_boots(pencil: Pencil, pose: str, phase: float) -> None:
    swing = math.sin(phase * math.tau) * 13.0 if pose in ("walk", "hoist", "climb") else 0.0
    for side, lift in ((-10.0, max(0.0, swing)), (11.0, max(0.0, -swing))):
        x = side + (swing if side < 0 else -swing) * 0.8
        if pose == "ride":
            x, lift = side + 14.0, -2.0
        pencil.blob(
            BOOT, [(x - 11, -16 - lift), (x + 7, -16 - lift), (x + 17, -5 - lift), (x + 15, -lift), (x - 12, -lift)]
        )


def _small_arm(pencil: Pencil, pose: str, y: float, lantern: bool) -> None:
    """With the crook in it, or with a form and something to write with."""
    if lantern:
        reach = 10.0 if pose == "offer" else 0.0
        pencil.stroke((150, 98, 100), [(27 + reach, -4 + y), (29 + reach, -146)], 6)
        pencil.stroke((150, 98, 100), [(29 + reach, -146), (36 + reach, -152), (44, -150)], 6)
        pencil.stroke(COAT, [(8, -48 + y), (27 + reach, -40 + y)], 15, 13)
        pencil.oval(PEACH, 28 + reach, -40 + y, 9, 8)
        return
    pencil.fill(MOUSTACHE, [(20, -46 + y), (42, -52 + y), (45, -22 + y), (23, -17 + y)])
    for line in range(3):
        pencil.stroke((178, 132, 156), [(25, -42 + line * 8 + y), (39, -46 + line * 8 + y)], 2.5)
    pencil.stroke(COAT, [(4, -46 + y), (21, -34 + y)], 15, 13)
    pencil.oval(PEACH, 25, -33 + y, 9, 8)
    pencil.stroke(SHIRT, [(28, -34 + y), (37, -45 + y)], 6)


def _small_head(pencil: Pencil, y: float) -> None:
    """Mostly hat. Under the brim two dark ovals, a nose, and a moustache that has been to meetings."""
    pencil.blob(PEACH, [(-15, -78 + y), (20, -78 + y), (22, -62 + y), (10, -54 + y), (-10, -55 + y), (-18, -64 + y)])
    pencil.oval(BOOT, 7, -72 + y, 3, 4.5)
    pencil.oval(BOOT, 18, -72 + y, 2.6, 4.5)
    pencil.oval((240, 138, 112), 17, -65 + y, 7, 6)
    pencil.blob(
        MOUSTACHE,
        [(-5, -60 + y), (6, -64 + y), (14, -60 + y), (22, -63 + y), (28, -56 + y), (14, -53 + y), (0, -52 + y)],
    )
    pencil.fill(
        OCHRE,
        [(2 + math.cos(a) * 31, -80 + y + math.sin(a) * 33) for a in (math.pi + i * math.pi / 20 for i in range(21))],
    )
    pencil.fill((196, 118, 74), [(-29, -80 + y), (-25, -98 + y), (-14, -108 + y), (-12, -80 + y)])
    pencil.blob((255, 206, 120), [(-2, -113 + y), (8, -113 + y), (11, -84 + y), (-4, -84 + y)])
    pencil.stroke(OCHRE, [(-36, -79 + y), (42, -77 + y)], 8, 6)
    pencil.stroke((196, 118, 74), [(-30, -75 + y), (34, -74 + y)], 3)


def draw_lantern(pencil: Pencil) -> None:
    """The lantern by itself, hanging, with its flame at (0, 0)."""
    pencil.stroke((120, 76, 92), [(-9, -21), (0, -32), (9, -21)], 4)
    pencil.fill((150, 98, 100), [(-10, -24), (10, -24), (16, -14), (-16, -14)])
    pencil.fill((255, 220, 160), [(-13, -14), (13, -14), (15, 14), (-15, 14)])
    pencil.oval((255, 246, 224), 0, 1, 7, 11)
    for x in (-13, 13):
        pencil.stroke((150, 98, 100), [(x, -14), (x * 1.15, 15)], 3)
    pencil.fill((150, 98, 100), [(-18, 13), (18, 13), (18, 21), (-18, 21)])
