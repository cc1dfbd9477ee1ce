import Matching
import Testing

struct ProseTokensTests {
    @Test(arguments: [
        "@Syria", "@Ammar_Syria", "@Direct-Syria", "Syria@example.net", "news@Syria", "Syria.org", "www.Syria", "WWW.Syria", "http://Syria/",
        "x.com/Syria",
        "https://example.net/Syria-Iraq", "direct.Syria.org", "“https://example.net/Syria”", "(Syria.org)", "Syria.org’s", "SYRIA.ORG",
        "<ftp://Syria>",
        "http://éé/Syria",
    ])
    func namesInAddressesAreNotFound(token: String) {
        #expect(found(["Syria"], in: "see \(token) now").isEmpty)
        #expect(found(["Syria"], in: token).isEmpty)
    }

    @Test(arguments: [
        "Syria.", "Syria.Then", "then.Syria", "Syria...and", "U.S.-Syria", "Syria:", "Syria/Iraq", "Syria—example.net", "“Syria”example.net",
        "Syria: //",
        "the.U.S.Syria", "3.5-Syria", "p.m./Syria", "wwwSyria Syria",
    ])
    func namesInProseAreFound(token: String) {
        #expect(found(["Syria"], in: "see \(token) now") == ["Syria"])
    }

    @Test func namesBesideAddressesAreFound() {
        #expect(found(["Syria", "Iraq"], in: "Syria @Iraq Iraq example.net Syria") == ["Syria", "Iraq", "Syria"])
    }

    @Test func addressMayBeTheNameItself() {
        #expect(found(["Change.org"], in: "on Change.org, Change.org’s, https://change.org, me@Change.org") == ["Change.org", "Change.org"])
    }

    @Test func quotationMarksOfTheNameStandForThemselves() {
        #expect(found(["“Daesh”"], in: "me@example.net:“Daesh”.") == ["“Daesh”"])
    }

    @Test func nameOverSeveralTokensMustBeginAndEndInProse() {
        #expect(found(["Deir Zor"], in: "Deir Zor.org, @Deir Zor, Deir Zor") == ["Deir Zor"])
    }
}
