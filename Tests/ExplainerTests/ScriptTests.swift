import Explainer
import Testing

@Suite struct ScriptTests {
    @Test(arguments: [
        ("Raqqa", Script.latin), ("“Raqqa”", .latin), ("Église", .latin), ("Ḥalab", .latin), ("الرقة", .arabic), ("ﷲ", .arabic), ("1 الرقة", .arabic),
        ("\u{650}AMMAN", .latin), ("، Raqqa", .latin), ("Ракка", .cyrillic), ("רקה", .hebrew), ("ܪܩܗ", .syriac), ("Ράκκα", .greek),
        ("– Raqqa", .latin),
    ])
    func theFirstLetterTells(text: String, script: Script) {
        #expect(Script(of: text.utf8) == script)
    }

    @Test(arguments: ["", "2017", "—", "拉卡", "،"])
    func othersHaveNone(text: String) {
        #expect(Script(of: text.utf8) == nil)
    }
}
