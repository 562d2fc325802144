# People are painted in plain light; each place multiplies its own over them, so that they stand in it.

define place_light = {
    "amys_flat_evening": "#d9abc0", "apartment_night": "#dcaec2", "apartment_dark": "#8578bd",
    "apartment_dawn": "#f4cfc9", "arcade_night": "#c79cd0", "bed_night": "#8175bd", "cabin_night": "#cfa6ac",
    "kerb_night": "#a99ac4", "plaza_dusk": "#d8a3c0", "plaza_night": "#b397cb", "restaurant_night": "#dca0ac",
    "roof_night": "#a892cb", "roof_before_sunrise": "#cdb0cf", "roof_sunrise": "#ffdfcd", "stairwell_night": "#e3b0a0",
    "street_night": "#b295cc", "train_dusk": "#dcabbd", "train_night": "#b096c9", "sea_dusk": "#f0bfb0",
    "longhand_evening": "#e8bcb4",
}

# Where the stage is: the place and its light, as in place_light.
default stands_in = ""

init -49 python:

    def relit():
        """The light of the place where the stage is, for whoever comes to stand in it."""
        return Transform(matrixcolor=TintMatrix(place_light.get(store.stands_in, "#ffffff")))
