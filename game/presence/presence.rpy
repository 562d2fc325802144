# The displayable that carries her light. Each place shows it above the picture and behind the people.

init -10 python:

    from renpy.gl2.gl2mesh2 import Mesh2

    from presence.drawn_by import is_software, renderer_name
    from presence.light import Light, leaves, settled, toward, wanted
    from presence.partings import GONE, LEAVING, WHOLE, parting

    COARSE = 3, 2  # points of the stage to a point of light, across and down, where the processor draws: its threads lie flat
    software = None

    class Presence(renpy.Displayable):
        """Samantha's light on a surface of `size` pixels. Where there are no shaders, a still of it."""

        def __init__(self, size, **properties):
            super(Presence, self).__init__(**properties)
            self.size = size
            self.light = Light()
            self.seconds = 0.0
            self.last = None
            self.taken = 0.0
            self.leaving = self.gone = 0.0
            self.pose = WHOLE

        def step(self, st):
            """Move the light on to time `st` (seconds). A jump back in time starts it anew."""
            passed = 0.0 if self.last is None else min(0.1, max(0.0, st - self.last))
            self.last = st
            self.taken += (passed - self.taken) * 0.05
            here = store.snapshot
            goodbye = here.relationship.goodbye if here else ""
            goal = wanted(store.samantha_is, here.relationship if here else None, store.spoken)
            goal = leaves(goodbye, store.samantha_is, goal)
            self.part(goodbye, passed)
            if persistent.reduced_motion:
                self.light = goal._replace(energy=0.1, shiver=0.0)
            else:
                self.light = toward(self.light, goal, passed)
                self.seconds += passed
            return goal

        def part(self, goodbye, passed):
            """Move a goodbye on by `passed` seconds. Where motion is not wanted it is at its end at once."""
            if store.samantha_is not in ("leaving", "gone"):
                self.leaving = self.gone = 0.0
                self.pose = WHOLE
                return
            if store.samantha_is == "leaving":
                self.leaving = LEAVING if persistent.reduced_motion else self.leaving + max(passed, 0.001)
                self.gone = 0.0
            else:
                unseen = self.leaving <= 0 or persistent.reduced_motion
                self.gone = GONE if unseen else self.gone + max(passed, 0.001)
                self.leaving = min(LEAVING, self.leaving + passed * 4)
            self.pose = parting(goodbye, self.leaving, self.gone)

        def render(self, width, height, st, at):
            goal = self.step(st)
            w, h = self.size
            result = renpy.Render(w, h)
            if self.light.there * self.pose.level > 0.005:
                if shaders_work():
                    self.draw(result, w, h, st, at)
                else:
                    still = renpy.render(presence_still(self.light, self.pose), w, h, st, at)
                    result.blit(still, (0, 0))
            if not persistent.reduced_motion and (self.light.there > 0.005 or not settled(self.light, goal)):
                renpy.redraw(self, self.pace())
            else:
                renpy.redraw(self, 0.25)
            return result

        def pace(self):
            """Seconds to the next frame: as often as the screen can, gently where drawing is slow or the processor's."""
            if software:
                return 1.0 / 16
            return 1.0 / 60 if self.taken < 1.0 / 40 else 1.0 / 24

        def draw(self, result, w, h, st, at):
            surface = renpy.Render(4, 4)
            surface.mesh = Mesh2.texture_rectangle(0.0, 0.0, 4.0, 4.0, 0.0, 0.0, 1.0, 1.0)
            surface.add_shader("evg.presence")
            surface.add_uniform("u_size", (4.0, 4.0))
            self.tell(surface, w, h)
            if processor_draws():
                surface = drawn(widened(surface, w // COARSE[0], h // COARSE[1]))
            result.blit(widened(surface, w, h), (0, 0))

        def tell(self, surface, w, h):
            """Tell the shader how the light is."""
            surface.add_uniform("u_seconds", self.seconds)
            surface.add_uniform("u_extent", (float(w), float(h)))
            for name, value in zip(Light._fields, self.light):
                surface.add_uniform("u_" + name, value)
            surface.add_uniform("u_pale", paleness())
            pose = self.pose
            surface.add_uniform("u_parts", pose.parts[:4])
            surface.add_uniform("u_more_parts", pose.parts[4:])
            surface.add_uniform("u_place", (pose.left, pose.right, pose.x, pose.y))
            surface.add_uniform("u_way", (pose.reach, pose.level, pose.apart, pose.gaps))

        def visit(self):
            return []

    def widened(surface, w, h):
        """`surface` spread over `w` by `h`."""
        wide = renpy.Render(w, h)
        wide.blit(surface, (0, 0))
        wide.zoom(float(w) / surface.width, float(h) / surface.height)
        return wide

    def drawn(surface):
        """`surface` as a picture of its size, to be spread as pictures are: without working out each point."""
        picture = renpy.Render(surface.width, surface.height)
        picture.blit(surface, (0, 0))
        picture.mesh = True
        picture.add_property("gl_mipmap", False)
        picture.add_shader("renpy.texture")
        return picture

    def processor_draws():
        """Whether the processor draws in place of a graphics card; asked once, when there is something to draw."""
        global software
        if software is None:
            if not renpy.display.draw:
                return False
            software = is_software(renderer_name())
        return software

    def paleness():
        """How pale the place is that she is seen against, 0 (night) to 1 (day)."""
        red, green, blue, _alpha = Color(place_light.get(store.stands_in, "#ffffff")).rgba
        return min(1.0, max(0.0, (0.3 * red + 0.59 * green + 0.11 * blue - 0.74) / 0.18))

    def shaders_work():
        return engine_versions.has_shaders(renpy.get_renderer_info())

    def presence_still(light, pose):
        """The drawn still nearest to `light`, moved and dimmed as it parts, for machines without shaders."""
        step = 1 + min(3, int(light.growth * 4 * sum(pose.parts) / len(pose.parts)))
        return Transform("images/presence/still_%d.webp" % step, alpha=min(1.0, light.there * pose.level),
                         offset=(int(pose.x * 960), int(-pose.y * 280)), zoom=min(1.4, 0.7 + 0.3 * pose.reach),
                         xanchor=0.5, xpos=0.5, yanchor=0.5, ypos=0.5)

image samantha_light = Presence((1920, 560))
