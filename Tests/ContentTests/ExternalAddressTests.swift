import Testing

@testable import Content

@Suite struct ExternalAddressTests {
    @Test(arguments: ["https://example.org", "http://example.org/a?b#c", "HTTPS://example.org", "mailto:desk@example.org", "tel:+1"])
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
        ("tel:", "no telephone number stands behind \"tel:\"", nil),
        ("tel:+1 2 3", "a telephone number has no spaces here", "tel:+123"),
    ])
    func says(address: String, fault: String, meant: String?) {
        let problem = ExternalAddress(faultOf: address)
        #expect(problem?.fault == fault)
        #expect(problem?.meant == meant)
    }
}
