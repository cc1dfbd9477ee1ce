"""A page with one fault, made from a sound one."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Fault:
    """What is changed in the sound article, and the checks that must find it; no other check may."""

    name: str
    checks: set[str]
    # Texts of the page and what takes their place.
    changes: dict[str, str] = field(default_factory=dict)
    # What may be found as well, as it depends on the moment.
    also: frozenset[str] = frozenset()
    # The page's own style sheet and script, which it asks for only if there is something in them.
    style: str = ""
    script: str = ""
    # In the fault's own style sheet itself, rather than on the page.
    is_in_style: bool = False

    @property
    def page(self) -> str:
        """The file that the checks have to name."""
        return f"assets/{self.name}.css" if self.is_in_style else f"articles/{self.name}.html"

    def files(self, sound: str) -> dict[str, str]:
        """The page and what belongs to it, by path."""
        html = sound
        for old, new in self.changes.items():
            if old not in html:
                raise ValueError(f"{self.name}: the sound article does not hold {old}")
            html = html.replace(old, new, 1)
        files = {}
        if self.style:
            html = html.replace("</title>", f'</title>\n<link rel="stylesheet" href="../assets/{self.name}.css">', 1)
            files[f"assets/{self.name}.css"] = self.style
        if self.script:
            html = html.replace("</title>", f'</title>\n<script src="../assets/{self.name}.js" defer></script>', 1)
            files[f"assets/{self.name}.js"] = self.script
        return files | {f"articles/{self.name}.html": html}


@dataclass(frozen=True)
class FileFault:
    """A file that is no page, with one fault."""

    page: str
    checks: set[str]
    text: str
    also: frozenset[str] = frozenset()

    def files(self, _: str) -> dict[str, str]:
        """The file by its path."""
        return {self.page: self.text}
