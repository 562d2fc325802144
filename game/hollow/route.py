"""Finding a way through the cave: for the foreman, for a pointer held down, for whoever wants to be led."""

from __future__ import annotations

from .body import Body
from .level import FLOORS, LINKS, Link


def nearest_floor(x: float, y: float) -> str:
    """The floor that a pointer at (x, y) means: the first ground under it, or else the closest one."""

    def miss(floor_id: str) -> float:
        floor = FLOORS[floor_id]
        beside = max(floor.left - x, x - floor.right, 0.0)
        below = floor.height(x) - y
        return beside * 1.5 + (below if below >= -40.0 else -below * 2.5 + 200.0)

    return min(FLOORS, key=miss)


def heading(body: Body, floor: str, x: float, finished: frozenset[str]) -> tuple[float, float]:
    """The direction (x, y) to walk or climb in now, to get to x on a floor. (0, 0) when there."""
    if body.place in LINKS:
        return _on_link(body, LINKS[body.place], floor, finished)
    path = _path(body.place, floor, finished)
    if not path:
        goal = min(max(x, FLOORS[body.place].left), FLOORS[body.place].right)
        return (0.0 if abs(goal - body.x) < 6.0 else _sign(goal - body.x)), 0.0
    link = path[0]
    upward = link.low == body.place
    foot, head = (link.path[0], link.path[-1]) if upward else (link.path[-1], link.path[0])
    if abs(foot[0] - body.x) > 8.0:
        return _sign(foot[0] - body.x), 0.0
    if link.kind == "ladder":
        return 0.0, -1.0 if upward else 1.0
    return _sign(head[0] - foot[0]), 0.0


def _on_link(body: Body, link: Link, floor: str, finished: frozenset[str]) -> tuple[float, float]:
    if link.kind == "ledge":
        return 0.0, 0.0
    below, above = _path(link.low, floor, finished), _path(link.high, floor, finished)
    up = len(above) < len(below) or (bool(below) and below[0] == link)
    return 0.0, -1.0 if up else 1.0


def _path(start: str, goal: str, finished: frozenset[str]) -> list[Link]:
    """The links from one floor to another, fewest first. Empty when they are the same or there is no way yet."""
    came: dict[str, Link | None] = {start: None}
    edge = [start]
    while edge and goal not in came:
        here = edge.pop(0)
        for link in LINKS.values():
            if here in (link.low, link.high) and (link.needs is None or link.needs in finished):
                there = link.high if here == link.low else link.low
                if there not in came:
                    came[there] = link
                    edge.append(there)
    return _walk_back(came, start, goal)


def _walk_back(came: dict[str, Link | None], start: str, goal: str) -> list[Link]:
    path: list[Link] = []
    while goal != start:
        link = came.get(goal)
        if link is None:
            return []
        path.insert(0, link)
        goal = link.low if link.high == goal else link.high
    return path


def _sign(value: float) -> float:
    return 1.0 if value > 0 else -1.0
