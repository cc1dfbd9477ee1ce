"""What a page must say to keep its readers safe, whatever the host says."""

import re
from collections.abc import Iterator

from document import Document
from finding import Finding, Outcome, count
from website import Site

CHECK = "safety of readers"
SOURCES = {"'none'", "'self'"}
SILENT_REFERRERS = {"no-referrer", "same-origin"}
# Types of script that are data, and that no browser runs.
DATA_BLOCKS = {"application/ld+json", "application/json"}
# What a policy in a page may not say (it has no effect there).
HEADERS_ONLY = {"frame-ancestors", "report-uri", "sandbox"}


def check(site: Site) -> Outcome:
    """The policy, what would need a weaker one, and what links tell others."""
    findings = [Finding(page, fault) for page in site.html for fault in _faults(site.document(page))]
    return Outcome(CHECK, f"{count(len(findings), 'fault')} in {count(len(site.html), 'page')}", findings)


def _faults(document: Document) -> Iterator[str]:
    yield from _policy_faults(document)
    referrers = document.metas("name", "referrer")
    if not referrers or not set(referrers) <= SILENT_REFERRERS:
        yield f"tells other sites where the reader comes from (referrer: {', '.join(referrers) or 'not set'})"
    for element in document.elements:
        if element.name == "style" or "style" in element.attributes:
            yield f"has a style in its HTML, at <{element.name}>"
        if element.name == "script" and "src" not in element.attributes and element["type"] not in DATA_BLOCKS:
            yield "has a script in its HTML"
        yield from (f"has a script in its HTML, {name} at <{element.name}>" for name in element.attributes if name.startswith("on"))
        if re.match(r"\s*(javascript|data|vbscript):", element["href"], re.IGNORECASE):
            yield f"has a link that runs or holds something: {element['href'][:40]}"
        if "ping" in element.attributes:
            yield "tells an address when a link is followed (ping)"
        if element.name in ("a", "area") and re.match(r"(https?:)?//", element["href"]) and "noreferrer" not in element["rel"].split():
            yield f'the link to {element["href"]} lacks rel="noreferrer"'


def _policy_faults(document: Document) -> Iterator[str]:
    policies = document.metas("http-equiv", "content-security-policy")
    if len(policies) != 1:
        yield f"has {len(policies)} content security policies, not one"
        return
    names = [element.name for element in document.elements]
    first_load = next((i for i, name in enumerate(names) if name in ("link", "script", "style", "img")), len(names))
    position = next(i for i, element in enumerate(document.elements) if element["http-equiv"].lower() == "content-security-policy")
    if position > first_load:
        yield "loads something before its policy"
    directives = {name: sources for name, *sources in (part.split() for part in policies[0].split(";") if part.strip())}
    for name in ("default-src", "base-uri", "form-action"):
        if directives.get(name) != ["'none'"]:
            yield f"its policy does not say {name} 'none'"
    for name, sources in directives.items():
        if name in HEADERS_ONLY:
            yield f"its policy says {name}, which has no effect in a page"
        if loose := [source for source in sources if name.endswith("-src") and source not in SOURCES]:
            yield f"its policy allows {' '.join(loose)} ({name})"
