"""The drifting camera: slow, bounded, and never past the edge of a picture."""

from hypothesis import given
from hypothesis import strategies as st
from stage.drift import ACROSS, DOWN, GROWN, HEIGHT, WIDTH, Layer, camera, corner, glow, read_layers

moments = st.floats(0, 90000)


@given(moments, st.floats(0, 1))
def test_no_edge_of_a_place_drifts_into_sight(seconds, depth):
    x, y = corner(Layer("a", 0, 0, depth), camera(seconds))
    assert x <= 0 and y <= 0
    assert x + WIDTH * GROWN >= WIDTH and y + HEIGHT * GROWN >= HEIGHT


@given(moments, st.floats(0.01, 1))
def test_it_is_slow(seconds, passed):
    before, after = camera(seconds), camera(seconds + passed)
    assert abs(after[0] - before[0]) * ACROSS <= 2.5 * passed and abs(after[1] - before[1]) * DOWN <= 2.5 * passed


@given(moments)
def test_what_is_near_moves_more_and_what_is_infinitely_far_not_at_all(seconds):
    eye = camera(seconds)
    rest = corner(Layer("a", 300, 200, 0.0), (0.0, 0.0))
    assert corner(Layer("a", 300, 200, 0.0), eye) == rest
    far, near = (abs(corner(Layer("a", 300, 200, depth), eye)[0] - rest[0]) for depth in (0.2, 1.0))
    assert far <= near


@given(moments)
def test_the_light_never_goes_out_or_blinds(seconds):
    assert 0.2 < glow(seconds) < 0.7


def test_layers_are_read_from_the_farthest_to_the_light():
    rows = [{"name": "far", "x": 4, "y": 2, "depth": 0.2}, {"name": "light", "x": 0, "y": 0, "depth": 0.3}]
    far, light = read_layers({"roof_night": rows})["roof_night"]
    assert far == Layer("images/layers/roof_night_far.webp", 4, 2, 0.2)
    assert light.glows and light.size > 1
