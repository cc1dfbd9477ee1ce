"""The scripts that are run in a page to look at it from within."""

from pathlib import Path


def _script(name: str) -> str:
    return (Path(__file__).parent / f"{name}.js").read_text(encoding="utf-8")


OBSERVER = _script("observer")
PAGE_TEXT = _script("page_text")
OVERFLOW = _script("overflow")
PAINTED = _script("painted")
TEXT_SPACING = _script("text_spacing")
MOTION = _script("motion")
KEYBOARD_PREPARE = _script("keyboard_prepare")
KEYBOARD_STOP = _script("keyboard_stop")
