"""The art library: paths become masks, masks become light, light becomes a print.

Each module is one concern and depends only on those above it:

`colour`       sRGB, linear light and OKLab; ramps; the palette
`fields`       smooth steps, seeded noise, clouds, blur
`shapes`       paths: splines, polygons, ovals, strokes
`canvas`       the picture being painted, and how colour is laid on it
`light`        spray, rounded form, rims, glow, haze
`perspective`  a pinhole camera, and the ground it stands on
`city`         skylines, windows, palms
`finish`       the print: bloom, halation, grain, paper, vignette; saving

Everything is seeded: a picture is a function of its source.
"""
