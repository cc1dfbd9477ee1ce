"""Feeds, as feed readers take them: Atom by the parser that most of them in Python use, and JSON Feed by the rules of version 1.1."""

import json
import re
from collections.abc import Iterator

import feedparser

from checks.links import fault
from finding import Finding, Outcome, count
from website import Site

CHECK = "feeds"
VERSION = "https://jsonfeed.org/version/1.1"
# RFC 3339, 5.6.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check(site: Site) -> Outcome:
    """A site without an address has none."""
    atom = site.of_type(".atom")
    # Files of data end in .json, too; a feed lies beside its twin.
    twins = [file for file in site.of_type(".json") if file.removesuffix(".json") + ".atom" in site.files or file.startswith("feed")]
    findings = [Finding(file, what) for file in atom for what in _atom(site, file)]
    findings += [Finding(file, what) for file in twins for what in _json(site, file)]
    return Outcome(CHECK, f"{count(len(findings), 'fault')} in {count(len(atom) + len(twins), 'feed')}", findings)


def _atom(site: Site, file: str) -> Iterator[str]:
    # As it is: feedparser would mend addresses, and take away those that it does not know.
    feed = feedparser.parse(site.bytes(file), sanitize_html=False, resolve_relative_uris=False)
    if feed.bozo:
        yield f"feedparser: {feed.bozo_exception}"
        return
    if feed.version != "atom10":
        yield f"feedparser takes it for {feed.version or 'no feed'}"
    for name in ("id", "title", "updated"):
        if not feed.feed.get(name):
            yield f"the feed has no {name}"
    ids = [entry.get("id", "") for entry in feed.entries]
    if len(set(ids)) != len(ids):
        yield "two entries have one id"
    for entry in feed.entries:
        for name in ("id", "title", "link", "updated", "content"):
            if not entry.get(name):
                yield f"an entry has no {name}"
        if entry.get("updated_parsed") is None:
            yield "an entry has no moment that can be read"
        for part in entry.get("content", []):
            yield from _text(site, file, part.value)
        yield from _address(site, file, entry.get("link", ""))


def _json(site: Site, file: str) -> Iterator[str]:
    try:
        feed = json.loads(site.bytes(file))
    except ValueError as error:
        yield f"no JSON: {error}"
        return
    if feed.get("version") != VERSION or not isinstance(feed.get("title"), str) or not isinstance(feed.get("items"), list):
        yield "no version 1.1, title and items"
        return
    for name in ("feed_url", "home_page_url"):
        yield from _address(site, file, feed.get(name, ""))
    ids = [item.get("id") for item in feed["items"]]
    if not all(isinstance(id, str) and id for id in ids) or len(set(ids)) != len(ids):
        yield "an item has no id of its own"
    for item in feed["items"]:
        if not (item.get("content_html") or item.get("content_text")):
            yield "an item has no content"
        if any(not MOMENT.fullmatch(item.get(name, "")) for name in ("date_published", "date_modified")):
            yield "an item has no moment as in RFC 3339"
        yield from _text(site, file, item.get("content_html", ""))
        yield from _address(site, file, item.get("url", ""))


def _text(site: Site, file: str, html: str) -> Iterator[str]:
    for address in re.findall(r"""(?:href|src)=["']([^"']*)""", html):
        yield from _address(site, file, address.replace("&amp;", "&"))


def _address(site: Site, file: str, address: str) -> Iterator[str]:
    if not re.match(r"(https?|mailto|tel):", address):
        yield f'"{address}" is not whole'
    elif what := fault(site, file, address):
        yield f'"{address}" {what}'
