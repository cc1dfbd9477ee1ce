"""Links, pictures, style sheets and scripts: everything that a page names must be there, to the fragment."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from finding import Finding, Outcome, count
from website import NOT_FOUND, Site

CHECK = "links and fragments"
ADDRESSES = ("href", "src", "poster", "data", "xlink:href", "cite", "action", "longdesc")


def check(site: Site) -> Outcome:
    """What leads nowhere in the site. Links to other sites are not followed: the audit asks nobody."""
    links = [(page, link) for page in site.html for link in _links(site, page)]
    links += [(sheet, link) for sheet in site.of_type(".css") for link in _in_css(site.bytes(sheet).decode("utf-8"))]
    findings = [Finding(page, f'"{link}" {what}') for page, link in links if (what := fault(site, page, link))]
    return Outcome(CHECK, f"{len(findings)} broken of {len(links):,}", findings)


def _links(site: Site, page: str) -> Iterator[str]:
    document = site.document(page)
    for element in document.elements:
        yield from (element[name] for name in ADDRESSES if name in element.attributes)
        yield from (part.split()[0] for part in element["srcset"].split(",") if part.split())
    if document.refresh is not None:
        yield document.refresh


def _in_css(text: str) -> Iterator[str]:
    without_comments = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    yield from re.findall(r"""url\(\s*["']?([^"')]+)""", without_comments)


def fault(site: Site, page: str, link: str) -> str | None:
    """Why a link in a file leads nowhere; None if it leads to a file of the site or to another site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        if not site.address or not link.startswith(site.address):
            return None
        target = unquote(urlsplit(link).path)[len(site.root_path) :] or "index.html"
    elif parts.path.startswith("/"):
        # Only the page for what is not found may start at the root: it is shown at any address.
        if page != NOT_FOUND or not parts.path.startswith(site.root_path):
            return "starts at the root of the host, where the site need not be"
        target = unquote(parts.path)[len(site.root_path) :]
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path))) if parts.path else page
    if target not in site.files:
        return "leads to no file"
    fragment = unquote(parts.fragment)
    if fragment and target.endswith(".html") and fragment not in site.document(target).ids:
        return "leads to no element of that page"
    return None
