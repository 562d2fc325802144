"""What the window needs beside its own files: the ink runtime and the typefaces, laid into game/."""

import importlib.metadata
import shutil
from pathlib import Path
from typing import Any

from tools.setup import ROOT, fingerprint, is_stamped, say
from tools.setup.lock import alone

# game/fonts/<name>.ttf -> (family in node_modules/@fontsource, weight, style)
FONTS = {
    "text": ("alegreya", 400, "normal"),
    "text-italic": ("alegreya", 400, "italic"),
    "text-bold": ("alegreya", 700, "normal"),
    "caps": ("alegreya-sc", 500, "normal"),
    "sans": ("alegreya-sans", 400, "normal"),
    "sans-italic": ("alegreya-sans", 400, "italic"),
    "sans-bold": ("alegreya-sans", 700, "normal"),
    "hand-theodore": ("la-belle-aurore", 400, "normal"),
    "hand-plain": ("nothing-you-could-do", 400, "normal"),
    "hand-old": ("homemade-apple", 400, "normal"),
    "dyslexic": ("opendyslexic", 400, "normal"),
    "dyslexic-italic": ("opendyslexic", 400, "italic"),
    "dyslexic-bold": ("opendyslexic", 700, "normal"),
}


def install_game_packages() -> None:
    """Lay the ink runtime into game/python-packages and the typefaces into game/fonts, if they are not there."""
    wanted = fingerprint(
        repr(sorted(FONTS.items())).encode(),
        Path(__file__).read_bytes(),
        (ROOT / "package-lock.json").read_bytes(),
        importlib.metadata.version("inkpython").encode(),
    )
    stamp = ROOT / "game" / "python-packages" / "installed"
    if not is_stamped(stamp, wanted):
        with alone():
            if not is_stamped(stamp, wanted):
                _install(stamp, wanted)


def _install(stamp: Path, wanted: str) -> None:
    say("Laying the ink runtime and the typefaces into game/ …")
    _copy_ink(stamp.parent)
    for name, face in FONTS.items():
        _convert_font(ROOT / "game" / "fonts" / ("%s.ttf" % name), *face)
    stamp.write_text(wanted)


def _copy_ink(into: Path) -> None:
    shutil.rmtree(into, ignore_errors=True)
    for file in importlib.metadata.files("inkpython") or ():
        if file.suffix == ".py" or "licenses" in file.parts:
            target = into / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(file.locate()), target)


def _convert_font(target: Path, family: str, weight: int, style: str) -> None:
    """A web font as a plain TrueType file, which every engine reads, with its accented letters if they come apart."""
    from fontTools.ttLib import TTFont

    target.parent.mkdir(parents=True, exist_ok=True)
    folder = ROOT / "node_modules" / "@fontsource" / family / "files"
    font = TTFont(folder / ("%s-latin-%d-%s.woff" % (family, weight, style)), recalcTimestamp=False)
    more = folder / ("%s-latin-ext-%d-%s.woff" % (family, weight, style))
    if more.exists():
        _add_letters(font, TTFont(more))
    font.flavor = None
    font.save(target)


def _add_letters(font: Any, more: Any) -> None:
    """Put the letters of `more` that `font` lacks into it. Both are parts of one typeface, in the same units.

    Metrics, kerning and ligatures stay those of `font`, so that a text without such letters is set as before.
    """
    names = {code: name for code, name in more.getBestCmap().items() if code not in font.getBestCmap()}
    wanted = list(dict.fromkeys(names.values()))
    for name in wanted:  # grows: an accented letter is made of others
        wanted += [part for part in more["glyf"][name].getComponentNames(more["glyf"]) if part not in wanted]
    renamed = {name: "ext." + name for name in wanted}
    font.setGlyphOrder(font.getGlyphOrder() + list(renamed.values()))
    for name in wanted:
        glyph = more["glyf"][name]
        for part in getattr(glyph, "components", ()):
            part.glyphName = renamed[part.glyphName]
        font["glyf"].glyphs[renamed[name]] = glyph
        font["hmtx"].metrics[renamed[name]] = more["hmtx"].metrics[name]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({code: renamed[name] for code, name in names.items() if code < 0x10000})
