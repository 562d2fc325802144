# Soft edges: where a page that scrolls goes on above or below, its last line fades instead of being cut.

init -20 python:

    SOFT = 56  # how high an edge is

    class SoftEdges(renpy.Displayable):
        """The edges of a page that scrolls: each is there while more follows beyond it. Not in high contrast.

        Args:
            adjustment: how far the page is scrolled; the page's viewport is given the same.
        """

        def __init__(self, adjustment, **properties):
            super(SoftEdges, self).__init__(**properties)
            self.adjustment = adjustment
            self.foot = Image("images/interface/page_edge.webp")

        def per_interact(self):
            self.adjustment.register(self)

        def render(self, width, height, st, at):
            result = renpy.Render(width, height)
            scrolled, most = self.adjustment.value, self.adjustment.range
            for there, y, turned in ((scrolled > 0, 0, -1.0), (scrolled < most, height - SOFT, 1.0)):
                if there and not persistent.high_contrast:
                    edge = Transform(self.foot, xysize=(int(width), SOFT), yzoom=turned)
                    result.blit(renpy.render(edge, width, SOFT, st, at), (0, y))
            return result

        def visit(self):
            return [self.foot]

# The edges of the viewport `name`, and its pages: one forward keeps the line that the edge made faint.
screen soft_pages(name, adjustment, left, top, wide, high):
    add SoftEdges(adjustment) pos (left, top) xysize (wide, high)
    key "viewport_pageup" action Scroll(name, "vertical decrease", high - 2 * SOFT)
    key "viewport_pagedown" action Scroll(name, "vertical increase", high - 2 * SOFT)
