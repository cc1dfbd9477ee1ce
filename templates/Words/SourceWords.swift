/// The words of sources, of what rests on them, and of those who reported them. `#` is a place to fill in.
struct SourceWords: Sendable {
    // MARK: References
    /// In the place of an address, and of a copy, that is not there.
    let noAddress: String
    let noCopy: String

    // MARK: What rests on a source
    /// Before the counts.
    let restingOnIt: String
    let statementCount: PluralForms
    let pagesThatRestOnIt: String

    // MARK: Contributors
    /// Before roles, each with a count.
    let partInThisSite: String
    /// Of somebody who did nothing but report sources.
    let reportedSourcesOnly: String
}

extension SourceWords {
    static let english = SourceWords(
        noAddress: "no address known",
        noCopy: "none known",

        restingOnIt: "Resting on it",
        statementCount: PluralForms(one: "# statement of control", other: "# statements of control"),
        pagesThatRestOnIt: "Other pages that cite it",

        partInThisSite: "Part in this site",
        reportedSourcesOnly: "Reported what this site rests on, and wrote none of the texts here."
    )

    static let arabic = SourceWords(
        noAddress: "لا يُعرف له عنوان",
        noCopy: "لا تُعرف نسخة",

        restingOnIt: "يستند إليه",
        statementCount: PluralForms(
            one: "قول واحد عن السيطرة", two: "قولان عن السيطرة", few: "# أقوال عن السيطرة", many: "# قولا عن السيطرة", other: "# قول عن السيطرة"),
        pagesThatRestOnIt: "صفحات أخرى تذكره",

        partInThisSite: "العمل في هذا الموقع",
        reportedSourcesOnly: "إعداد مصادر يستند إليها هذا الموقع، بلا مشاركة في كتابة نصوصه."
    )
}
