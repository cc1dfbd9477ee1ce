"""How much a page weighs on the way, and how many requests it takes."""

import gzip
import posixpath
from urllib.parse import unquote

from finding import Finding, Outcome
from visit import Visit
from website import Site, kind

ARTICLE = "articles/*"
# HTML and style sheets, compressed.
HEAVIEST = 30_000
MOST_REQUESTS = 5


def weight(site: Site) -> Outcome:
    """The HTML and the style sheets of articles, compressed with gzip as hosts do."""
    weights = {page: _weight(site, page) for page in site.pages}
    articles = {page: size for page, size in weights.items() if kind(page) == ARTICLE}
    findings = [Finding(page, f"weighs {size / 1000:.1f} KB, more than {HEAVIEST // 1000}") for page, size in articles.items() if size > HEAVIEST]
    figure = f"article {max(articles.values(), default=0) / 1000:.1f} KB at most, any page {max(weights.values(), default=0) / 1000:.1f} KB"
    return Outcome("weight", figure, findings)


def requests(visits: list[Visit]) -> Outcome:
    """Requests for a page with all that belongs to it but photographs."""
    numbers = {visit.page: sum(1 for request in visit.requests if request.kind != "image") for visit in visits}
    findings = [Finding(page, f"takes {number} requests, more than {MOST_REQUESTS}") for page, number in numbers.items() if number > MOST_REQUESTS]
    return Outcome("requests for a page", f"{max(numbers.values(), default=0)} at most", findings)


def _weight(site: Site, page: str) -> int:
    sheets = [posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(sheet))) for sheet in site.document(page).style_sheets]
    return sum(len(gzip.compress(site.bytes(file), 6)) for file in [page, *sheets] if file in site.files)
