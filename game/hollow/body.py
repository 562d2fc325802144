"""How somebody stands, walks, climbs: one body, moved along floors and links."""

from __future__ import annotations

from typing import NamedTuple

from . import level
from .level import FLOORS, LINKS, Link

TICK = 1.0 / 60.0
CLIMB = 132.0
HOIST_SECONDS = 1.15
SNAP = 46.0


class Body(NamedTuple):
    """Somebody in the cave. `place` is a floor, a link, or `cart`; x and y are where the feet are.

    `along` runs from 0 at a link's low end to 1 at its high end; `up` is the way a ledge is being taken (1 or -1).
    `gait` is the distance gone on foot, from which a walk is drawn. `pose` is stand, walk, climb, hoist, push,
    work, ride, offer or write.
    """

    place: str
    x: float
    y: float
    facing: int = 1
    pose: str = "stand"
    gait: float = 0.0
    along: float = 0.0
    up: int = 1


def place_on(floor: str, x: float, facing: int) -> Body:
    """Somebody standing on a floor."""
    return Body(floor, x, FLOORS[floor].height(x), facing)


def ride(body: Body, cart: float) -> Body:
    """Somebody small on the paperwork in the cart at x = `cart`, or scrambling up to it."""
    x, y = cart - 10.0, FLOORS["railway"].height(cart) - level.CART_TOP
    x = body.x + max(-4.0, min(4.0, x - body.x))
    y = body.y + max(-5.0, min(5.0, y - body.y))
    return body._replace(place="cart", x=x, y=y, facing=1, pose="ride")


def get_off(body: Body, ledge: str) -> Body:
    """From the cart onto the ledge that begins under it, half-way up already."""
    return body._replace(place=ledge, along=0.5, up=1, pose="hoist")


def move(body: Body, x: float, y: float, speed: float, finished: frozenset[str]) -> Body:
    """The body one tick later, wanting to go (x, y), each from -1 to 1 with y downwards, at `speed` units a second."""
    x, y = max(-1.0, min(1.0, x)), max(-1.0, min(1.0, y))
    if body.place in LINKS:
        link = LINKS[body.place]
        return _climb(body, link, x, y) if link.kind == "ladder" else _hoist(body, link)
    return _enter(body, x, y, finished) or _walk(body, x, speed)


def _walk(body: Body, x: float, speed: float) -> Body:
    floor = FLOORS[body.place]
    if abs(x) < 0.15:
        return body._replace(pose="stand")
    there = min(max(body.x + x * speed * TICK, floor.left), floor.right)
    return body._replace(
        x=there,
        y=floor.height(there),
        facing=1 if x > 0 else -1,
        pose="stand" if there == body.x else "walk",
        gait=body.gait + abs(there - body.x),
    )


def _enter(body: Body, x: float, y: float, finished: frozenset[str]) -> Body | None:
    """Onto a ladder by asking up or down at its end; onto a ledge by walking into it."""
    for link in LINKS.values():
        if link.needs is not None and link.needs not in finished:
            continue
        for floor, end, way in ((link.low, 0.0, 1), (link.high, 1.0, -1)):
            foot, head = link.path[0 if way > 0 else -1], link.path[-1 if way > 0 else 0]
            if body.place != floor or abs(body.x - foot[0]) > SNAP:
                continue
            if link.kind == "ladder" and y * way < -0.5:
                return body._replace(place=link.id, x=foot[0], along=end, pose="climb")
            toward = 1 if head[0] > foot[0] else -1
            past = (body.x - foot[0]) * toward >= 0
            if link.kind == "ledge" and past and (x * toward > 0.3 or y * way < -0.5):
                return body._replace(place=link.id, along=end, up=way, facing=toward, pose="hoist")
    return None


def _climb(body: Body, link: Link, x: float, y: float) -> Body:
    length = link.path[0][1] - link.path[-1][1]
    along = body.along - y * CLIMB * TICK / length
    if along <= 0.0 or (along < 0.04 and y == 0 and abs(x) > 0.5):
        return place_on(link.low, link.path[0][0], body.facing)
    if along >= 1.0 or (along > 0.96 and y == 0 and abs(x) > 0.5):
        return place_on(link.high, link.path[-1][0], body.facing)
    height = link.path[0][1] - along * length
    return body._replace(y=height, along=along, pose="climb", gait=body.gait + abs(body.y - height))


def _hoist(body: Body, link: Link) -> Body:
    seconds = HOIST_SECONDS * (len(link.path) - 1) / 2.0
    along = body.along + body.up * TICK / seconds
    if along <= 0.0:
        return place_on(link.low, link.path[0][0], body.facing)
    if along >= 1.0:
        return place_on(link.high, link.path[-1][0], body.facing)
    x, y = _on_path(link.path, along)
    return body._replace(x=x, y=y, along=along, pose="hoist", gait=body.gait + 2.0)


def _on_path(path: tuple[tuple[float, float], ...], along: float) -> tuple[float, float]:
    """The point at a share of the path, with a rest on each of its points so that a climb has effort in it."""
    place = along * (len(path) - 1)
    index = min(int(place), len(path) - 2)
    share = place - index
    share = share * share * (3.0 - 2.0 * share)
    before, after = path[index], path[index + 1]
    return before[0] + (after[0] - before[0]) * share, before[1] + (after[1] - before[1]) * share
