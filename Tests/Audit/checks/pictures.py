"""Pictures: a size of their own, so that nothing moves, a text in their place, and later if they are further down."""

from finding import Finding, Outcome, count
from website import Site

CHECK = "pictures"


def check(site: Site) -> Outcome:
    """The img elements of all pages."""
    pictures = [(page, image) for page in site.html for image in site.document(page).all("img")]
    findings = []
    for page, image in pictures:
        if not image["width"].isdigit() or not image["height"].isdigit():
            findings.append(Finding(page, f"{image['src']} has no width and height"))
        if not image["alt"].strip():
            findings.append(Finding(page, f"{image['src']} has no text in its place"))
    return Outcome(CHECK, f"{count(len(findings), 'fault')} in {count(len(pictures), 'picture')}", findings)
