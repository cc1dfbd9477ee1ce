import Markdown
import Testing

@Suite struct TypographicTextTests {
    @Test(arguments: [
        ("", ""), ("The road", "The road"), ("Syria's war", "Syria’s war"), ("\"The road\"", "“The road”"), ("'Sleepers' leave", "‘Sleepers’ leave"),
        ("the '90s", "the ’90s"), ("a -- b --- c...", "a – b — c…"), ("Deir e-Zor", "Deir e-Zor"), ("3.5 km.", "3.5 km."),
        ("*It's* _b_ `c` [d](e) <f> &amp; # g", "*It’s* _b_ `c` [d](e) <f> &amp; # g"), ("1986. It's", "1986. It’s"), ("It's #", "It’s #"),
        ("- it's", "- it’s"), ("a\\b's", "a\\b’s"), ("It's\nhere", "It’s here"), ("“It’s”", "“It’s”"), ("قال \"نعم\"", "قال “نعم”"),
        ("https://example.org/it's", "https://example.org/it’s"),
    ])
    func isSetLikeProse(text: String, expected: String) {
        #expect(TypographicText.smart(text) == expected)
    }

    /// A text in prose and the same text in a title look alike.
    @Test(arguments: ["\"'Tis\" it's 'so' -- \"a 'b' c\"...", "rock 'n' roll", "\"a\"b\"", "5' 11\""])
    func looksLikeProse(text: String) {
        #expect(TypographicText.smart(text) == Document(parsing: text).text(of: 0))
    }
}
