"""People: a module for each outfit, painted with every expression, then cut into layers. See README.md in `assets/art`.

A sheet is 900 by 1000 pixels, the figure cut at the thighs by its lower edge and turned to the viewer's left; hands
stay above the lowest quarter, where the words are. Each module is a stance per expression, and what paints the hair,
the body, the head and the arms.

`_figure`  the sheet: planes, folds, contact shadows, the rim, the print's grain
`_face`    the head's planes, and the few marks that make a face; `Looks` stay, a `Mood` changes
`_hair`    locks and ringlets as shapes
`_limbs`   sleeves that bend, and hands: open, gripping, or finger by finger
`_person`  the painters of somebody's parts in one outfit, and the sheet on which their spray stays where it is
`_cut`     the whole pictures taken apart: a body, heads, postures
`_stance`  how an expression moves the head, the shoulders and the hands
"""
