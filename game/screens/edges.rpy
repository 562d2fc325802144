# Soft edges: where a page that scrolls goes on above or below, its last lines fade instead of being cut.

init -20 python:

    SOFT = 56  # how high an edge is

    renpy.register_shader("evg.soft_edges", variables="""
        uniform mat4 u_transform;
        uniform vec4 u_soft_edges;
        attribute vec4 a_position;
        varying float v_height;
    """, vertex_400="""
        v_height = (u_transform * a_position).y;
    """, fragment_700="""
        float y = 540.0 - 540.0 * v_height;
        float above = (y - u_soft_edges.x) * u_soft_edges.y, below = (u_soft_edges.z - y) * u_soft_edges.w;
        gl_FragColor *= smoothstep(0.0, 1.0, min(above, below));
    """)

    class SoftEdges(renpy.display.layout.Container):
        """A page that scrolls, with soft edges: each is there while more follows beyond it. Not in high contrast.

        Args:
            page: the page's viewport, or what has it and its bar.
            adjustment: how far the page is scrolled.
            foot: where the page ends, in lines of the stage from its top.
        """

        def __init__(self, page, adjustment, foot):
            super(SoftEdges, self).__init__()
            self.add(page)
            self.adjustment, self.foot = adjustment, foot

        def get_placement(self):
            return self.child.get_placement()

        def render(self, width, height, st, at):
            page = renpy.render(self.child, width, height, st, at)
            result = renpy.Render(page.width, page.height)
            result.blit(page, (0, 0))
            self.offsets = [(0, 0)]
            scrolled, most = self.adjustment.value, self.adjustment.range
            if (scrolled > 0 or scrolled < most) and not persistent.high_contrast:
                # How much each line of an edge shows, per line; where nothing follows, all of it from the first on.
                above, below = (1.0 / SOFT if more else 1e6 for more in (scrolled > 0, scrolled < most))
                result.add_shader("evg.soft_edges")
                result.add_uniform("u_soft_edges", (self.foot - page.height - 1, above, self.foot + 1, below))
            return result

    def soft_edges(adjustment, foot):
        """What `at` asks for: soft edges round a viewport."""
        return lambda page: SoftEdges(page, adjustment, foot)

# The pages of the viewport `name`: one forward keeps the lines that the edge made faint.
screen soft_pages(name, high):
    key "viewport_pageup" action Scroll(name, "vertical decrease", high - 2 * SOFT)
    key "viewport_pagedown" action Scroll(name, "vertical increase", high - 2 * SOFT)
