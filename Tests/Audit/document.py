"""One HTML file, read as a list of its elements."""

import re
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser


@dataclass(frozen=True)
class Element:
    """A start tag: its name, its attributes, and its text as far as that is a script's or a style's."""

    name: str
    attributes: dict[str, str]
    raw_text: str = ""

    def __getitem__(self, attribute: str) -> str:
        return self.attributes.get(attribute, "")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        last = self.elements[-1] if self.elements else None
        if last and last.name in ("script", "style"):
            self.elements[-1] = Element(last.name, last.attributes, last.raw_text + data)


class Document:
    """An HTML file of the site."""

    def __init__(self, text: str) -> None:
        reader = _Reader()
        reader.feed(text)
        reader.close()
        self.elements = reader.elements

    def all(self, *names: str) -> list[Element]:
        """The elements of these names, in document order."""
        return [element for element in self.elements if element.name in names]

    def metas(self, key: str, value: str) -> list[str]:
        """The contents of the meta elements whose attribute `key` is `value`, case aside."""
        return [meta["content"] for meta in self.all("meta") if meta[key].lower() == value]

    @cached_property
    def ids(self) -> set[str]:
        """What a fragment can lead to."""
        return {element["id"] for element in self.elements if element["id"]}

    @cached_property
    def canonical(self) -> str | None:
        """The address that the page gives itself."""
        return next((link["href"] for link in self.all("link") if "canonical" in link["rel"].split()), None)

    @cached_property
    def refresh(self) -> str | None:
        """Where the page sends the reader on to, if it does."""
        for content in self.metas("http-equiv", "refresh"):
            if match := re.match(r"\s*\d+\s*;\s*url\s*=\s*(.*)", content, re.IGNORECASE):
                return match[1].strip()
        return None

    @cached_property
    def is_for_readers_alone(self) -> bool:
        """Whether search engines are asked to leave the page out."""
        return any("noindex" in content for content in self.metas("name", "robots"))

    @cached_property
    def style_sheets(self) -> list[str]:
        """The addresses of the style sheets."""
        return [link["href"] for link in self.all("link") if "stylesheet" in link["rel"].split()]
