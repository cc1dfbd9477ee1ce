/// The words of the search and of the page of all names. `#` is a place to fill in.
struct SearchWords: Sendable {
    // MARK: Search
    let search: String
    let lead: String
    /// Names the field.
    let field: String
    /// Where there is no script, and from a disk.
    let needsScript: String
    let results: PluralForms
    let noResults: String
    /// Where a query has nothing but single letters and articles.
    let tooShort: String
    /// Where a file of the index does not come.
    let failed: String
    let moreResults: String
    /// What sort of thing a result is, by the word for it in search/texts-N.txt.
    let kinds: [(name: StaticString, word: String)]

    // MARK: All names
    let names: String
    let namesLead: String
    /// Names the links to the letters.
    let letters: String
    /// Names the links to the parts of a letter.
    let parts: String
    /// Between a name and the one that its page has.
    let see: String
    let nameCount: PluralForms
    let contributor: String
    let source: String
}

extension SearchWords {
    static let english = SearchWords(
        search: "Search",
        lead: "Articles, places, actors, events, sources and contributors. A place is found by any of its spellings, in Latin or in Arabic letters.",
        field: "What are you looking for?",
        needsScript: "The search works on a web server and with scripts only. The page of all names serves without.",
        results: PluralForms(one: "# result", other: "# results"),
        noResults: "Nothing has all of these words. Try fewer of them, or the beginning of one.",
        tooShort: "Type two letters or more; “al” alone does not count.",
        failed: "The search cannot be reached at the moment. The page of all names may help.",
        moreResults: "Show more results",
        kinds: [
            ("place", "Place"), ("actor", "Actor"), ("contributor", "Contributor"), ("article", "Article"), ("source", "Source"), ("event", "Event"),
            ("page", "About this site"),
        ],

        names: "All names from A to Z",
        namesLead:
            "Everything that has a page here, by its names: places, actors, articles, sources and contributors. The article “al-” does not count.",
        letters: "Letters",
        parts: "Parts, by the first name of each",
        see: "see",
        nameCount: PluralForms(one: "# name", other: "# names"),
        contributor: "contributor",
        source: "source"
    )

    static let arabic = SearchWords(
        search: "البحث",
        lead: "في المقالات والأماكن والأطراف والأحداث والمصادر والمساهمين. ويُعثر على المكان بأي صيغة من صيغ اسمه، بالحروف العربية أو اللاتينية.",
        field: "عمّ تبحث؟",
        needsScript: "لا يعمل البحث إلا على خادم ويب ومع تفعيل البرامج النصية. وتغني عنه صفحة الأسماء كلها.",
        results: PluralForms(one: "نتيجة واحدة", two: "نتيجتان", few: "# نتائج", many: "# نتيجة", other: "# نتيجة"),
        noResults: "لا شيء يضم هذه الكلمات كلها. جرّب كلمات أقل، أو بداية كلمة.",
        tooShort: "اكتب حرفين أو أكثر؛ ولا تُحتسب «ال» وحدها.",
        failed: "تعذّر الوصول إلى البحث الآن. قد تفيد صفحة الأسماء كلها.",
        moreResults: "عرض المزيد من النتائج",
        kinds: [
            ("place", "مكان"), ("actor", "طرف"), ("contributor", "مساهم"), ("article", "مقال"), ("source", "مصدر"), ("event", "حدث"),
            ("page", "عن هذا الموقع"),
        ],

        names: "كل الأسماء من الألف إلى الياء",
        namesLead: "كل ما له صفحة هنا، بحسب أسمائه: الأماكن والأطراف والمقالات والمصادر والمساهمون. ولا تُحتسب أل التعريف.",
        letters: "الحروف",
        parts: "الأجزاء، بحسب أول اسم في كل منها",
        see: "انظر",
        nameCount: PluralForms(one: "اسم واحد", two: "اسمان", few: "# أسماء", many: "# اسما", other: "# اسم"),
        contributor: "مساهم",
        source: "مصدر"
    )
}
