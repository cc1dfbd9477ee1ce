"""A fault for each check to find: for most, one for each of the ways that it looks."""

import re
from hashlib import sha256
from pathlib import Path

from selftest.fault import Fault, FileFault

TEXT = "<p>There is more to say, and it is said here.</p>"
PICTURE = '<img src="../media/square.svg" width="40" height="40" alt="A square">'
SAFE = "default-src 'none'; script-src 'self'; img-src 'self';"
# Nobody listens there.
FOREIGN = "http://127.0.0.1:9/picture.svg"
# What is added before anything is painted moves nothing that a reader has seen.
LATE_LINE = """new PerformanceObserver((_, observer) => {
  observer.disconnect();
  document.querySelector("h1").after(document.createElement("hr"));
}).observe({ type: "paint", buffered: true });"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>A</title><updated>2017-10-16T00:00:00Z</updated><entry><id>b</id><title>B</title>
<link href="https://example.org/site/articles/sound.html"/><updated>2017-10-16T00:00:00Z</updated><content type="html">&lt;a
href=&quot;https://example.org/site/articles/sound.html&quot;&gt;B&lt;/a&gt;</content></entry></feed>"""
FEED = """{"version": "https://jsonfeed.org/version/1.1", "title": "A", "feed_url": "https://example.org/site/index.html",
"home_page_url": "https://example.org/site/", "items": [{"id": "a", "url": "https://example.org/site/articles/sound.html", "content_html": "A",
"date_published": "2017-10-16T00:00:00Z", "date_modified": "2017-10-16T00:00:00Z"}]}"""
SITEMAP = """<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/site/articles/sound.html</loc>
<lastmod>2017-10-16</lastmod></url></urlset>"""


