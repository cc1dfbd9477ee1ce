"""Style sheets by two parsers and by the browser, which has to know every property, value and selector."""

from collections.abc import Iterator

import lightningcss
import tinycss2
from playwright.sync_api import sync_playwright
from tinycss2.ast import AtRule, Declaration, Node, ParseError, QualifiedRule

from browser import executable
from finding import Finding, Outcome, count
from website import Site

CHECK = "CSS validity"
SUPPORTS = """(rules) => rules.filter(([kind, one, other]) => kind === "selector"
  ? !CSS.supports(`selector(${one})`) : !CSS.supports(one, other)).map((rule) => rule.slice(1).filter(Boolean).join(": "))"""
# Rules in which declarations or rules stand; what others hold, such as @font-face, has descriptors that CSS.supports does not know.
NESTING = ("media", "supports", "layer", "container", "starting-style", "scope")


def check(site: Site) -> Outcome:
    """What one of the three does not understand."""
    files = site.of_type(".css")
    findings: list[Finding] = []
    rules = 0
    for file in files:
        text = site.bytes(file).decode("utf-8")
        nodes = list(_walk(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)))
        rules += len(nodes)
        findings += [Finding(file, f"line {node.source_line}: {node.message}") for node in nodes if isinstance(node, ParseError)]
        findings += [Finding(file, f"the browser does not know {rule}") for rule in _unsupported(nodes)]
        try:
            lightningcss.process_stylesheet(text, filename=file)
        except ValueError as error:
            findings.append(Finding(file, str(error)))
    return Outcome(CHECK, f"{count(len(findings), 'error')} in {count(len(files), 'file')}, {rules:,} rules and declarations", findings)


def _walk(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if isinstance(node, QualifiedRule) or (isinstance(node, AtRule) and node.content is not None and node.lower_at_keyword in NESTING):
            yield from _walk(tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True))


def _selectors(rule: QualifiedRule) -> list[str]:
    """The selectors of a rule, one by one: the browser answers for one alone."""
    lists: list[list[Node]] = [[]]
    for token in rule.prelude:
        if token == ",":
            lists.append([])
        else:
            lists[-1].append(token)
    return [tinycss2.serialize(tokens).strip() for tokens in lists]


def _unsupported(nodes: list[Node]) -> list[str]:
    rules = []
    for node in nodes:
        if isinstance(node, Declaration) and not node.name.startswith("--"):
            rules.append(("declaration", node.name, tinycss2.serialize(node.value).strip()))
        elif isinstance(node, QualifiedRule):
            rules += [("selector", selector, "") for selector in _selectors(node)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable())
        try:
            return browser.new_page().evaluate(SUPPORTS, rules)
        finally:
            browser.close()
