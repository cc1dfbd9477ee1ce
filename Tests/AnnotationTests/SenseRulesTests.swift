import Annotation
import Diagnostics
import Explainer
import Markdown
import Testing

/// The rules for whom a name means: each with a phrase that only that rule gets right.
@Suite struct SenseRulesTests {
    private typealias S = SampleSite

    private func found(_ text: String, places: [Place] = [], actors: [Actor] = [], publisher: String? = nil) -> [String] {
        S.decisions(in: text, places: places, actors: actors, publisher: publisher)
    }

    private let aleppo = [
        S.place("aleppo", S.names("Aleppo", aliases: ["Haleb"], arabic: "حلب"), kind: .city),
        S.place("aleppo-governorate", S.names("Aleppo province", arabic: "محافظة حلب"), kind: .governorate),
    ]

    @Test func r11TheTypeWordDecidesBetweenHomonyms() {
        #expect(
            found("Aleppo city fell; Aleppo governorate did not; nor did the province of Aleppo.", places: aleppo) == [
                "Aleppo city=aleppo:first", "Aleppo governorate=aleppo-governorate:first", "Aleppo=aleppo-governorate:again",
            ])
    }

    @Test func r11ATypeWordThatBelongsToSomethingElse() {
        let actors = [S.actor("is", S.names("Islamic State")), S.actor("us", S.names("United States", abbreviation: "US"), kind: .state)]
        #expect(found("There is a US base; an Islamic State camp.", actors: actors) == ["US=us:first", "Islamic State=is:first"])
        #expect(found("In the city Islamic State dug.", actors: actors) == ["Islamic State=is:first"])
        #expect(found("the Azaz region", places: [S.place("azaz", S.names("Azaz"))]) == ["Azaz=azaz:first"])
        #expect(found("the Jordan River", places: [S.place("jordan", S.names("Jordan"), kind: .country)]).isEmpty)
        let arabic = [
            S.place("azaz", S.names("Azaz", arabic: "أعزاز")), S.place("russia", S.names("Russia", arabic: "روسيا"), kind: .country),
        ]
        #expect(found("قصفت روسيا بلدة أعزاز", places: arabic) == ["روسيا=russia:first", "أعزاز=azaz:first"])
    }

    @Test func r11ATownIsNotTakenForItsProvince() throws {
        let places = [S.place("idlib", S.names("Idlib"), kind: .city)]
        for text in ["Idlib province", "the Idlib countryside", "rural Idlib"] {
            let site = AnnotatedSite(S.site(places: places, articles: [try S.article("a", "In \(text).")]))
            #expect(site.mentions(in: .article(Identifier("a"))).isEmpty)
            #expect(site.diagnostics.map(\.id) == ["undecided-name"])
        }
    }

    @Test func r11OneTypeWordServesAList() {
        let places =
            aleppo + [S.place("idlib", S.names("Idlib"), kind: .city), S.place("idlib-governorate", S.names("Idlib province"), kind: .governorate)]
        #expect(
            found("Aleppo and Idlib provinces", places: places) == ["Aleppo=aleppo-governorate:first", "Idlib=idlib-governorate:first"])
        #expect(found("the cities of Idlib, Aleppo", places: places) == ["Idlib=idlib:first", "Aleppo=aleppo:first"])
        #expect(
            found("the provinces of Idlib and Aleppo", places: places) == ["Idlib=idlib-governorate:first", "Aleppo=aleppo-governorate:first"])
        #expect(found("Aleppo, Idlib, and Aleppo provinces", places: places).allSatisfy { $0.contains("governorate") })
    }

    @Test(arguments: [
        ("the Aleppo countryside", "aleppo-governorate"), ("in southeast Aleppo", "aleppo-governorate"),
        ("Aleppo’s provincial capital", "aleppo-governorate"),
        ("Aleppo's eastern countryside", "aleppo-governorate"), ("the countryside of Aleppo", "aleppo-governorate"),
        ("downtown Aleppo", "aleppo"), ("in Aleppo", "aleppo"), ("the outskirts of Aleppo", "aleppo"), ("Aleppo’s southern neighborhoods", "aleppo"),
        ("20 kilometres north of Aleppo", "aleppo"), ("Aleppo airport", "aleppo"), ("the siege of Aleppo", "aleppo"),
        ("They entered Aleppo", "aleppo"),
    ])
    func r12ABareNameIsDecidedByItsCue(phrase: String, entity: String) {
        #expect(found(phrase, places: aleppo) == ["Aleppo=\(entity):first"])
    }

    @Test func r12ArabicCuesStandBefore() {
        #expect(found("في ريف حلب", places: aleppo) == ["حلب=aleppo-governorate:first"])
        #expect(found("في حلب", places: aleppo) == ["حلب=aleppo:first"])
    }

    @Test func r12WithoutCueTheSenseLastUsedCounts() {
        let places = [
            S.place("hasakah-city", S.names("Hasakah city", arabic: "الحسكة"), kind: .city),
            S.place("hasakah-governorate", S.names("Hasakah province", arabic: "محافظة الحسكة"), kind: .governorate),
        ]
        #expect(found("Hasakah city was quiet. Nobody left Hasakah.", places: places).last == "Hasakah=hasakah-city:again")
        #expect(found("Hasakah province was quiet. Nobody left Hasakah.", places: places).last == "Hasakah=hasakah-governorate:again")
    }

    @Test func r12AnUnknownSpellingIsWhoseNameIsNearest() {
        let places = [
            S.place("deir-ez-zor-city", S.names("Deir e-Zor city", aliases: ["Deir ez-Zor"], arabic: "دير الزور"), kind: .city),
            S.place(
                "deir-ez-zor-governorate",
                S.names("Deir e-Zor province", aliases: ["Deir e-Zor", "Deir ez-Zor Governorate"], arabic: "محافظة دير الزور"), kind: .governorate),
        ]
        #expect(found("Forces entered Deir ez-Zour.", places: places) == ["Deir ez-Zour=deir-ez-zor-city:first"])
        #expect(found("Forces entered eastern Deir ez-Zour.", places: places) == ["Deir ez-Zour=deir-ez-zor-governorate:first"])
    }

    @Test func r12AnUnknownSpellingAsNearToBothIsTheTown() {
        let places = [
            S.place("city", S.names("Deir e-Zor city", aliases: ["Deir ez-Zor"], arabic: "دير الزور"), kind: .city),
            S.place("province", S.names("Deir e-Zor province", aliases: ["Deir e-Zor"], arabic: "محافظة دير الزور"), kind: .governorate),
        ]
        #expect(found("Forces moved to Deir el-Zour.", places: places) == ["Deir el-Zour=city:first"])
    }

    @Test func r13OfPlacesWithOneNameTheNearOneIsMeant() {
        let places = [
            S.place("north", S.names("Tall Rifat"), partOf: "aleppo-governorate", at: (36.5, 37.1)),
            S.place("south", S.names("Tall Rifat"), partOf: "daraa-governorate", at: (32.6, 36.1)),
            S.place("aleppo-governorate", S.names("Aleppo province"), kind: .governorate),
            S.place("daraa-governorate", S.names("Daraa province"), kind: .governorate),
            S.place("azaz", S.names("Azaz"), at: (36.6, 37.0)),
        ]
        #expect(found("In Daraa province, Tall Rifat was hit.", places: places).last == "Tall Rifat=south:first")
        #expect(found("South of Azaz, Tall Rifat was hit.", places: places).last == "Tall Rifat=north:first")
        #expect(found("Tall Rifat was hit.", places: places).isEmpty)
    }

    @Test func r13ATownOfTheSameProvinceTellsAndOneOfTheSameCountryDoesNot() {
        let places = [
            S.place("north", S.names("Tall Rifat"), partOf: "aleppo-governorate"), S.place("abroad", S.names("Tall Rifat"), partOf: "lebanon"),
            S.place("aleppo-governorate", S.names("Aleppo province"), kind: .governorate, partOf: "syria"),
            S.place("syria", S.names("Syria"), kind: .country), S.place("lebanon", S.names("Lebanon"), kind: .country),
            S.place("azaz", S.names("Azaz"), partOf: "aleppo-governorate"), S.place("tyre", S.names("Tyre"), partOf: "lebanon"),
        ]
        #expect(found("Near Azaz, Tall Rifat was hit.", places: places).last == "Tall Rifat=north:first")
        #expect(found("Near Tyre, Tall Rifat was hit.", places: places) == ["Tyre=tyre:first"])
    }

    @Test func r14ARiverHasTheArticleAndATownHasNone() {
        let places = [S.place("dnipro", S.names("Dnipro"), kind: .city), S.place("river", S.names("Dnipro River"), kind: .river)]
        func found(_ text: String) -> [String] { S.decisions(in: text, places: places, actors: []) }
        #expect(found("Water from the Dnipro was bad.") == ["Dnipro=river:first"])
        #expect(found("The Dnipro hospital was hit in Dnipro.") == ["Dnipro=dnipro:first", "Dnipro=dnipro:again"])
        #expect(found("Dnipro was hit.") == ["Dnipro=dnipro:first"])
    }

    @Test(arguments: ["Russian Ministry of Defense", "Russian Ministry of Defence", "Russian ministry of defence", "Russian defence ministry"])
    func r20AMinistryIsNamedBothWays(text: String) {
        let ministry = S.actor("ministry", S.names("Russian Defense Ministry"), kind: .government)
        #expect(S.decisions(in: "The \(text) denied it.", places: [], actors: [ministry]) == ["\(text)=ministry:first"])
        let other = S.actor("foreign", S.names("Russian Ministry of Foreign Affairs"), kind: .government)
        #expect(S.decisions(in: "The Russian Foreign Ministry denied it.", places: [], actors: [other]) == ["Russian Foreign Ministry=foreign:first"])
    }

    @Test func r02ASecondPartBehindAnArticleMakesALongerName() {
        let places = [S.place("al-bab", S.names("al-Bab", arabic: "الباب")), S.place("darfur", S.names("Darfur"), kind: .region)]
        let actors = [S.actor("hezbollah", S.names("Hezbollah"), kind: .armedGroup)]
        func found(_ text: String) -> [String] { S.decisions(in: text, places: places, actors: actors) }
        #expect(found("At Bab al-Salama they saw al-Bab.") == ["al-Bab=al-bab:first"])
        #expect(found("Bab as Homs and Bab al Salama.") == ["Bab=al-bab:first"])
        #expect(found("South Darfur is no part, southern Darfur is.") == ["Darfur=darfur:first"])
        #expect(found("Kata'ib Hezbollah, Kata’ib Hezbollah; Syria's Hezbollah.") == ["Hezbollah=hezbollah:first"])
    }

    @Test func r08ANameMayAskForItsExactCase() {
        #expect(found("the Push; the push; The PUSH", actors: [S.actor("push", S.names("Push", hasExactCase: true))]) == ["Push=push:first"])
    }

    @Test func r05ArabicNamesBehindLi() {
        #expect(found("للرقة", places: [S.place("raqqa", S.names("Raqqa", arabic: "الرقة"), kind: .city)]) == ["للرقة=raqqa:first"])
    }

    @Test(arguments: ["Al-Hasakah Governorate", "Hasakeh province", "Al-Bu Kamal", "Albou Kamal", "Abukamal", "Bu Kamal", "Raqa"])
    func r12OtherSpellings(text: String) {
        let places = [
            S.place("hasakah", S.names("Hasakah province", arabic: "محافظة الحسكة"), kind: .governorate),
            S.place("abu-kamal", S.names("Abu Kamal", arabic: "البوكمال")), S.place("raqqa", S.names("Raqqa", arabic: "الرقة"), kind: .city),
        ]
        #expect(found("near \(text) today", places: places).map { $0.hasPrefix("\(text)=") } == [true])
    }

    @Test func r14ACommonNounIsNoPlace() {
        #expect(found("on the left bank; in the Left Bank", places: [S.place("left-bank", S.names("Left Bank"))]) == ["Left Bank=left-bank:first"])
    }

    @Test func r15ASurnameRefersBackOnly() {
        let places = [S.place("java", S.names("Java"))]
        let actors = [S.actor("omar-java", S.names("Omar Java"), kind: .person)]
        #expect(
            found("Java is an island. Omar Java spoke; Java warned.", places: places, actors: actors) == [
                "Java=java:first", "Omar Java=omar-java:first", "Java=omar-java:again",
            ])
        #expect(found("Java warned.", actors: actors).isEmpty)
        #expect(found("Omar Java left the island of Java.", actors: actors) == ["Omar Java=omar-java:first"])
    }

    @Test func r15ASurnameIsNoPlace() {
        let actors = [S.actor("omar-java", S.names("Omar Java"), kind: .person)]
        for text in ["In Java people died.", "They are near Java.", "Java, Indonesia, is far.", "the island of Java"] {
            #expect(found("Omar Java spoke. \(text)", actors: actors) == ["Omar Java=omar-java:first"])
        }
    }

    @Test(arguments: [
        ("Bashar al-Assad left. Assad stayed; al-Assad came.", ["Bashar al-Assad", "Assad", "al-Assad"]),
        ("President Bashar Assad left.", ["Bashar Assad"]), ("Assad left.", []),
        ("Bashar al-Assad saw Lake Assad and the Assad lake.", ["Bashar al-Assad"]),
        ("Abu Mohammed al-Jolani spoke. Jolani left, and al-Jolani came. Mohammed stayed.", ["Abu Mohammed al-Jolani", "Jolani", "al-Jolani"]),
    ])
    func r15ASurnameMayLoseItsArticle(text: String, names: [String]) {
        let actors = [
            S.actor("assad", S.names("Bashar al-Assad"), kind: .person), S.actor("jolani", S.names("Abu Mohammed al-Jolani"), kind: .person),
        ]
        #expect(found(text, actors: actors).map { String($0.split(separator: "=")[0]) } == names)
    }

    @Test func r15TwoOfOneFamilyAreNotGuessed() {
        let actors = [
            S.actor("bashar", S.names("Bashar al-Assad"), kind: .person), S.actor("hafez", S.names("Hafez al-Assad"), kind: .person),
        ]
        #expect(found("Hafez al-Assad died. Bashar al-Assad followed. Assad ruled.", actors: actors).count == 2)
    }

    @Test(arguments: [
        "Hay'at Tahrir al-Sham left.", "Hayat Tahrir ash-Sham left.", "Hay’at Tahrir al-Sham left.", "Hayat Tahrir al Sham left.",
        "the UN Protection Force", "the U.N. Protection Force", "the UN Office for Refugees", "the United Nations Office for Refugees",
    ])
    func r20InstitutionsAreWrittenInManyWays(text: String) {
        let actors = [
            S.actor("hts", S.names("Hayat Tahrir al-Sham")), S.actor("unprofor", S.names("United Nations Protection Force")),
            S.actor("ocha", S.names("UN Office for Refugees")),
            S.actor("un", S.names("United Nations", abbreviation: "UN", isAbbreviationKnown: true)),
        ]
        let found = found(text, actors: actors)
        #expect(found.count == 1 && !found[0].hasPrefix("UN=") && !found[0].contains("=un:"))
    }

    @Test(arguments: ["Ahmed Abu Layth, a commander, spoke.", "Abu Layth al-Diri spoke.", "Abu Layth bin Omar spoke."])
    func r16ATeknonymMayBePartOfAnotherName(text: String) {
        #expect(found(text, actors: [S.actor("abu-layth", S.names("Abu Layth"), kind: .person)]).isEmpty)
        #expect(found("Colonel Abu Layth spoke.", actors: [S.actor("abu-layth", S.names("Abu Layth"), kind: .person)]).count == 1)
    }

    @Test func r16ATeknonymIsIndivisible() {
        #expect(
            found("Abu Layth spoke. Layth is another.", actors: [S.actor("abu-layth", S.names("Abu Layth"), kind: .person)]) == [
                "Abu Layth=abu-layth:first"
            ])
    }

    @Test func r17ANameThatCountsBehindTheFullOneOnly() {
        let actors = [S.actor("mariam", S.names("Mariam Saleh", afterFullName: ["Mariam"]), kind: .person)]
        #expect(found("Mariam Saleh left. Mariam wrote.", actors: actors) == ["Mariam Saleh=mariam:first", "Mariam=mariam:again"])
        #expect(found("Mariam wrote.", actors: actors).isEmpty)
    }

    @Test func r17ASurnameOfTwoIsNobodys() {
        let actors = [
            S.actor("nadia", S.names("Nadia Saleh"), kind: .person), S.actor("omar", S.names("Omar Saleh"), kind: .person),
            S.actor("lina", S.names("Lina Aziz"), kind: .person),
        ]
        #expect(found("Nadia Saleh and Omar Saleh quarrelled. Saleh left.", actors: actors) == ["Nadia Saleh=nadia:first", "Omar Saleh=omar:first"])
        #expect(
            found("Omar Saleh met Lina Aziz. Saleh left.", actors: actors) == ["Omar Saleh=omar:first", "Lina Aziz=lina:first", "Saleh=omar:again"])
    }

    @Test func r18AdjectivesAreCountedNotLinked() {
        #expect(found("the Turkish border", places: [S.place("turkey", S.names("Turkey", adjectives: ["Turkish"]))]) == ["Turkish=turkey:adjective"])
    }

    @Test func r19CompoundsAreCountedNotLinked() {
        let actors = [S.actor("un", S.names("UN")), S.actor("iran", S.names("Iran"))]
        #expect(found("UN-backed and pro-Iran groups", actors: actors) == ["UN=un:prefix", "Iran=iran:prefix"])
    }

    @Test func r20ADemonymWithAnInstitutionIsTheInstitution() {
        let actors = [S.actor("iraq", S.names("Iraq", adjectives: ["Iraqi"])), S.actor("iraqi-army", S.names("Iraqi army"))]
        #expect(found("an older Iraqi army officer", actors: actors) == ["Iraqi army=iraqi-army:first"])
    }

    @Test(arguments: ["Russian Defence Ministry", "Russian defence ministry", "Russian defense ministry", "Russian Ministry of Defence"])
    func r20AnInstitutionInOtherSpellings(text: String) {
        let ministry = S.actor("ministry", S.names("Russian Defense Ministry", aliases: ["Russian Ministry of Defense"]))
        let russia = S.actor("russia", S.names("Russia", adjectives: ["Russian"]))
        #expect(found("The \(text) said so.", actors: [ministry, russia]) == ["\(text)=ministry:first"])
    }

    @Test func r20AnAcronymMayHaveFullStops() {
        #expect(found("the U.S.-led coalition", actors: [S.actor("c", S.names("US-led coalition"))]) == ["U.S.-led coalition=c:first"])
    }

    @Test func r18AnAdjectiveThatIsListedAsANameIsOne() {
        #expect(
            found("Kurdish fighters", actors: [S.actor("k", S.names("Kurds", aliases: ["Kurdish"], adjectives: ["Kurdish"]))]) == [
                "Kurdish=k:adjective"
            ])
    }

    @Test func r21AStateThatActsAndItsCountryAreTwo() {
        let places = [S.place("lebanon", S.names("Lebanon"))]
        let actors = [S.actor("lebanese-government", S.names("Lebanese government"))]
        #expect(
            found("The Lebanese government met in Lebanon.", places: places, actors: actors) == [
                "Lebanese government=lebanese-government:first", "Lebanon=lebanon:first",
            ])
    }
}
