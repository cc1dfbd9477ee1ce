/// Lower-case letters that match another letter, in the transliterations and languages that name places and people of the Middle East.
///
/// All letters of Latin, Greek and Cyrillic that Unicode decomposes into a base letter and combining marks are here, so that
/// composed and decomposed text are equal once the marks are dropped; then letters with a stroke, the dotless i, and
/// old and final forms of s and sigma.
enum BaseLetters {
    /// A base letter and the lower-case letters that match it.
    static let latinGreekCyrillic: [(base: Unicode.Scalar, letters: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľłḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșſṡṣṥṧṩẛ"),
        ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("æ", "ǣǽ"), ("ʒ", "ǯ"),
        ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ΐίϊ"), ("ο", "ό"), ("σ", "ς"), ("υ", "ΰϋύ"), ("ϒ", "ϓϔ"), ("ω", "ώ"),
        ("а", "ӑӓ"), ("г", "ѓ"), ("е", "ѐёӗ"), ("ж", "ӂӝ"), ("з", "ӟ"), ("и", "йѝӣӥ"), ("к", "ќ"), ("о", "ӧ"), ("у", "ўӯӱӳ"),
        ("ч", "ӵ"), ("ы", "ӹ"), ("э", "ӭ"), ("і", "ї"), ("ѵ", "ѷ"), ("ә", "ӛ"), ("ө", "ӫ"),
    ]

    /// A base letter and the Arabic letters that match it: alef and ya in all their forms, ta marbuta, carriers of hamza,
    /// and the Persian and Kurdish forms of kaf and ya. By scalar value, since several look alike.
    static let arabic: [(base: Unicode.Scalar, letters: String)] = [
        ("\u{0627}", "\u{0622}\u{0623}\u{0625}\u{0671}"),
        ("\u{0648}", "\u{0624}"),
        ("\u{064A}", "\u{0626}\u{0649}\u{06CC}"),
        ("\u{0647}", "\u{0629}"),
        ("\u{0643}", "\u{06A9}"),
        ("\u{06D5}", "\u{06C0}"),
        ("\u{06C1}", "\u{06C2}"),
        ("\u{06D2}", "\u{06D3}"),
    ]
}
