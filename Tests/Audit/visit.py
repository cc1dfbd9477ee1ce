"""What a browser reported of one page under one condition."""

from dataclasses import dataclass, field

from condition import Condition


@dataclass(frozen=True)
class Request:
    """A request that the page made, its own included."""

    address: str
    kind: str


@dataclass
class Visit:
    """A page as the browser saw it. What the condition did not ask for stays empty."""

    page: str
    condition: Condition
    requests: list[Request] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    policy_violations: list[str] = field(default_factory=list)
    stores: list[str] = field(default_factory=list)
    text: str = ""
    layout_shift: float = 0
    first_paint: float | None = None
    accessibility: list[str] = field(default_factory=list)
    overflow: list[str] = field(default_factory=list)
    spaced_overflow: list[str] = field(default_factory=list)
    motion: list[str] = field(default_factory=list)
    keyboard: list[str] = field(default_factory=list)
    stops: int = 0
