import Testing

@testable import Content

@Suite struct ExternalAddressTests {
    @Test(arguments: [
        "https://example.org", "http://example.org/a?b#c", "HTTPS://example.org", "mailto:desk@example.org", "tel:+1", "https://example.org./",
        "https://example.org:/", "https://example.org:65535", "https://مثال.إختبار/خبر", "https://%D9%85%D8%AB%D8%A7%D9%84.example",
        "https://192.0.2.1/",
        "https://a_b.example.org", "https://localhost:8080", "https://xn--mgbh0fb.example", "https://3.example.1a",
    ])
    func accepts(address: String) {
        #expect(ExternalAddress(faultOf: address) == nil)
    }

    @Test(arguments: [
        ("https:/example.org/a", "https://example.org/a"), ("https:example.org", "https://example.org"),
        ("https:///example.org", "https://example.org"), ("http:/\\example.org", "http://example.org"),
        ("http://https://example.org/a", "https://example.org/a"), ("https://https//example.org", "https://example.org"),
        ("https:https:https:example.org", nil), ("https://http", nil), ("https://", nil), ("http://[::1", nil), ("https:", nil),
    ])
    func namesNoSite(address: String, meant: String?) {
        let problem = ExternalAddress(faultOf: address)
        #expect(problem?.fault == "a web address starts with https:// and the name of a site")
        #expect(problem?.meant == meant)
    }

    @Test(arguments: [
        ("https://u:p@example.org/a", "a web address with a name before \"@\" hides where it leads", "https://example.org/a"),
        ("https://example.org/a b", "a web address has no spaces", "https://example.org/a%20b"),
        ("https://exam ple.org/", "a web address has no spaces", nil),
        ("mailto:", "no e-mail address stands behind \"mailto:\"", nil),
        ("mailto:Desk d@example.org", "an e-mail address has no spaces", "mailto:d@example.org"),
        ("mailto:d@ example.org", "an e-mail address has no spaces", nil), ("mailto:d @example.org", "an e-mail address has no spaces", nil),
        ("https://example.org/a\\b", "a web address has no backslashes", "https://example.org/a/b"),
        ("https://javascript:alert(1)", "\"alert(1)\" is no port: behind the name of a site and a colon stands a number up to 65535", nil),
        ("https://example.org:99999/", "\"99999\" is no port: behind the name of a site and a colon stands a number up to 65535", nil),
        ("https://example..org/a", "\"example..org\" is no name of a site: no browser opens it", nil),
        ("https://%00", "\"%00\" is no name of a site: no browser opens it", nil),
        ("https://.example.org", "\".example.org\" is no name of a site: no browser opens it", nil),
        ("https://192.0.2.256", "\"192.0.2.256\" is no name of a site: no browser opens it", nil),
        ("https://exam%zple.org", "\"exam%zple.org\" is no name of a site: no browser opens it", nil),
        ("https://exa<mple.org", "\"exa<mple.org\" is no name of a site: no browser opens it", nil),
        ("https://example.org\u{202E}/", "\"example.org\u{202E}\" is no name of a site: no browser opens it", nil),
        ("tel:", "no telephone number stands behind \"tel:\"", nil),
        ("tel:+1 2 3", "a telephone number has no spaces here", "tel:+123"),
    ])
    func says(address: String, fault: String, meant: String?) {
        let problem = ExternalAddress(faultOf: address)
        #expect(problem?.fault == fault)
        #expect(problem?.meant == meant)
    }
}