def noise(length: int) -> str:
    """Text that does not get shorter by compression."""
    return "".join(sha256(bytes([number % 256, number // 256])).hexdigest() for number in range(length // 64))


SOUND = Path(__file__).parent / "sound"
SEARCH = (SOUND / "search.js").read_text(encoding="utf-8")
FORM = re.search(r"<form.*</ul>", (SOUND / "search.html").read_text(encoding="utf-8"), re.DOTALL)[0].replace("articles/", "")


FAULTS = [
    Fault("bad-nesting", {"HTML validity"}, {TEXT: "<p>There is <b>more <i>to</b> say.</i></p>"}),
    Fault("bad-property", {"CSS validity"}, style="p { colour: red; }", is_in_style=True),
    Fault("bad-selector", {"CSS validity"}, style="p:hoover { color: inherit; }", is_in_style=True),
    Fault("bad-rule", {"CSS validity"}, style="p { color }", is_in_style=True),
    Fault("dead-link", {"links and fragments"}, {"../index.html#main": "../gone.html"}),
    Fault("dead-fragment", {"links and fragments"}, {"../index.html#main": "../index.html#gone"}),
    Fault("folder-link", {"links and fragments"}, {"../index.html#main": "../"}),
    Fault("root-link", {"links and fragments"}, {"../index.html#main": "/site/index.html"}),
    Fault("dead-style-url", {"links and fragments"}, style=".none { background: url(gone.svg); }", is_in_style=True),
    Fault("no-policy", {"safety of readers"}, {'http-equiv="Content-Security-Policy"': 'name="description"'}),
    Fault("loose-policy", {"safety of readers"}, {"style-src 'self'": "style-src 'self' 'unsafe-inline'"}),
    Fault("wide-policy", {"safety of readers"}, {SAFE: "default-src 'self';"}),
    Fault("no-referrer-policy", {"safety of readers"}, {'<meta name="referrer" content="no-referrer">\n': ""}),
    Fault("telling-link", {"safety of readers"}, {' rel="noreferrer"': ""}),
    Fault("inline-style", {"HTML validity", "safety of readers", "policy violations", "console"}, {TEXT: f'<div style="color: inherit">{TEXT}</div>'}),
    Fault("inline-script", {"safety of readers", "policy violations", "console"}, {TEXT: f"{TEXT}<script>document.title = 'Other'</script>"}),
    Fault("inline-handler", {"HTML validity", "safety of readers", "policy violations", "console"}, {TEXT: f'<div onclick="1">{TEXT}</div>'}),
    Fault("foreign-picture", {"safety of readers", "foreign requests", "console"}, {"img-src 'self'": "img-src *", "../media/square.svg": FOREIGN},
          also=frozenset({"layout shift"})),
    Fault("no-size", {"pictures"}, {PICTURE: '<img src="../media/square.svg" alt="A square">'}, also=frozenset({"layout shift"})),
    Fault("no-text-for-picture", {"pictures"}, {'alt="A square"': 'alt=""'}),
    Fault("failing-script", {"console"}, script="missing();"),
    Fault("storing-script", {"cookies and storage"}, script="try { localStorage.visits = 1; } catch {}"),
    Fault("cookie-script", {"cookies and storage"}, script="try { document.cookie = 'a=b'; } catch {}"),
    Fault("faint-text", {"axe"}, style="p { color: #999; } @media (prefers-color-scheme: dark) { p { color: inherit; } }"),
    Fault("faint-text-in-the-dark", {"axe"}, style="@media (prefers-color-scheme: dark) { p { color: #444; } }"),
    Fault("faint-text-on-phones", {"axe"}, style="@media (width < 600px) and (prefers-color-scheme: light) { p { color: #aaa; } }"),
    Fault("faint-forced-colours", {"axe"}, style="@media (forced-colors: active) { h2 { forced-color-adjust: none; color: #777; background: #999; } }"),
    Fault("skipped-level", {"HTML validity", "axe"}, {'<h2 id="more">More</h2>': '<h4 id="more">More</h4>'}),
    Fault("small-targets", {"axe"}, {TEXT: '<ul class="small"><li><a href="#main">1</a></li><li><a href="#more">2</a></li></ul>'},
          style=".small { display: flex; gap: 0; padding: 0; list-style: none; font-size: 10px; line-height: 1; }"),
    Fault("no-focus-shown", {"keyboard"}, style="main a:focus-visible { outline: none; }"),
    Fault("wrong-order", {"keyboard", "axe"}, {'<a href="https://example.com/"': '<a tabindex="1" href="https://example.com/"'}),
    Fault("focus-trap", {"keyboard"}, script="addEventListener('keydown', (event) => { if (document.activeElement.rel) event.preventDefault(); });"),
    Fault("no-skip-link", {"keyboard"}, {'<a href="#main" class="skip">Skip to content</a>\n': ""}),
    Fault("idle-skip-link", {"keyboard"}, {' tabindex="-1"': ""}),
    Fault("covered-focus", {"keyboard"}, style="header { position: fixed; inset: 0; background: var(--paper); }"),
    Fault("moving", {"reduced motion"}, style="@keyframes fade { to { letter-spacing: 0; } } h2 { animation: fade 60s; }"),
    Fault("slow-change", {"reduced motion"}, style="a { transition: outline-color 1s; }"),
    Fault("too-wide", {"320 px or 400 %", "text spacing"}, style="h2 { inline-size: 40rem; }"),
    Fault("too-tight", {"text spacing"}, style="h2 { block-size: 1em; line-height: 1; overflow: hidden; }"),
    Fault("added-text", {"text without script"}, script="document.querySelector('h2').append(' about it');"),
    Fault("wrong-result", {"search"}, {TEXT: TEXT + FORM}, script=SEARCH.replace('=== "sound"', '=== "nothing"')),
    Fault("silent-address", {"search"}, {TEXT: TEXT + FORM}, script=SEARCH.replace("history.replaceState", "Object")),
    Fault("forgotten-query", {"search"}, {TEXT: TEXT + FORM}, script=SEARCH.replace("new URLSearchParams(location.search)", "new Map()")),
    Fault("idle-field", {"search"}, {TEXT: TEXT + FORM.replace('class="field" hidden', 'class="field"')}, script=SEARCH, also=frozenset({"layout shift"})),
    Fault("heavy-search", {"search"}, {TEXT: TEXT + FORM}, script=SEARCH + " " * 100_000),
    Fault("heavy", {"weight"}, {TEXT: f"{TEXT}<!-- {noise(66_000)} -->"}),
    Fault("many-requests", {"requests for a page"}, script="for (let i = 0; i < 4; i += 1) { const s = document.createElement('script'); s.src = `../assets/many-requests.js?${i}`; if (!document.currentScript.src.includes('?')) document.head.append(s); }"),
    Fault("late-line", {"layout shift"}, script=LATE_LINE),
    Fault("slow", {"weight", "first paint, slow line"}, style=f"/* {noise(180_000)} */"),
    FileFault("articles/not-well-formed.atom", {"feeds"}, ATOM.replace("</entry>", "")),
    FileFault("articles/without-moment.atom", {"feeds"}, ATOM.replace("2017-10-16T00:00:00Z</updated><content", "16 October</updated><content")),
    FileFault("articles/part-of-an-address.atom", {"feeds"}, ATOM.replace("https://example.org/site/articles/sound.html&quot;", "sound.html&quot;")),
    FileFault("articles/dead-address.atom", {"feeds"}, ATOM.replace("sound.html&quot;", "gone.html&quot;")),
    FileFault("feed-of-version-1.json", {"feeds"}, FEED.replace("version/1.1", "version/1")),
    FileFault("feed-without-content.json", {"feeds"}, FEED.replace("content_html", "html")),
    FileFault("sitemap-of-nothing.xml", {"sitemaps"}, SITEMAP.replace("sound.html", "gone.html")),
    FileFault("sitemap-turned-round.xml", {"sitemaps"}, SITEMAP.replace("</loc>", "</loc><priority>1</priority>")),
    FileFault("sitemap-in-words.xml", {"sitemaps"}, SITEMAP.replace("2017-10-16", "Monday")),
]
