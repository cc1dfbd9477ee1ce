import TestSupport

/// Markdown in every form, and a generator of more: the same texts on every run.
enum MarkdownSamples {
    /// One construct each, and the combinations that go wrong first.
    static let constructs: [String] = [
        "", "\n", "plain", "two\nlines", "hard  \nbreak", "back\\\nslash", "para\n\n\nother", "# One", "## Two ##", "### T\\#", "Setext\n===",
        "Two\nlines\n---",
        "*em* **strong** ***both*** _em_ __strong__", "a*b*c", "**a *b** c*", "*a **b* c**", "`code` ``co`de`` ` a `", "`multi\nline` code",
        "[text](/url)", "[text](/url \"title\")", "[text](</a b> 'x \\' y')", "[text](/u(r)l)", "[text](\n/url\n\"title\")", "[a [b] c](x)",
        "[a](x)[b](y)",
        "[ref]\n\n[ref]: /url \"t\"", "[text][ref]\n\n[ref]: /url", "[ref][]\n\n[REF]: <>", "[foo]: /url\n[bar]: /two 'x'\ntext [foo] [bar]",
        "[foo]: /url \"bad\" x\n\n[foo]",
        "![alt](/i.png)", "![alt *em* `c`](/i.png \"T & \\\" t\")", "![a\nb](x)", "[![i](a)](b)", "<http://a.b/c?d=e&f>", "<me@example.org>",
        "http://www.example.org/a_b.",
        "www.example.org, me@example.org", "https://x.org/(a)b)", "a &amp; b &copy; &#169; &#x1F600; &nope; &", "\\* \\_ \\[ \\a \\\\",
        "\"quoted\" 'single' it's -- dash --- em... ----- ",
        "> quote\n> more\nlazy", "> > nested\n> > deep\n> back", "> - list\n>   more\n> - two", "- a\n- b\n  c\n\n  d", "1. one\n2. two",
        "7) seven\n8) eight", "- [ ] open\n- [x] done *em*",
        "    code\n    block", "```swift let\nlet a = \"<b>\"\n```", "~~~\nx\n~~~", "```\nunclosed", "***", "<div>\nraw\n</div>",
        "text <b>raw</b> <!-- c -->", "a <b\nc='d'> e",
        "~~gone~~ ~one~ ~~~three~~~", "| a | b |\n|---|:-:|\n| 1 | *2* |\n| x\\|y | `a\\|b` |", "a | b\n-:|:-\n1 | 2 | 3\n4",
        "text\n| a |\n| - |\n| b |", "> | a | b |\n> |---|---|\n> | c | d |",
        "- | a | b |\n  |---|---|\n  | c | d |", "note[^1] and[^b], again[^1]\n\n[^1]: The *note*.\n[^b]: Two\n\n    paras",
        "a[^x]\n\n[^x]: see[^y]\n[^y]: end\n\nlast[^y]", "[^nope]", "[^1]: unused",
        "[js](javascript:alert(1)) [d](data:text/html,x) ![p](data:image/png;base64,xx) [v](VBScript:x) [f](file:///etc)",
        "[a](<java script:x>) [b](&#106;avascript:x)", "[ü](ä ö) [ü](/ä?ö=\"x\") [q](/a'b)",
        "tab\there\n\n\tcode", "- a\n\n      code\n- b", "1. a\n\n   b\n2. c", "*a\nb* **c\nd**", "  indented\n   more\n lines", "> a\n>b\n>   c",
        "الميادين مدينة *سورية*", "# دير الزور\n\ntext", "e\u{301}a \u{A0}x",
        "[x](y \"multi\nline\")", "line one  \n  line two\\\n\ttabbed", "* * *\n- - -\n+ a\n\n+ b", "<a@b.c> <x:y> <ftp://a>", "a\\&amp;b \\`c\\`",
        "\"'nested' quotes\" 'tis the '90s", "(\"x\") [\"y\"](z)", "!\\[a](b) \\![c](d)",
        "`` ` `` ```` ``` ````", "[a`]`b](c)", "[a](b\"c)", "**[link](x)** *![i](y)*", "- > quote in list\n  > more",
        "1. - nested\n     - deep\n       text", "| only |\n|:--|", "|a|\n|-|\n|`|`|", "<!-- c -->\n\ntext",
        "\r\nwindows\r\nlines\r\n\r\n- a\r\n- b\r\n", "mac\rlines\r\rend", "***a** b*", "[^a]: x\n\ny[^a]\n> z[^a]", "a\n***\nb\n===", "\\\nx", "a  ",
        "#\n\n##  \n\nx", "[foo]:\n/url\n'the\ntitle'\n\n[foo] x", "- [ ]\n- [x] y\n-",
        "![a](b \"The \\*town\\* &amp; its \\\"bridge\\\" | \\| &copy; A. Name\")", "![a](b 'it''s')\n\n![c](d 'it\\'s -- \"so\"... x')",
        "![a *b*](<c d> (In two\nlines &#169;) )", "- ![a](b \"tight\")\n- c", "- ![a](b \"loose\")\n\n- c", "> ![a](b \"quoted | by\")\n> x",
        "x[^1]\n\n[^1]: ![a](b \"noted\")", "![a](b \" | \")", "![a](b \"end | \")", "![a](b \" | end\")", "![a](b \"c\")\n![d](e \"f\")",
        "![a](b \"c\"){.x}", "\r\n![a](b\r\n\"one two\")\r\n", "[![a](b \"c\")](d \"e\")", "![a [l](m \"n\")](b \"o\")",
        "```swift \u{301}x\na\n```", "```\u{A0}swift\u{301} y\na\n```", "~~~ a\u{C}b\nc", "~~~ a\tb\nc", "~~~ a&#10;b\nc",
        "x ![p[^1]](a.png) y[^1]\n\n[^1]: n",
        "![p[^1]](a.png)\n\n[^1]: n", "[^1]: self[^1]", "[a](http://b.c/w) www: w", "[a](http://b.c d) w", "[a](http://b.c", "a](https://b.c)",
        "`](http://b.c`", "[a [b](http://c.d)](http://e.f)",
        "[http://a.b](http://c.d)", "[a](//b.c) d://e.f", "a&#64;b.cc", "a&commat;b.cc", "www...a", "a](1://b.c",
    ]

    private static let pieces: [String] = [
        "word", "Deir e-Zor", "IS", "\n", "\n", "\n\n", " ", "  ", "\t", "*", "**", "_", "__", "~~", "~", "`", "``", "[", "]", "(", ")", "](",
        "](/u)", "![", "<", ">", "> ", "- ", "* ", "1. ",
        "# ", "## ", "    ", "|", "| a | b |\n|---|---|\n", "\n|-|-|\n", "\\", "\\*", "\\|", "&amp;", "&", "&#39;", "\"", "'", "--", "---", "...",
        "-", ".", "!", ":", "www.a.org", "http://b.c/d", "x@y.zz",
        "[^1]", "[^1]: ", "\n[^1]: note\n", "[r]: /x\n", "[r]", "- [ ] ", "- [x] ", "```\n", "~~~\n", "<b>", "</b>", "<!-- x -->", "<div>\n",
        "\n===\n", "\n---\n", "é", "ال", "😀", "\u{A0}", "\r\n", "a", "b c", ", ", "'s ", "“", "’",
    ]

    /// A text of random pieces; the same for the same seed.
    static func random(seed: UInt64, pieces count: Int) -> String {
        var generator = SeededRandom(seed)
        return (0..<count).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
    }
}
