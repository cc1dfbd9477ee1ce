"""How a page is looked at: where it is opened from, on what screen, with which settings."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from host import SUBFOLDER


class Place(Enum):
    """Where the site lies."""

    ROOT = "its own address"
    SUBFOLDER = "a subfolder"
    DISK = "the disk"


@dataclass(frozen=True)
class Location:
    """The addresses that a site has while it is audited."""

    origin: str
    root_path: str
    folder: Path

    def base(self, place: Place) -> str:
        """The address of the site's folder, with a "/" at its end."""
        match place:
            case Place.ROOT:
                return self.origin + self.root_path
            case Place.SUBFOLDER:
                return self.origin + SUBFOLDER
            case Place.DISK:
                return self.folder.as_uri() + "/"


@dataclass(frozen=True)
class Condition:
    """The circumstances of a visit; all but the first two are those of most readers."""

    place: Place
    width: int
    dark: bool = False
    script: bool = True
    forced_colours: bool = False
    reduced_motion: bool = False
    slow_line: bool = False
    accessibility: bool = False
    keyboard: bool = False

    def context_options(self) -> dict[str, object]:
        """The same in the browser's words."""
        return {
            "viewport": {"width": self.width, "height": 800},
            "color_scheme": "dark" if self.dark else "light",
            "forced_colors": "active" if self.forced_colours else "none",
            "reduced_motion": "reduce" if self.reduced_motion else "no-preference",
            "java_script_enabled": self.script,
        }

    def __str__(self) -> str:
        traits = {
            "dark": self.dark,
            "without script": not self.script,
            "forced colours": self.forced_colours,
            "reduced motion": self.reduced_motion,
            "slow line": self.slow_line,
        }
        return ", ".join([f"from {self.place.value}", f"{self.width} px", *(name for name, is_set in traits.items() if is_set)])
