"""One picture of one state: the dark cave, and on top of it what its lights reach, multiplied by the fall of the light.

    painter = Painter((960, 540))
    for _ in painter.prepare(): ...      # a few slow steps, once
    picture = painter.paint(state)       # a surface of that size, the same one every time

Whatever is outside a light is only its own dark violet shape, and costs one copy; the work is in the lit squares.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from . import figures, level, props
from .body import Body
from .brush import CREAM, NIGHT, PEACH, Pencil, curve, glow, grain, light, ramp, tile
from .cave import State, lantern_at
from .pg import ADD, MULTIPLY, OVER, Surface, canvas, scaled
from .rock import FAR_PARALLAX, MID_PARALLAX, Rock, halo, quarry
from .sprites import CAST_SIZE, Sprite, Sprites, faded

LANTERN_REACH = 660.0
LAMP_REACH = 400.0
DOOR_REACH = 360.0
MOTES = 46
# What fills the picture when somebody goes through the door.
DAWN = ((0.0, (0, 0, 0)), (0.3, (66, 32, 42)), (0.6, (188, 104, 78)), (0.85, PEACH), (1.0, CREAM))

# Pictures a second are worth more than pixels. A picture takes about as long as 14 additions of its own size.
SIZES = ((1280, 720), (960, 540), (800, 450), (640, 360))
ADDITIONS = 14
PAINT_SECONDS = 0.017


class Shape(NamedTuple):
    """How large somebody is drawn (x, y, width, height round the feet), and how far one goes in a cycle of steps."""

    box: tuple[int, int, int, int]
    stride: float


MINER = Shape((-90, -280, 200, 300), figures.STRIDE)
FOREMAN = Shape((-60, -170, 130, 180), 86.0)
MOVING = frozenset({"walk", "push", "climb", "hoist"})
DrawPose = Callable[[Pencil, str, float, bool], None]


def affordable_size() -> tuple[int, int]:
    """The largest of `SIZES` that this machine paints quickly enough, judged by a few additions."""
    for size in SIZES:
        one, other = canvas(*size), canvas(*size)
        taken = []
        for _ in range(6):
            before = time.perf_counter()
            one.blit(other, (0, 0), None, ADD)
            taken.append(time.perf_counter() - before)
        if min(taken) * ADDITIONS < PAINT_SECONDS:
            return size
    return SIZES[-1]


class Placed(NamedTuple):
    """A sprite at a place of the cave."""

    sprite: Sprite
    x: float
    y: float


class Painter:
    """Paints states at one size. Keeps the layers and the sprites that it has drawn so far."""

    def __init__(self, size: tuple[int, int], reduced_motion: bool = False) -> None:
        self.size = size
        self.scale = size[0] / level.VIEW_WIDTH
        self.reduced_motion = reduced_motion
        self._rock: Rock | None = None
        self._sprites = Sprites(self.scale)

    def prepare(self) -> Iterator[None]:
        """Paints what does not move, a step at a time."""
        for rock in quarry(self.scale):
            self._rock = rock
            yield None
        width, height = self.size
        self._frame = canvas(width, height, (0, 0, 0, 255))
        self._lit = canvas(width, height, (0, 0, 0, 255))
        self._lights = {
            (reach, strength): light(int(2 * reach * self.scale), strength)
            for reach, strength in (
                (LANTERN_REACH, 1.0),
                (LANTERN_REACH, 0.97),
                (LANTERN_REACH, 0.94),
                (LAMP_REACH, 0.42),
                (DOOR_REACH, 0.5),
            )  # fmt: skip
        }
        yield None
        self._halo = halo(int(620 * self.scale))
        self._flare = glow(int(170 * self.scale), (220, 164, 96), 2.3)
        self._sill = scaled(self._flare, 380 * self.scale, 70 * self.scale)
        self._mote = [glow(max(3, int(size * self.scale)), (255, 206, 160), 1.4) for size in (5, 8, 12)]
        self._front = [self._boulder(shape) for shape in FRONT]
        self._paper = self._finish()
        yield None

    def paint(self, state: State) -> Surface:
        """The state as a picture. The surface is reused: whoever wants to keep it copies it."""
        assert self._rock is not None, "prepare() first"
        left, top = self._corner(state)
        placed = self._things(state) + self._people(state)
        frame = self._frame
        frame.fill((0, 0, 0, 255))
        area = (int(left * self.scale), int(top * self.scale), *self.size)
        frame.blit(self._rock.dark, (0, 0), area, ADD)
        for thing in placed:
            self._put(frame, thing.sprite.dark, thing, left, top)
        for x, y, reach, strength in self._sources(state):
            self._illuminate(frame, placed, (left, top), (x, y, reach, strength))
        self._flames(frame, state, left, top)
        self._overlays(frame, state, left, top)
        return frame

    # Where and what

    def _corner(self, state: State) -> tuple[float, float]:
        step = 1.0 / self.scale
        x, y = state.camera
        return (
            math.floor((x - level.VIEW_WIDTH / 2) / step) * step,
            math.floor((y - level.VIEW_HEIGHT / 2) / step) * step,
        )

    def _sources(self, state: State) -> list[tuple[float, float, float, float]]:
        """The lights: x, y, reach, strength. The lantern's flickers a little."""
        door = (level.DOOR_X, _ground("bottom", level.DOOR_X) - 10.0, DOOR_REACH, 0.5)
        if _gone(state) >= 1.0 and state.lantern == "miner":
            return [door]
        x, y = lantern_at(state)
        flicker = 1.0 if self.reduced_motion else (1.0, 0.97, 0.94, 0.97)[(state.tick // 7 + state.tick // 23) % 4]
        sources = [(x, y, LANTERN_REACH, flicker)]
        if state.lamp >= 1.0:
            sources.append((level.LAMP_X + 22.0, _ground("landing", level.LAMP_X) - 282.0, LAMP_REACH, 0.42))
        return [*sources, door]

    def _things(self, state: State) -> list[Placed]:
        opened = state.closing if state.ending == "went_through" else 0.0
        things = [
            self._thing("door", round(min(1.0, opened * 3.0), 1), props.draw_door, level.DOOR_X, "bottom"),
            self._thing("lamp", round(state.lamp, 1), props.draw_lamp, level.LAMP_X, "landing"),
            self._thing("barrier", round(state.lamp, 1), props.draw_barrier, level.BARRIER_X, "landing"),
            self._thing("beam", round(state.beam, 1), props.draw_beam, level.BEAM_X, "gallery"),
            self._thing("cart", round(state.cart / 9.0) % 9, _cart_by_turn, state.cart, "railway"),
            self._thing(
                "barrier", 1.0 if state.lantern == "miner" else 0.0, props.draw_barrier, level.SIDE_BARRIER_X, "bottom"
            ),
        ]
        if state.pen in ("falling", "nook"):
            things.append(Placed(self._sprites.prop(("pen",), props.draw_pen, (-40, -40, 80, 60)), *_pen_at(state)))
        return things

    def _thing(self, name: str, share: float, draw: Callable[[Pencil, float], None], x: float, floor: str) -> Placed:
        sprite = self._sprites.prop((name, share), lambda pencil: draw(pencil, share), (-180, -370, 360, 390))
        return Placed(sprite, x, _ground(floor, x))

    def _people(self, state: State) -> list[Placed]:
        flame_x = lantern_at(state)[0]
        held = state.lantern == "miner"
        foreman = self._person(state.foreman, figures.draw_foreman, flame_x, not held, FOREMAN)
        gone = _gone(state)
        if gone >= 1.0:
            return [foreman]
        miner = self._person(state.miner, figures.draw_miner, flame_x, held, MINER)
        return [foreman, miner if gone <= 0.0 else miner._replace(sprite=faded(miner.sprite, 1.0 - gone))]

    def _person(self, body: Body, draw: DrawPose, flame_x: float, lantern: bool, shape: Shape) -> Placed:
        phase = round((body.gait / shape.stride) % 1.0 * 20) / 20 if body.pose in MOVING else 0.0
        lit_from = 1 if (flame_x - body.x) * body.facing >= 0 else -1
        key = (draw.__name__, body.pose, phase, lantern)
        sprite = self._sprites.figure(
            key, lambda pencil: draw(pencil, body.pose, phase, lantern), shape.box, lit_from, body.facing
        )
        return Placed(sprite, body.x, body.y)

    def _put(self, target: Surface, picture: Surface, thing: Placed, left: float, top: float) -> None:
        x = (thing.x - left) * self.scale - thing.sprite.x
        y = (thing.y - top) * self.scale - thing.sprite.y
        if -picture.get_width() < x < self.size[0] and -picture.get_height() < y < self.size[1]:
            target.blit(picture, (round(x), round(y)), None, OVER)

    # Light

    def _cast(self, target: Surface, thing: Placed, flame: tuple[float, float], left: float, top: float) -> None:
        """The shadow on the wall behind, thrown away from the flame; none of somebody who holds it."""
        cast, away = thing.sprite.cast, thing.x - flame[0]
        if cast is None or abs(away) < 70.0:
            return
        x = (thing.x + away * 0.34 - left) * self.scale - thing.sprite.x * CAST_SIZE
        y = (thing.y - 6.0 - top) * self.scale - thing.sprite.y * CAST_SIZE
        target.blit(cast, (round(x), round(y)), None, MULTIPLY)

    def _illuminate(
        self,
        frame: Surface,
        placed: list[Placed],
        corner: tuple[float, float],
        source: tuple[float, float, float, float],
    ) -> None:
        """Adds what one light reaches: the layers at full light, multiplied by its fall."""
        assert self._rock is not None
        (left, top), (x, y, reach, strength) = corner, source
        mask = self._lights[(reach, strength)]
        at = (round((x - left - reach) * self.scale), round((y - top - reach) * self.scale))
        box = _overlap((*at, mask.get_width(), mask.get_height()), self.size)
        if box is None:
            return
        lit = self._lit
        lit.set_clip(box)
        lit.fill((0, 0, 0, 255))
        self._layer(lit, self._rock.far, FAR_PARALLAX, corner, box, ADD)
        self._layer(lit, self._rock.mid.shadow, MID_PARALLAX, corner, box, MULTIPLY)
        self._layer(lit, self._rock.mid.colour, MID_PARALLAX, corner, box, ADD)
        if reach == LANTERN_REACH:
            half = self._halo.get_width() // 2
            lit.blit(
                self._halo, (at[0] + mask.get_width() // 2 - half, at[1] + mask.get_height() // 2 - half), None, ADD
            )
        for thing in placed:
            self._cast(lit, thing, (x, y), left, top)
        self._layer(lit, self._rock.play.shadow, 1.0, corner, box, MULTIPLY)
        self._layer(lit, self._rock.play.colour, 1.0, corner, box, ADD)
        for thing in placed:
            self._put(lit, thing.sprite.lit, thing, left, top)
        lit.blit(mask, at, None, MULTIPLY)
        lit.set_clip(None)
        frame.blit(lit, box[:2], box, ADD)

    def _layer(
        self,
        target: Surface,
        layer: Surface,
        parallax: float,
        corner: tuple[float, float],
        box: tuple[int, ...],
        mode: int,
    ) -> None:
        x, y = int(corner[0] * parallax * self.scale), int(corner[1] * parallax * self.scale)
        target.blit(layer, box[:2], (x + box[0], y + box[1], box[2], box[3]), mode)

    def _flames(self, frame: Surface, state: State, left: float, top: float) -> None:
        """The lantern itself, its flare, the lamp's, and the dust that drifts through their light."""
        x, y = lantern_at(state)
        burning = _gone(state) < 1.0 or state.lantern == "foreman"
        spots = [(x, y)] if burning else []
        if state.lamp >= 1.0:
            spots.append((level.LAMP_X + 22.0, _ground("landing", level.LAMP_X) - 282.0))
        self._glint(frame, state, left, top)
        sill = (level.DOOR_X - 190.0 - left) * self.scale, (_ground("bottom", level.DOOR_X) - 44.0 - top) * self.scale
        frame.blit(self._sill, (round(sill[0]), round(sill[1])), None, ADD)
        half = self._flare.get_width() / 2
        for spot_x, spot_y in spots:
            frame.blit(
                self._flare,
                (round((spot_x - left) * self.scale - half), round((spot_y - top) * self.scale - half)),
                None,
                ADD,
            )
        if burning:
            lantern = self._sprites.prop(("lantern",), figures.draw_lantern, (-30, -40, 60, 66))
            self._put(frame, lantern.lit, Placed(lantern, x, y), left, top)
        if burning and not self.reduced_motion:
            self._dust(frame, state.tick / 60.0, (x, y), left, top)

    def _glint(self, frame: Surface, state: State, left: float, top: float) -> None:
        """The pen catches what light there is, now and then; steadily where motion is reduced."""
        shows = state.pen == "falling" or (
            state.pen == "nook" and (self.reduced_motion or math.sin(state.tick / 34.0) > 0.55)
        )
        if shows:
            x, y = _pen_at(state)
            half = self._mote[2].get_width() / 2
            at = round((x + 9 - left) * self.scale - half), round((y - 12 - top) * self.scale - half)
            frame.blit(self._mote[2], at, None, ADD)

    def _dust(self, frame: Surface, seconds: float, flame: tuple[float, float], left: float, top: float) -> None:
        for number in range(MOTES):
            span = 1250.0
            x = (number * 617.3 + seconds * (6 + number % 5) + 30 * math.sin(seconds * 0.5 + number)) % span
            y = (number * 389.7 - seconds * (4 + number % 7) + 18 * math.sin(seconds * 0.7 + number * 2)) % span
            x += math.floor((flame[0] - span / 2 - x) / span + 1) * span
            y += math.floor((flame[1] - span / 2 - y) / span + 1) * span
            if math.hypot(x - flame[0], y - flame[1]) < LANTERN_REACH * 0.72:
                mote = self._mote[number % 3]
                frame.blit(mote, (round((x - left) * self.scale), round((y - top) * self.scale)), None, ADD)

    # In front of everything

    def _overlays(self, frame: Surface, state: State, left: float, top: float) -> None:
        for boulder, (x, edge, _) in zip(self._front, FRONT):
            at = (x - left * 1.3) * self.scale
            if -boulder.get_width() < at < self.size[0]:
                frame.blit(boulder, (round(at), 0 if edge < 0 else self.size[1] - boulder.get_height()), None, OVER)
        frame.blit(self._paper, (0, 0), None, MULTIPLY)
        if state.closing > 0.55:
            share = (state.closing - 0.55) / 0.45
            if state.ending == "went_through":
                frame.blit(canvas(*self.size, (*ramp(DAWN, share), 0)), (0, 0), None, ADD)
            else:
                night = tuple(int(c * share) for c in (*NIGHT, 255))
                frame.blit(canvas(*self.size, night), (0, 0), None, OVER)  # type: ignore[arg-type]

    def _boulder(self, shape: tuple[float, int, tuple[tuple[float, float], ...]]) -> Surface:
        """A near silhouette, out of focus."""
        width, height = 900, 330
        surface = canvas(width, height)
        Pencil(surface, 1.0).fill((15, 11, 36), curve(shape[2], 10))
        small = scaled(surface, width / 18, height / 18)
        return scaled(small, width * self.scale, height * self.scale)

    def _finish(self) -> Surface:
        """Paper: grain and a vignette, one multiplication for the whole picture."""
        width, height = self.size
        paper = canvas(64, 36)
        for y in range(36):
            for x in range(64):
                away = math.hypot((x - 31.5) / 40.0, (y - 17.5) / 24.0)
                value = int(255 * (1.0 - 0.34 * max(0.0, away - 0.35)))
                paper.set_at((x, y), (value, value, min(255, value + 5), 255))
        paper = scaled(paper, width, height)
        tile(paper, grain(256, 222, 255, 2), MULTIPLY)
        return paper


# Silhouettes nearer than the path: x at 1.3 times the speed of the path, top (-1) or bottom (1), outline in 900 x 330.
FRONT: tuple[tuple[float, int, tuple[tuple[float, float], ...]], ...] = (
    (
        -260,
        1,
        ((0, 330), (40, 240), (150, 190), (260, 160), (340, 130), (430, 126), (520, 160), (640, 210), (800, 330)),
    ),
    (
        900,
        -1,
        ((0, 0), (120, 46), (210, 40), (262, 236), (290, 250), (330, 70), (420, 60), (450, 130), (480, 60), (800, 0)),
    ),
    (
        2350,
        -1,
        ((0, 0), (90, 60), (150, 180), (176, 186), (220, 60), (350, 50), (400, 290), (430, 300), (480, 60), (760, 0)),
    ),
    (3300, 1, ((0, 330), (120, 282), (260, 240), (380, 222), (520, 234), (640, 266), (740, 300), (860, 330))),
    (4600, -1, ((0, 0), (160, 60), (220, 60), (250, 210), (280, 214), (320, 70), (500, 66), (640, 30), (860, 0))),
    (
        6050,
        1,
        ((0, 330), (60, 250), (130, 200), (190, 160), (260, 150), (340, 200), (460, 270), (620, 300), (760, 330)),
    ),
    (
        7300,
        -1,
        ((0, 0), (120, 40), (260, 70), (300, 250), (330, 262), (370, 80), (460, 60), (500, 150), (540, 50), (820, 0)),
    ),
    (9250, 1, ((0, 330), (100, 220), (220, 180), (300, 150), (390, 160), (520, 230), (660, 250), (860, 330))),
)


def _gone(state: State) -> float:
    """How far whoever goes through the door is gone, from 0 to 1."""
    return max(0.0, (state.closing - 0.16) / 0.24) if state.ending == "went_through" else 0.0


def _pen_at(state: State) -> tuple[float, float]:
    """Where the pen is on its way from the ladder to the nook."""
    from_x, from_y = level.LINKS["second_ladder"].path[0][0], 1180.0
    ground = _ground("bottom", level.PEN_X)
    return from_x + (level.PEN_X - from_x) * state.pen_fall, from_y + (ground - from_y) * state.pen_fall**2


def _ground(floor: str, x: float) -> float:
    return level.FLOORS[floor].height(x)


def _cart_by_turn(pencil: Pencil, turn: float) -> None:
    """The cart with its wheels at one of nine turns of a spoke."""
    props.draw_cart(pencil, turn * 3.03)


def _overlap(box: tuple[int, int, int, int], size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    left, top = max(0, box[0]), max(0, box[1])
    right, bottom = min(size[0], box[0] + box[2]), min(size[1], box[1] + box[3])
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None
