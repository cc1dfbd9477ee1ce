"""How long a reader on a bad line looks at nothing."""

from finding import Finding, Outcome, count
from visit import Visit

LONGEST = 2_000


def check(visits: list[Visit]) -> Outcome:
    """First contentful paint at 400 kbit/s and 400 ms for each answer, with nothing kept from an earlier page."""
    slow = [visit for visit in visits if visit.condition.slow_line]
    times = {visit.page: visit.first_paint for visit in slow}
    findings = [
        Finding(page, "paints nothing" if time is None else f"first paints after {time / 1000:.2f} s")
        for page, time in times.items()
        if time is None or time > LONGEST
    ]
    most = max((time for time in times.values() if time is not None), default=0)
    return Outcome("first paint, slow line", f"{most / 1000:.2f} s at most in {count(len(slow), 'page')}", findings)
