"""People: one module each, cut out, one picture an expression. See the README of `assets/art`.

A sheet is 900 by 1000 pixels, the figure cut at the thighs by its lower edge and turned to the viewer's left; hands
stay above the lowest quarter, where the words are. Each module is a stance per expression, a body, a head, arms.

`_figure`  the sheet: planes, folds, contact shadows, the rim, the print's grain
`_face`    the head's planes, and the few marks that make a face; `Looks` stay, a `Mood` changes
`_hair`    locks and ringlets as shapes
`_limbs`   sleeves that bend, and hands: open, gripping, or finger by finger
`_stance`  how an expression moves the head, the shoulders and the hands
"""
