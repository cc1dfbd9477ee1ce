import Testing

@testable import HTML

@Suite("Addresses")
struct URLReferenceTests {
    @Test(
        "paths are encoded as file names",
        arguments: [
            ("", ""), ("../places/deir-e-zor.html", "../places/deir-e-zor.html"), ("a b", "a%20b"), ("a?b#c%d", "a%3Fb%23c%25d"),
            ("ديرالزور", "%D8%AF%D9%8A%D8%B1%D8%A7%D9%84%D8%B2%D9%88%D8%B1"), ("it's", "it%27s"), ("a&b=c;d,e!$(f)*+@~_", "a&b=c;d,e!$(f)*+@~_"),
            ("a\\b", "a%5Cb"), ("\"<>`{}|^[]", "%22%3C%3E%60%7B%7D%7C%5E%5B%5D"), ("a\tb\n\0", "a%09b%0A%00"),
            ("javascript:alert(1)", "./javascript:alert(1)"), ("a/b:c", "a/b:c"), ("../a:b", "../a:b"), (":", "./:"),
            ("//example.org/x", "/.//example.org/x"), ("/x", "/x"), ("///", "/.///"),
        ]
    )
    func paths(path: String, encoded: String) {
        #expect(URLReference.percentEncodedPath(path) == encoded)
        #expect(URLReference.page(relative: path).text == encoded)
    }

    @Test("fragments are encoded and may follow a page")
    func fragments() {
        #expect(URLReference.fragment("a b/?#%é").text == "#a%20b/?%23%25%C3%A9")
        #expect(URLReference.page(relative: "x.html", fragment: "n:1").text == "x.html#n:1")
    }

    @Test("the way to a file follows the address of a folder")
    func following() {
        let folder = URLReference(external: "https://example.org/a%20b/")
        #expect(folder?.following(.page(relative: "c d.html", fragment: "e")).text == "https://example.org/a%20b/c%20d.html#e")
        #expect(folder?.following(.page(relative: "")).text == "https://example.org/a%20b/")
    }

    @Test(
        "allowed addresses",
        arguments: [
            ("https://example.org", "https://example.org"),
            ("http://example.org:8080/a/b?c=d&e=f#g", "http://example.org:8080/a/b?c=d&e=f#g"),
            ("HTTPS://example.org/A", "HTTPS://example.org/A"),
            ("https://example.org/a%20b%zz", "https://example.org/a%20b%zz"),
            ("https://example.org/@name/it's", "https://example.org/@name/it's"),
            ("https://example.org/?a=\"<>`{}|^[]", "https://example.org/?a=%22%3C%3E%60%7B%7D%7C%5E%5B%5D"),
            ("https://example.org/é\u{202E}", "https://example.org/%C3%A9%E2%80%AE"),
            ("https://مثال.example/", "https://%D9%85%D8%AB%D8%A7%D9%84.example/"),
            ("mailto:desk@example.org?subject=x", "mailto:desk@example.org?subject=x"),
            ("tel:+963-11-000", "tel:+963-11-000"),
        ]
    )
    func allowed(address: String, text: String) {
        #expect(URLReference(external: address)?.text == text)
    }

    @Test(
        "refused addresses",
        arguments: [
            "", ":", "https", "https:", "https:/example.org", "https:example.org", "https://", "https:///example.org", "https://?x", "https://#x",
            "https://:80", "https://[::1]/", "https://https://example.org", "https://HTTP//example.org", "https://user@example.org",
            "https://example.com:x@example.org/",
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
            "\u{1}javascript:alert(1)", "\u{A0}https://example.org", "\u{FEFF}https://example.org", "javascript&colon;alert(1)",
            "&#106;avascript:alert(1)", "javascript%3Aalert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:x", "about:blank",
            " https://example.org", "https://example.org ", "https://exam\nple.org", "https://example.org/a b", "ht\ttps://example.org",
            "https:\\\\example.org", "https://example.org\\@example.com", "https://example.org\\.example.com", "https://example.org/\u{7F}",
            "https://example.org/\0",
            "//example.org/x", "/x", "x.html", "../x.html", "#x", "?x", "mailto:", "tel:", "httpſ://example.org", "view-source:https://example.org",
        ]
    )
    func refused(address: String) {
        #expect(URLReference(external: address) == nil)
    }
}
