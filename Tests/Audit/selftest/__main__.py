"""Audits a site of faults, and demands that each check finds its own and no other."""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from audit import audit
from checks.search import Query
from finding import Outcome
from selftest.faults import FAULTS
from website import Site

# What the search of the sound site answers.
QUERIES = [Query("sound", "articles/sound.html"), Query("nothing", "")]
SOUND = Path(__file__).parent / "sound"


def main() -> int:
    with TemporaryDirectory() as name:
        folder = Path(name) / "site"
        shutil.copytree(SOUND, folder)
        article = (SOUND / "articles/sound.html").read_text(encoding="utf-8")
        for fault in FAULTS:
            for path, text in fault.files(article).items():
                (folder / path).write_text(text, encoding="utf-8")
        outcomes = audit(Site(folder), QUERIES, every_page=True)
    mistakes = _mistakes(outcomes)
    print("\n".join(mistakes) or f"All {len(outcomes)} checks find the {len(FAULTS)} faults made for them, and nothing else")
    return 1 if mistakes else 0


def _mistakes(outcomes: list[Outcome]) -> list[str]:
    found: dict[str, set[str]] = {}
    whats: dict[tuple[str, str], list[str]] = {}
    for outcome in outcomes:
        for finding in outcome.findings:
            found.setdefault(finding.page, set()).add(outcome.check)
            whats.setdefault((finding.page, outcome.check), []).append(finding.what)
    expected = {fault.page: fault.checks for fault in FAULTS}
    allowed = {fault.page: fault.checks | fault.also for fault in FAULTS}
    mistakes = [
        f"{page}: {check} does not find the fault" for page, checks in expected.items() for check in sorted(checks - found.get(page, set()))
    ]
    mistakes += [
        f"{page}: {check} finds a fault that is none: {whats[page, check][0]}"
        for page, checks in found.items()
        for check in sorted(checks - allowed.get(page, set()))
    ]
    idle = {outcome.check for outcome in outcomes} - {check for fault in FAULTS for check in fault.checks}
    return mistakes + [f"{check}: no fault is made for it" for check in sorted(idle)]


if __name__ == "__main__":
    sys.exit(main())
