"""Sitemaps, by the rules of their schema (sitemaps.org, version 0.9; news sitemaps 0.9) and by what the site holds."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from checks.links import fault
from finding import Finding, Outcome, count
from website import NOT_FOUND, Site

CHECK = "sitemaps"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
# W3C Date and Time Formats.
DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")
MOST_ADDRESSES = 50_000
MOST_BYTES = 52_428_800
# What an element holds, in this order; a question mark behind what may be missing.
CHILDREN = {
    SITEMAP + "url": [SITEMAP + "loc", SITEMAP + "lastmod?", SITEMAP + "changefreq?", SITEMAP + "priority?", NEWS + "news?"],
    SITEMAP + "sitemap": [SITEMAP + "loc", SITEMAP + "lastmod?"],
    NEWS + "news": [NEWS + "publication", NEWS + "publication_date", NEWS + "title"],
    NEWS + "publication": [NEWS + "name", NEWS + "language"],
}


def check(site: Site) -> Outcome:
    """A site without an address has none. Every page that is one to come back to is in one of them."""
    files = [file for file in site.of_type(".xml") if file.rpartition("/")[2].startswith("sitemap")]
    findings = [Finding(file, what) for file in files for what in _faults(site, file)]
    if "sitemap.xml" in files and not findings:
        listed = {element.text for file in files for element in ElementTree.fromstring(site.bytes(file)).iter(SITEMAP + "loc")}
        wanted = [page for page in site.pages if page != NOT_FOUND and page.isascii() and not site.document(page).is_for_readers_alone]
        addresses = {page: site.address + ("" if page == "index.html" else page) for page in wanted}
        findings += [Finding(page, "is in no sitemap") for page, address in addresses.items() if address not in listed]
    return Outcome(CHECK, f"{count(len(findings), 'fault')} in {count(len(files), 'sitemap')}", findings)


def _faults(site: Site, file: str) -> Iterator[str]:
    try:
        root = ElementTree.fromstring(site.bytes(file))
    except ElementTree.ParseError as error:
        yield f"no XML: {error}"
        return
    if root.tag not in (SITEMAP + "urlset", SITEMAP + "sitemapindex"):
        yield f"begins with {root.tag}"
        return
    if len(root) > MOST_ADDRESSES or len(site.bytes(file)) > MOST_BYTES:
        yield "is too large"
    entry = SITEMAP + ("url" if root.tag.endswith("urlset") else "sitemap")
    if any(child.tag != entry for child in root):
        yield f"holds more than {entry}"
    for element in root.iter():
        if element.tag in CHILDREN:
            yield from _children(element)
        text = (element.text or "").strip()
        if element.tag == SITEMAP + "loc" and (what := "is not whole" if not text.startswith("http") else fault(site, file, text)):
            yield f'"{text}" {what}'
        if element.tag in (SITEMAP + "lastmod", NEWS + "publication_date") and not DATE.fullmatch(text):
            yield f'"{text}" is no date'


def _children(element: ElementTree.Element) -> Iterator[str]:
    found = [child.tag for child in element]
    rest = iter(found)
    expected = [name.rstrip("?") for name in CHILDREN[element.tag] if not name.endswith("?") or name.rstrip("?") in found]
    if list(rest) != expected:
        yield f"{element.tag} holds {found}"
