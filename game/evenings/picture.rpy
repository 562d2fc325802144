# Pictures of a displayable, larger than the window if need be: it is painted in the window's own pixels, tile by tile.

init -25 python:

    import pygame_sdl2

    def pixels_per_unit():
        """How many pixels of a screenshot a unit of the 1920×1080 stage is, in this window."""
        shot = renpy.display.draw.screenshot(renpy.Render(config.screen_width, config.screen_height))
        return shot.get_width() / float(config.screen_width)

    def painted(displayable, width, height, ground):
        """A surface of `displayable` offered `width` by `height` units, on a ground of one colour."""
        tile_w, tile_h = config.screen_width, config.screen_height
        whole = renpy.render(displayable, width, height, 0, 0)
        picture = None
        for top in range(0, height, tile_h):
            for left in range(0, width, tile_w):
                tile = renpy.Render(tile_w, tile_h)
                tile.blit(renpy.render(Solid(ground), tile_w, tile_h, 0, 0), (0, 0))
                tile.blit(whole, (-left, -top))
                shot = renpy.display.draw.screenshot(tile)
                if picture is None:
                    scale = shot.get_width() / float(tile_w)
                    size = (int(width * scale), int(height * scale))
                    picture = pygame_sdl2.Surface(size, pygame_sdl2.SRCALPHA, 32)
                picture.blit(shot, (left // tile_w * shot.get_width(), top // tile_h * shot.get_height()))
        return picture

    def write_picture(surface, path):
        """Write a surface as PNG."""
        pygame_sdl2.image.save(surface, path)
