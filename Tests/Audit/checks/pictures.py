"""Pictures: a size of their own, so that nothing moves, and a text in their place."""

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
