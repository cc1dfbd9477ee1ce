"""A walk through a page with the keyboard alone (WCAG 2.2: 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11)."""

from playwright.sync_api import Page

from probes import KEYBOARD_PREPARE, KEYBOARD_STOP

IS_AT_TARGET = "(id) => { const target = document.getElementById(id); return !!target && target.contains(document.activeElement); }"


def walk(page: Page) -> tuple[int, list[str]]:
    """Goes from stop to stop until the focus leaves the page: how many stops there were, and what is wrong with them."""
    start = page.evaluate(KEYBOARD_PREPARE)
    faults = [f'{name} is out of the order of the text' for name in start["disordered"]]
    stops: list[dict] = []
    # A focus that goes round in a part of the page would go on for ever.
    for _ in range(start["count"] * 2 + 5):
        page.keyboard.press("Tab")
        stop = page.evaluate(KEYBOARD_STOP)
        if stop is None:
            break
        stops.append(stop)
    else:
        faults.append("the focus cannot leave the page")
    faults += [f"{stop['name']} {fault}" for stop in stops for fault in stop["faults"]]
    numbers = [stop["number"] for stop in stops if stop["number"] >= 0]
    if numbers != sorted(numbers):
        faults.append("the focus does not follow the order of the text")
    if missing := start["count"] - len(set(numbers)):
        faults.append(f"{missing} of {start['count']} controls and links cannot be reached")
    return len(stops), faults + _skip_link(page, stops)


def _skip_link(page: Page, stops: list[dict]) -> list[str]:
    """The first stop of a page with navigation leads past it."""
    if not stops:
        return []
    target = stops[0]["target"].removeprefix("#")
    if not target:
        return [f"the first stop is {stops[0]['name']}, not a link past the navigation"]
    page.evaluate("document.activeElement?.blur?.()")
    page.evaluate("window.scrollTo(0, 0)")
    page.locator(f'a[href="#{target}"]').first.focus()
    page.keyboard.press("Enter")
    return [] if page.evaluate(IS_AT_TARGET, target) else [f'the link past the navigation does not take the focus to "{target}"']
