"""Audits a site in a real browser: one line a check, and the exit status 1 if one found a fault."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from audit import audit, audit_machines
from checks.search import Query
from website import Site


def main() -> int:
    parser = ArgumentParser(prog="audit", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder that sitegen made")
    parser.add_argument("--machines", action="store_true", help="only what programs read: open no browser")
    parser.add_argument("--queries", type=Path, help="what to search for: a query, a tab and the page that must come first, a line each")
    arguments = parser.parse_args()
    folder = arguments.folder
    site = Site(folder)
    if not site.pages:
        print(f"There are no pages in {folder}", file=sys.stderr)
        return 2
    queries = Query.table(arguments.queries) if arguments.queries else []
    outcomes = audit_machines(site) if arguments.machines else audit(site, queries)
    for outcome in outcomes:
        print("\n".join(outcome.lines()))
    return 1 if any(outcome.findings for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
