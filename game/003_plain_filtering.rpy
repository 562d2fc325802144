# Textures without anisotropic filtering under Mesa. It sharpens surfaces seen at a slant, of which there are none here,
# and where the processor draws it was two thirds of every frame. Mesa reads this when the window is opened, so that it
# must be said before; other drivers do not look at it. What the player has set stays.

python early hide:

    import os

    wanted = os.environ.get("MESA_EXTENSION_OVERRIDE", "")
    for name in ("-GL_EXT_texture_filter_anisotropic", "-GL_ARB_texture_filter_anisotropic"):
        if name.lstrip("-") not in wanted:
            wanted = (wanted + " " + name).strip()
    os.environ["MESA_EXTENSION_OVERRIDE"] = wanted
