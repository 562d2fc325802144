"""Rooms: interiors modelled in Blender, lit one light at a time, and printed by the kit.

`stage` holds the empty set, the camera and the lights, and renders a *plate*; `materials` and `shapes` are
what things are made of; `furniture` and `household` are the things; `develop` turns a plate into paint;
`outlook` is the city outside, by the hour.

A plate keeps one linear image for each group of lights, all lit in white. Light adds up, so a place mixes
its night, dawn and morning from the same few renders, and colour can be retuned without rendering again.
Where a set has only one or two lights, `Stage.merge` folds the groups into one render.

Renders are kept in `.cache/art/` under a digest of the scene itself, so a finish can be changed at no cost.
Set `ROOM_DRAFT=4` to render everything four times smaller while a room is being arranged.

Units are metres; x runs right, y away from the camera, z up. Colours are `#rrggbb` in sRGB.
"""
