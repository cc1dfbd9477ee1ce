"""Headless Chromium, going through pages under given conditions."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from playwright.sync_api import BrowserContext, sync_playwright

import axe
import keyboard
from condition import Condition, Location, Place
from probes import MOTION, OBSERVER, OVERFLOW, PAGE_TEXT, PAINTED, TEXT_SPACING
from visit import Request, Visit

NARROWEST = 320
SLOW_LINE = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
# Long enough for what a page does after it was loaded and painted, such as a late change of its layout.
SETTLING = 60

Task = tuple[Location, Condition, list[str]]


def executable() -> str:
    """The browser: that of the environment variable CHROMIUM, or a Chromium that is installed."""
    names = [os.environ.get("CHROMIUM", ""), "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found is None:
        raise SystemExit("There is no Chromium: install chromium-headless-shell, or name one in the environment variable CHROMIUM")
    return found


def visits(tasks: list[Task], workers: int) -> list[Visit]:
    """The visits of all tasks, in their order, several at once.

    A slow line is measured first, while no other work takes the processor: there a browser does little but wait.
    """
    slow = [task for task in tasks if task[1].slow_line]
    others = [task for task in tasks if not task[1].slow_line]
    return _at_once(slow, workers * 2, size=4) + _at_once(others, workers, size=12)


def _at_once(tasks: list[Task], workers: int, size: int) -> list[Visit]:
    portions = [portion for task in tasks for portion in _portions(task, size)]
    with ProcessPoolExecutor(workers) as pool:
        return [visit for found in pool.map(_run, portions) for visit in found]


def _portions(task: Task, size: int) -> Iterator[Task]:
    location, condition, pages = task
    for start in range(0, len(pages), size):
        yield location, condition, pages[start : start + size]


def _run(task: Task) -> list[Visit]:
    location, condition, pages = task
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable())
        try:
            context = browser.new_context(**condition.context_options())
            found = []
            for page in pages:
                if condition.slow_line:
                    # Nothing is kept from the page before.
                    context = browser.new_context(**condition.context_options())
                found.append(_visit(context, location, condition, page))
            return found
        finally:
            browser.close()


def _visit(context: BrowserContext, location: Location, condition: Condition, name: str) -> Visit:
    visit = Visit(name, condition)
    page = context.new_page()
    page.on("request", lambda request: visit.requests.append(Request(request.url, request.resource_type)))
    page.on("pageerror", lambda error: visit.console.append(str(error)))
    page.on("console", lambda message: visit.console.append(message.text) if message.type in ("error", "warning") else None)
    if condition.script:
        page.add_init_script(OBSERVER)
    if condition.slow_line:
        context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW_LINE)
    page.goto(location.base(condition.place) + name)
    if condition.script:
        page.evaluate(PAINTED)
    page.wait_for_timeout(SETTLING)
    if condition.script:
        seen = page.evaluate("() => window.__audit")
        visit.policy_violations, visit.stores = seen["policy"], seen["stores"]
        visit.layout_shift, visit.first_paint = seen["shift"], seen["paint"]
    if condition.accessibility:
        visit.accessibility = axe.violations(page)
    if condition.reduced_motion:
        visit.motion = page.evaluate(MOTION)
    if condition.keyboard:
        visit.stops, visit.keyboard = keyboard.walk(page)
    visit.text = page.evaluate(PAGE_TEXT)
    if condition.script and condition.width < 600:
        page.set_viewport_size({"width": NARROWEST, "height": 800})
        visit.overflow = page.evaluate(OVERFLOW)
        visit.spaced_overflow = page.evaluate(TEXT_SPACING) + page.evaluate(OVERFLOW)
    page.close()
    return visit
