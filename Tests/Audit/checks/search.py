"""The search of the site: what it finds, what the address says, the keyboard, and what it takes on the way."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urljoin, urlsplit

from playwright.sync_api import Browser, Error, Page, sync_playwright

from browser import executable
from condition import Location, Place
from finding import Finding, Outcome, count
from website import Site

CHECK = "search"
# The script and all that it asks for until the results of a first query are there, uncompressed.
HEAVIEST = 100_000
PATIENCE = 10_000
FIRST_RESULT = ".results > li a"
WORDS = Path(__file__).parent.parent / "search/words.tsv"
FOLD = "async (texts) => { const index = await openIndex(); return texts.map((text) => foldedWords(text, index).map(({ word }) => word)); }"


@dataclass(frozen=True)
class Query:
    """What a reader types, and the page that must come first; empty where nothing is to be found."""

    text: str
    first: str

    @staticmethod
    def table(file: Path) -> "list[Query]":
        """A query a line, a tab behind it, then the page."""
        lines = file.read_text(encoding="utf-8").splitlines()
        return [Query(*line.split("\t")) for line in lines]


@dataclass
class _Search:
    """A page with a search, and what was found out about it."""

    browser: Browser
    location: Location
    name: str
    faults: list[str] = field(default_factory=list)
    heaviest: int = 0

    @property
    def address(self) -> str:
        return self.location.base(Place.ROOT) + self.name

    def answer(self, page: Page) -> str | None:
        """The page of the first result, relative to the site's folder; nothing where the search says that there is none."""
        page.locator("[role=search]:not([aria-busy=true])").wait_for(timeout=PATIENCE)
        page.locator("[role=status]", has_text=re.compile(r"\S")).first.wait_for(timeout=PATIENCE)
        links = page.locator(FIRST_RESULT)
        if links.count() == 0:
            return ""
        address = urljoin(page.url, links.first.get_attribute("href") or "")
        return unquote(address.removeprefix(self.location.base(Place.ROOT)))

    def ask(self, query: Query) -> None:
        """Opens the page with a query in its address, as from a bookmark."""
        page = self.browser.new_page()
        sizes: list[int] = []
        page.on("response", lambda response: sizes.append(_size(response)) if response.request.resource_type in ("script", "fetch") else None)
        try:
            page.goto(f"{self.address}?q={quote(query.text)}")
            first = self.answer(page)
            if first != query.first:
                self.faults.append(f'"{query.text}" finds {first or "nothing"} first, not {query.first or "nothing"}')
            page.wait_for_load_state("networkidle")
            self.heaviest = max(self.heaviest, sum(sizes))
            if sum(sizes) > HEAVIEST:
                self.faults.append(f'"{query.text}" takes {sum(sizes) / 1000:.1f} KB, more than {HEAVIEST // 1000}')
        except Error:
            self.faults.append(f'"{query.text}" gets no answer')
        finally:
            page.close()

    def type(self, query: Query) -> None:
        """Types a query, follows the first result with the keyboard alone, and comes back."""
        page = self.browser.new_page()
        try:
            page.goto(self.address)
            page.focus("[role=search] [name=q]")
            page.keyboard.type(query.text)
            page.keyboard.press("Enter")
            self.answer(page)
            if parse_qs(urlsplit(page.url).query).get("q") != [query.text]:
                self.faults.append(f'the address does not say that "{query.text}" was asked: {page.url}')
            for _ in range(5):
                page.keyboard.press("Tab")
                if page.evaluate(f"() => document.activeElement === document.querySelector('{FIRST_RESULT}')"):
                    break
            page.keyboard.press("Enter")
            page.wait_for_url(lambda address: unquote(address).startswith(self.location.base(Place.ROOT) + query.first), timeout=PATIENCE)
            page.go_back()
            if self.answer(page) != query.first:
                self.faults.append(f'on the way back the results of "{query.text}" are gone')
        except Error:
            self.faults.append(f'"{query.text}" typed and its first result cannot be followed with the keyboard alone')
        finally:
            page.close()

    def ask_in_vain(self) -> None:
        """Without script and from a disk there is no field that does nothing, but a sentence in its place."""
        for place, script in ((Place.ROOT, False), (Place.DISK, True)):
            context = self.browser.new_context(java_script_enabled=script)
            page = context.new_page()
            page.goto(self.location.base(place) + self.name)
            where = "without script" if not script else "from disk"
            if page.locator("[role=search] [name=q]").is_visible():
                self.faults.append(f"{where} there is a field that does nothing")
            if not page.locator("[role=search]").inner_text().strip():
                self.faults.append(f"{where} nothing says why there is no search")
            context.close()

    def fold(self) -> None:
        """Holds the words that the script finds in texts against those of the index."""
        rows = [line.split("\t") for line in WORDS.read_text(encoding="utf-8").splitlines()]
        page = self.browser.new_page()
        page.goto(self.address)
        if page.evaluate("() => typeof foldedWords === 'function'"):
            found = page.evaluate(FOLD, [text for text, _ in rows])
            self.faults += [f'the script takes "{text}" for {own}, the index for {words.split()}' for (text, words), own in zip(rows, found) if own != words.split()]
        page.close()


def _size(response) -> int:
    try:
        return len(response.body())
    except Error:
        return 0


def check(site: Site, location: Location, queries: list[Query]) -> Outcome:
    """Every page with a search, with a table of queries that belongs to the site."""
    pages = [page for page in site.pages if any(element["role"] == "search" for element in site.document(page).all("form"))]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable())
        searches = [_Search(browser, location, page) for page in pages]
        for search in searches:
            search.ask_in_vain()
            search.fold()
            for query in queries:
                search.ask(query)
            if typed := next((query for query in queries if query.first), None):
                search.type(typed)
        browser.close()
    findings = [Finding(search.name, fault) for search in searches for fault in search.faults]
    heaviest = max((search.heaviest for search in searches), default=0)
    return Outcome(CHECK, f"{count(len(findings), 'fault')}, {count(len(queries), 'query').replace('querys', 'queries')}, {heaviest / 1000:.1f} KB at most", findings)
