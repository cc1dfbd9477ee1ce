import Diagnostics
import Testing

@testable import Content

@Suite struct ActiveContentTests {
    private func found(_ text: String, _ ending: String = ".svg") -> String? {
        let bytes = Array(text.utf8)
        return ActiveContent.first(in: bytes, ending: ending).map { "\($0.kind) «\(String(decoding: bytes[$0.range], as: UTF8.self))»" }
    }

    @Test(arguments: [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"https://example.org\"><text>javascript: on load=1 &lt;script></text></a></svg>",
        "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" "
            + "[<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns_svg;\"/>",
        "<svg><!-- <script>a</script> --><![CDATA[<script>]]></svg>", "<svg><use xlink:href=\"#a\"/><image href='data:image/png;base64,AA'/></svg>",
        "<svg><style>a { fill: url(#b) } @font-face { src: url('data:font/woff2;base64,AA') }</style></svg>", "<svg aria-label='JavaScript: a > b'/>",
        "<svg><cc:license rdf:resource=\"http://example.org/\"/><metadata><dc:type rdf:resource=\"http://example.org/\"/></metadata></svg>",
        "<svg><text>1 < 2</text>",
    ])
    func drawings(text: String) { #expect(found(text) == nil) }

    @Test(arguments: [
        ("<svg onload=\"alert(1)\"><script/></svg>", "script «onload=\"alert(1)\"»"), ("<svg/onload=alert(1)>", "script «onload=alert(1)»"),
        ("<svg><SCRIPT>a</SCRIPT>", "script «SCRIPT»"), ("<svg><s:script>a</s:script>", "script «s:script»"),
        ("<svg><a xlink:href=\" java&#x73;cript:alert(1)\"/>", "script «xlink:href=\" java&#x73;cript:alert(1)\"»"),
        ("<svg><a href='java&Tab;script&colon;a'/>", "script «href='java&Tab;script&colon;a'»"),
        ("<svg><set attributeName=\"href\" to=\"javascript:a\"/>", "script «to=\"javascript:a\"»"), ("<svg><iframe/>", "script «iframe»"),
        ("<svg><!----><script/>", "script «script»"), ("<svg><!--><script/>", "script «script»"),
        ("<!DOCTYPE svg [<!ENTITY x \"&#60;script>\">]>", "script «<!ENTITY x \"&#60;script»"),
        ("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"a\">]><svg/>", "script «<!ATTLIST svg onload CDATA \"a\"»"),
        ("<?xml-stylesheet type=\"text/xsl\" href=\"a.xsl\"?><svg/>", "script «<?xml-stylesheet type=\"text/xsl\" href=\"a.xsl\"?»"),
        ("<svg><image href=\"https://example.org/a.png\"/>", "outside «href=\"https://example.org/a.png\"»"),
        ("<svg><use xlink:href='//example.org/a.svg#b'/>", "outside «xlink:href='//example.org/a.svg#b'»"),
        ("<svg><style>@import 'https://example.org/a.css';</style>", "outside «style»"),
        ("<svg><style>a { fill: red } b { fill: url( \"https://example.org/a\") }</style>", "outside «style»"),
        ("<svg style=\"background: url(http://example.org/a)\"/>", "outside «style=\"background: url(http://example.org/a)\"»"),
        ("<svg><foreignObject><p>a</p></foreignObject></svg>", "html «foreignObject»"),
        ("<svg><foreignObject><script/></foreignObject></svg>", "script «script»"), ("<svg><image href=\"https://", "outside «href=\"https://»"),
    ])
    func dangerousDrawings(text: String, expected: String) { #expect(found(text) == expected) }

    @Test func pages() {
        #expect(
            found("<!doctype html><title>A > b</title><p>Text, <a href='https://example.org'>a link</a><img src=a.png alt='on: x'>", ".html") == nil)
        #expect(found("<p>a</p><script>alert(1)</script>", ".html") == "script «script»")
        #expect(found("<img src=x onerror=alert(1)>", ".htm") == "script «onerror=alert(1)»")
        #expect(found("<!-- a --!><script>", ".html") == "script «script»")
        #expect(found("<![CDATA[<script>]]>", ".html") == "script «script»")
        #expect(found("<meta http-equiv=Refresh content='0;url=a'>", ".html") == "outside «http-equiv=Refresh»")
        #expect(found("<img src='https://example.org/a.png'>", ".html") == "outside «src='https://example.org/a.png'»")
        #expect(found("<a href='data:text/html,x'>", ".html") == "script «href='data:text/html,x'»")
    }

    @Test func otherXML() {
        #expect(found("<data once='1'><item href='https://example.org' online='2'/></data>", ".xml") == nil)
        #expect(found("<x:a xmlns:x=\"http://www.w3.org/1999/xhtml\" onclick='a'/>", ".xml") == "script «onclick='a'»")
        #expect(found("<a xmlns=\"http://www.w3.org/1999/xht&#109;l\"><b onclick='a'/></a>", ".xml") == "script «onclick='a'»")
        #expect(found("<a><script xmlns='x'/></a>", ".rss") == "script «script»")
    }
}
