"""The site that is audited: a folder of files."""

import os
import re
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import urlsplit

from document import Document

NOT_FOUND = "404.html"


class Site:
    """A folder that sitegen made. Files are named by their path in it, with "/" between folders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.files = sorted(
            Path(root, name).relative_to(self.folder).as_posix()
            for root, _, names in os.walk(self.folder)
            for name in names
            if not name.startswith(".")
        )
        self.document = cache(self._document)

    def _document(self, page: str) -> Document:
        return Document(self.bytes(page).decode("utf-8"))

    def bytes(self, file: str) -> bytes:
        """What stands in a file."""
        return (self.folder / file).read_bytes()

    def of_type(self, *endings: str) -> list[str]:
        """The files whose names end so."""
        return [file for file in self.files if file.endswith(endings)]

    @cached_property
    def html(self) -> list[str]:
        """Every HTML file."""
        return self.of_type(".html")

    @cached_property
    def pages(self) -> list[str]:
        """The HTML files that a reader stays on: those that lead on at once are left out."""
        return [page for page in self.html if self.document(page).refresh is None]

    @cached_property
    def portable_pages(self) -> list[str]:
        """The pages that work anywhere: the one for what is not found is made for the site's own address alone."""
        return [page for page in self.pages if page != NOT_FOUND]

    @cached_property
    def address(self) -> str | None:
        """Where the site says that it lies, with a "/" at the end."""
        return self.document("index.html").canonical if "index.html" in self.files else None

    @cached_property
    def root_path(self) -> str:
        """The path of the site's address."""
        return urlsplit(self.address).path or "/" if self.address else "/"

    @cached_property
    def samples(self) -> list[str]:
        """For checks that take long: the heaviest page of each kind and language, and the lightest."""
        kinds: dict[tuple[str, str], list[str]] = {}
        for page in self.pages:
            kinds.setdefault((kind(page), self._language(page)), []).append(page)
        chosen: set[str] = set()
        for pages in kinds.values():
            by_weight = sorted(pages, key=lambda page: (len(self.bytes(page)), page))
            chosen |= {by_weight[0], by_weight[-1]}
        return sorted(chosen)

    def _language(self, page: str) -> str:
        return next((element["lang"] for element in self.document(page).all("html")), "")


def kind(page: str) -> str:
    """What sort of page a path stands for: pages of one folder are alike but for their index, and each at the root is a kind of its own."""
    folder, _, name = page.rpartition("/")
    if not folder:
        return name
    if name == "index.html":
        return page
    return f"{folder}/page-*" if re.fullmatch(r"page-\d+\.html", name) else f"{folder}/*"
