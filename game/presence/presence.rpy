# The displayable that carries her light. Each place shows it above the picture and behind the people.

init -10 python:

    from presence.light import Light, settled, toward, wanted

    class Presence(renpy.Displayable):
        """Samantha's light on a surface of `size` pixels. Where there are no shaders, a still of it."""

        def __init__(self, size, **properties):
            super(Presence, self).__init__(**properties)
            self.size = size
            self.light = Light()
            self.seconds = 0.0
            self.last = None

        def step(self, st):
            """Move the light on to time `st` (seconds). A jump back in time starts it anew."""
            passed = 0.0 if self.last is None else min(0.1, max(0.0, st - self.last))
            self.last = st
            here = store.snapshot
            goal = wanted(store.samantha_is, here.relationship if here else None, store.spoken)
            if persistent.reduced_motion:
                self.light = goal._replace(energy=0.1, shiver=0.0)
            else:
                self.light = toward(self.light, goal, passed)
                self.seconds += passed
            return goal

        def render(self, width, height, st, at):
            goal = self.step(st)
            w, h = self.size
            result = renpy.Render(w, h)
            if self.light.there > 0.005:
                if shaders_work():
                    self.draw(result, w, h, st, at)
                else:
                    still = renpy.render(presence_still(self.light), w, h, st, at)
                    result.blit(still, (0, 0))
            if not persistent.reduced_motion and (self.light.there > 0.005 or not settled(self.light, goal)):
                renpy.redraw(self, 1.0 / 30)
            else:
                renpy.redraw(self, 0.25)
            return result

        def draw(self, result, w, h, st, at):
            result.blit(renpy.render(Solid("#fff"), w, h, st, at), (0, 0))
            result.mesh = True
            result.add_shader("evg.presence")
            result.add_uniform("u_seconds", self.seconds)
            result.add_uniform("u_extent", (float(w), float(h)))
            for name, value in zip(Light._fields, self.light):
                result.add_uniform("u_" + name, value)

        def visit(self):
            return []

    def shaders_work():
        return bool(renpy.get_renderer_info().get("models"))

    def presence_still(light):
        """The drawn still nearest to `light`, for machines without shaders."""
        step = 1 + min(3, int(light.growth * 4))
        return Transform("images/presence/still_%d.webp" % step, alpha=light.there)

image samantha_light = Presence((1920, 560))
