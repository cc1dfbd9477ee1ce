"""axe-core: what can be found of WCAG 2.2 AA and of good practice by a program."""

import json

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page

SOURCE = AXE_FILE_PATH.read_text(encoding="utf-8")
OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "rules": {rule: {"enabled": True} for rule in ("target-size", "td-has-header", "label-content-name-mismatch")},
}
RUN = f"""async () => {{
  const {{ violations }} = await axe.run({json.dumps(OPTIONS)});
  return violations.map(({{ id, help, nodes }}) => `${{id}}: ${{help}} (${{nodes.length}}): ${{nodes[0].html.slice(0, 160)}}`);
}}"""


def violations(page: Page) -> list[str]:
    """Each rule that the page breaks, with the first element that breaks it."""
    page.evaluate(SOURCE)
    return page.evaluate(RUN)
