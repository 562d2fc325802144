# Places in layers, with a camera that drifts. Flat where motion is not wanted, while skipping, and where the processor
# draws, for which the layers are half of every frame.

init -49 python:

    import json
    import time

    from stage.drift import GROWN, camera, corner, glow, read_layers

    def read_place_layers():
        """The layers of every place; none where the pictures were not cut."""
        file = "images/layers/layers.json"
        return read_layers(json.loads(read_game_file(file).decode("utf-8"))) if renpy.loadable(file) else {}

    place_layers = read_place_layers()

    def motion_wanted():
        """Whether things that move for their own sake may move."""
        return bool(not persistent.reduced_motion and renpy.game.preferences.transitions and not renpy.config.skipping)

    def places_drift():
        """Whether places are shown in their layers now."""
        return motion_wanted() and not processor_draws()

    class Drift(renpy.Displayable):
        """A place in its layers, or whole while nothing may move. Saves keep only its name.

        The camera goes by the clock and not by when the place was shown, so that it never jumps.
        """

        def __init__(self, place, light, **properties):
            super(Drift, self).__init__(**properties)
            self.whereabouts = (place, light)
            self.seen = None
            self.due, self.late = 0.0, 0.1

        def pace(self):
            """Seconds to the next frame. Where frames come late, so few that saving and loading get their turn."""
            now = time.time()
            if self.due:
                self.late += (min(0.5, max(0.0, now - self.due)) - self.late) * 0.2
            period = 1.0 / 20 if self.late < 0.02 else 0.25
            self.due = now + period
            return period

        def __getstate__(self):
            return dict(self.__dict__, seen=None)

        def pictures(self):
            """The flat picture, and each layer with its own."""
            if self.seen is None:
                layers = place_layers.get("%s_%s" % self.whereabouts, ())
                self.seen = (place_picture(*self.whereabouts),
                             [(layer, Transform(layer.file, zoom=GROWN * layer.size)) for layer in layers])
            return self.seen

        def render(self, width, height, st, at):
            result = renpy.Render(1920, 1080)
            flat, layers = self.pictures()
            if not places_drift():
                result.blit(renpy.render(flat, 1920, 1080, st, at), (0, 0))
                renpy.redraw(self, 0.5)
                return result
            seconds = time.time() % 86400.0
            eye = camera(seconds)
            for layer, picture in layers:
                drawn = renpy.render(picture, 1920, 1080, st, at)
                if layer.glows:
                    drawn = self.added(drawn, glow(seconds))
                result.subpixel_blit(drawn, corner(layer, eye))
            renpy.redraw(self, self.pace())
            return result

        @staticmethod
        def added(drawn, strength):
            """What adds `strength` of a picture's light to whatever lies below it."""
            light = renpy.Render(drawn.width, drawn.height)
            light.blit(drawn, (0, 0))
            light.alpha, light.over = strength, 0.0
            light.add_shader("renpy.alpha")
            light.add_uniform("u_renpy_alpha", strength)
            light.add_uniform("u_renpy_over", 0.0)
            return light

        def visit(self):
            flat, layers = self.pictures()
            return [picture for _layer, picture in layers] if places_drift() else [flat]

    def drifting_place(place, light):
        """The place in its layers; whole where it has none."""
        return Drift(place, light) if "%s_%s" % (place, light) in place_layers else place_picture(place, light)
