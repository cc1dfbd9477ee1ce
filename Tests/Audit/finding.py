"""What a check says: a figure that anyone can compare, and each fault by the pages that it is on."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """One fault on one page."""

    page: str
    what: str
    # Under which condition it was seen, where that matters.
    condition: str = ""


@dataclass(frozen=True)
class Outcome:
    """What one check found, and what it measured."""

    check: str
    figure: str
    findings: list[Finding] = field(default_factory=list)

    def lines(self) -> list[str]:
        """One line with the figure, and below it each fault with its pages."""
        return [f"{'FAULT' if self.findings else 'ok   '} {self.check:<22} {self.figure}", *self._faults()]

    def _faults(self) -> list[str]:
        conditions: dict[tuple[str, str], list[str]] = {}
        for finding in sorted(set(self.findings), key=lambda finding: (finding.what, finding.page, finding.condition)):
            conditions.setdefault((finding.what, finding.page), []).append(finding.condition)
        pages: dict[str, list[str]] = {}
        for (what, page), seen in conditions.items():
            pages.setdefault(what, []).append(page + (f" ({'; '.join(seen)})" if any(seen) else ""))
        return [line for what, places in pages.items() for line in [f"        {what}", *(f"            {place}" for place in places)]]


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 page", "3 pages"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
