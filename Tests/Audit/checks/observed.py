"""What the browser observed in all visits: requests, its console, the policy, cookies and storage, layout."""

from condition import Location
from finding import Finding, Outcome, count
from visit import Visit


def foreign_requests(visits: list[Visit], location: Location) -> Outcome:
    """Requests to anyone else than the site itself."""
    findings = [
        Finding(visit.page, f"asks for {request.address}", str(visit.condition))
        for visit in visits
        for request in visit.requests
        if not request.address.startswith(location.base(visit.condition.place))
    ]
    total = sum(len(visit.requests) for visit in visits)
    return Outcome("foreign requests", f"{len(findings)} of {total:,} in {count(len(visits), 'visit')}", findings)


def console(visits: list[Visit]) -> Outcome:
    """Errors and warnings in the console."""
    return _each("console", "error", visits, "console")


def policy(visits: list[Visit]) -> Outcome:
    """What the page's content security policy had to stop."""
    return _each("policy violations", "violation", visits, "policy_violations")


def storage(visits: list[Visit]) -> Outcome:
    """Cookies and storage, which a page does not touch: the strictest browsers refuse them."""
    return _each("cookies and storage", "use", visits, "stores")


def accessibility(visits: list[Visit]) -> Outcome:
    """What axe-core finds."""
    return _each("axe", "violation", [visit for visit in visits if visit.condition.accessibility], "accessibility")


def keyboard(visits: list[Visit]) -> Outcome:
    """A walk through the page with the keyboard."""
    walked = [visit for visit in visits if visit.condition.keyboard]
    outcome = _each("keyboard", "fault", walked, "keyboard")
    return Outcome(outcome.check, f"{outcome.figure}, {count(sum(visit.stops for visit in walked), 'stop')}", outcome.findings)


def reduced_motion(visits: list[Visit]) -> Outcome:
    """What moves although the reader asked for less."""
    return _each("reduced motion", "fault", [visit for visit in visits if visit.condition.reduced_motion], "motion")


def reflow(visits: list[Visit]) -> Outcome:
    """Pages wider than 320 px, which is also a desktop at 400 % (WCAG 2.2, 1.4.10)."""
    return _each("320 px or 400 %", "page too wide", _narrow(visits), "overflow", plural="pages too wide")


def text_spacing(visits: list[Visit]) -> Outcome:
    """The same with the text spaced out (WCAG 2.2, 1.4.12)."""
    return _each("text spacing", "fault", _narrow(visits), "spaced_overflow")


def layout_shift(visits: list[Visit]) -> Outcome:
    """Things that move after they were shown: the score of Cumulative Layout Shift."""
    findings = [
        Finding(visit.page, f"moves while it is loaded: {visit.layout_shift:.3f}", str(visit.condition))
        for visit in visits
        if visit.layout_shift > 0
    ]
    most = max((visit.layout_shift for visit in visits), default=0)
    return Outcome("layout shift", f"{most:.3f} at most in {count(len(visits), 'visit')}", findings)


def _narrow(visits: list[Visit]) -> list[Visit]:
    return [visit for visit in visits if visit.condition.script and visit.condition.width < 600]


def _each(check: str, noun: str, visits: list[Visit], field: str, plural: str | None = None) -> Outcome:
    findings = [Finding(visit.page, what, str(visit.condition)) for visit in visits for what in getattr(visit, field)]
    found = f"{len(findings)} {plural}" if plural and len(findings) != 1 else count(len(findings), noun)
    return Outcome(check, f"{found} in {count(len(visits), 'visit')}", findings)
