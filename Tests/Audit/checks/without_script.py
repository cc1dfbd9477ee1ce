"""The text of a page is the same with scripts and without."""

from difflib import SequenceMatcher

from finding import Finding, Outcome, count
from visit import Visit

CHECK = "text without script"


def check(visits: list[Visit]) -> Outcome:
    """Compares visits that differ in nothing but the script."""
    without = {(visit.page, visit.condition.place, visit.condition.width): visit for visit in visits if not visit.condition.script}
    pairs = [
        (visit, other)
        for visit in visits
        if visit.condition.script and not visit.condition.forced_colours
        if (other := without.get((visit.page, visit.condition.place, visit.condition.width)))
    ]
    findings = [Finding(one.page, _difference(other.text, one.text)) for one, other in pairs if one.text != other.text]
    findings += [Finding(visit.page, "shows no text") for visit in without.values() if not visit.text]
    return Outcome(CHECK, f"{count(len(findings), 'page')} of {len(without)} differ", findings)


def _difference(without: str, with_script: str) -> str:
    one, other = without.split(" "), with_script.split(" ")
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            return f'without script "{" ".join(one[a:b])[:60]}", with it "{" ".join(other[c:d])[:60]}"'
    return "the text differs"
