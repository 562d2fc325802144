"""After the last night: a lamp nobody has put out, an empty chair, the device, a window going grey.

On the glass at the right is the print of his forehead and the breath below it: he has only just gone from there.
"""

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.finish import Print, finish
from assets.art.places import apartment
from assets.art.rooms import outlook
from assets.art.rooms.develop import graded, laid_over, lamp_bloom, mixed, sprayed
from assets.art.rooms.materials import glowing, matte
from assets.art.rooms.shapes import box, mesh, placed
from assets.art.rooms.stage import Stage

LAMPS = {
    "lamp": ("#ffa050", 0.8),
    "glow": ("#b4b6dc", 0.22),
    "sky": ("#8e98d6", 0.28),
    "room": ("#6a66c8", 2.0),
    "sun": ("#8f98ff", 0.0),
    "device": ("#c88aa0", 0.1),
}

GREY = outlook.Hour(
    sky=[(0, "#4d5482"), (0.3, "#6f739d"), (0.55, "#9a94b4"), (0.78, "#c3b0be"), (1, "#d8c2c0")],
    cloud=("#c9b6c4", 0.5),
    rows=(
        outlook.Tint("#a39db9", "#c2b2c2", "#8f8bb0", ("#c4b3c1", "#d2bfc2")),
        outlook.Tint("#8582a8", "#aca0b8", "#6f6d9a", ("#b5a7ba", "#c8b7bf"), 0.02),
        outlook.Tint("#676691", "#918aab", "#54537f", ("#9c93b0", "#b5a8b8"), 0.03),
        outlook.Tint("#4d4d7b", "#77729c", "#3c3c69", ("#857ea3", "#9f95ad"), 0.03),
    ),
    lamp=("#ffd39c",),
    face_amount=0.3,
)


def paint() -> Array:
    """The desk, close, an hour before the sun."""
    stage, canvas = build(), Canvas()
    stage.merge(LAMPS)
    room = stage.plate("last_night")
    outlook.city(canvas, GREY, lift=60)
    apartment._forehead(canvas, room, "#fff1ec", 0.42)
    laid_over(canvas, graded(sprayed(mixed(room)), ("#23204f", 0.16), contrast=1.06), room)
    lamp_bloom(canvas, room.marks["lamp"], "#ff9a4e", 150, 0.42)
    return finish(canvas.image, Print(vignette=0.4))


def build() -> Stage:
    """His apartment, seen from the middle of the floor, with the device moved to the desk."""
    stage = apartment.build()
    with placed((-1.47, -2.5, 0.74), 14):
        _device()
    stage.camera((-1.4, -5.25, 1.22), lens=36, rise=-0.05)
    return stage


def _device() -> None:
    """Two small leaves, open like a book set on its edge; the light has just gone out."""
    case, lit = matte("#7a4a3a", 0.6), glowing("#ffb48a", 1.2, "device")
    for side in (-1, 1):
        with placed(turn=-34 * side):
            near, far = sorted((0.0, 0.1 * side))
            box((near, far), (0.0, 0.008), (0.0, 0.15), case, 0.003)
            edges = [0.006 * side, 0.094 * side]
            corners = [(edges[0], 0.008), (edges[1], 0.008), (edges[1], 0.142), (edges[0], 0.142)]
            mesh([(x, -0.001, z) for x, z in corners], [(0, 1, 2, 3)], lit)
