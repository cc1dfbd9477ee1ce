import Testing

@testable import Content

@Suite struct LanguageTagTests {
    @Test(arguments: [
        "en", "ar", "ckb", "pt-BR", "ku-Arab", "ku-Arab-IQ", "zh-cmn-Hans-CN", "es-419", "sl-rozaj-biske-1994", "de-CH-1901", "en-u-ca-gregory",
        "ar-x-own", "x-own", "AR-sy",
    ])
    func accepts(tag: String) { #expect(LanguageTag.isWellFormed(tag)) }

    @Test(arguments: [
        "", "e", "en_US", "en ", "en-", "-en", "en--US", "pt-BR-", "العربية", "en\nContact: x", "en-u", "en-x", "x", "e1", "Arabicscript", "en-US-GB",
        "en, ar", "English", "arabic", "Kurmanji", "in Arabic <b>",
    ])
    func refuses(tag: String) { #expect(!LanguageTag.isWellFormed(tag)) }

    @Test func guesses() {
        #expect(LanguageTag.nearest(to: "pt_BR") == "pt-BR")
        #expect(LanguageTag.nearest(to: "en ") == "en")
        #expect(LanguageTag.nearest(to: "en\nar") == nil)
        #expect(LanguageTag.nearest(to: "العربية") == "ar")
        #expect(LanguageTag.nearest(to: "English") == "en")
        #expect(LanguageTag.nearest(to: "Central Kurdish") == "ckb")
        #expect(LanguageTag.nearest(to: "in Arabic <b>") == nil)
    }
}
