"""The whole audit of a site."""

import os

from browser import visits as browse
from checks import (
    css_validity,
    feeds,
    first_paint,
    html_validity,
    links,
    observed,
    pictures,
    reader_safety,
    search,
    sitemaps,
    weight,
    without_script,
)
from checks.search import Query
from condition import Condition, Location, Place
from finding import Outcome
from host import Host
from visit import Visit
from website import Site


def audit(site: Site, queries: list[Query], every_page: bool = False) -> list[Outcome]:
    """Runs all checks on all pages; those that take long, on samples of every kind of page, unless `every_page` is set.

    The queries are what the site's own search is tried with.
    """
    samples = site.pages if every_page else site.samples
    with Host(site) as host:
        location = Location(host.origin, site.root_path, site.folder)
        visits = browse([(location, condition, pages) for condition, pages in _plan(site, samples)], workers=os.cpu_count() or 1)
        searched = search.check(site, location, queries)
    return [
        html_validity.check(site),
        css_validity.check(site),
        links.check(site),
        reader_safety.check(site),
        pictures.check(site),
        feeds.check(site),
        sitemaps.check(site),
        *_of_visits(site, visits, location),
        searched,
    ]


def audit_machines(site: Site) -> list[Outcome]:
    """Only what needs no browser: where addresses lead, and what programs read."""
    return [links.check(site), feeds.check(site), sitemaps.check(site)]


def _plan(site: Site, samples: list[str]) -> list[tuple[Condition, list[str]]]:
    """Which pages are visited under which conditions.

    What axe finds depends on the colours or on the width, hardly on both: every page is tried with each of them, a sample in all pairs.
    """
    pages, portable = site.pages, site.portable_pages
    return [
        (Condition(Place.ROOT, 360, slow_line=True), samples),
        (Condition(Place.ROOT, 1280, accessibility=True), pages),
        (Condition(Place.ROOT, 1280, dark=True, accessibility=True), samples),
        (Condition(Place.ROOT, 360, accessibility=True), samples),
        (Condition(Place.SUBFOLDER, 360, dark=True, accessibility=True), portable),
        (Condition(Place.DISK, 1280), portable),
        (Condition(Place.ROOT, 1280, script=False), pages),
        (Condition(Place.ROOT, 1280, keyboard=True, reduced_motion=True), samples),
        (Condition(Place.ROOT, 360, keyboard=True), samples),
        (Condition(Place.ROOT, 1280, forced_colours=True, accessibility=True), samples),
    ]


def _of_visits(site: Site, visits: list[Visit], location: Location) -> list[Outcome]:
    return [
        observed.foreign_requests(visits, location),
        observed.console(visits),
        observed.policy(visits),
        observed.storage(visits),
        observed.accessibility(visits),
        observed.keyboard(visits),
        observed.reduced_motion(visits),
        observed.reflow(visits),
        observed.text_spacing(visits),
        without_script.check(visits),
        weight.weight(site),
        weight.requests(visits),
        observed.layout_shift(visits),
        first_paint.check(visits),
    ]
