"""Takes pictures of what a reader sees first: the home page and an article, on a phone and a desktop, light and dark."""

from argparse import ArgumentParser
from base64 import b64decode
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from browser import executable

SCREENS = {"phone": {"width": 360, "height": 720}, "desktop": {"width": 1280, "height": 800}}
# Small enough for a repository, and without the haze that JPEG leaves around letters.
FORMAT = {"format": "webp", "quality": 80}


def main() -> None:
    parser = ArgumentParser(prog="first_screens", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder that sitegen made")
    parser.add_argument("article", help="the path of an article's page in it")
    parser.add_argument("pictures", type=Path, help="where the pictures go")
    arguments = parser.parse_args()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable())
        for name, page in (("home", "index.html"), ("article", arguments.article)):
            for screen, size in SCREENS.items():
                for scheme in ("light", "dark"):
                    picture = arguments.pictures / f"{name}-{screen}-{scheme}.webp"
                    picture.write_bytes(first_screen(browser, (arguments.folder / page).resolve().as_uri(), size, scheme))
        browser.close()


def first_screen(browser: Browser, address: str, size: dict[str, int], scheme: str) -> bytes:
    """What fits on a screen before anything is moved."""
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address)
    # The browser has nothing to give before it has drawn once.
    page.screenshot()
    shot = context.new_cdp_session(page).send("Page.captureScreenshot", FORMAT)
    context.close()
    return b64decode(shot["data"])


if __name__ == "__main__":
    main()
