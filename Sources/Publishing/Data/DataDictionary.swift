import Explainer

/// What the fields of the files about one subject mean.
struct DataDictionary: Sendable {
    let subject: DataFile.Subject
    let title: String
    let lead: String
    let fields: [(name: String, meaning: String)]

    static let all = [articles, mentions, places, control, actors, events, sources, contributors]

    private static let names: [(name: String, meaning: String)] = [
        ("names", "names in other languages, by language tag; in CSV one column for each, `name_ar` and so on"),
        ("aliases", "other spellings and names"),
    ]

    private static let articles = DataDictionary(
        subject: .articles, title: "Articles", lead: "Newest first, without their texts.",
        fields: [
            ("id", "the article"),
            ("url", "its page"),
            ("permanent_url", "the address that never changes, under its first id; the same as its id in feeds"),
            ("short_url", "the short address that leads to it; nothing if it has none"),
            ("title", "the headline"),
            ("summary", "one or two sentences"),
            ("type", "`report`, `explainer`, `analysis`, `profile` or `questions`"),
            ("language", "language tag (BCP 47)"),
            ("date", "day of publication"),
            ("updated", "day of the last change of substance"),
            ("as_of", "the state of affairs that it describes"),
            ("dateline", "the place that it was reported from"),
            ("authors", "who wrote it"),
            ("contributors", "who else had a part in it, each with `role`; in CSV `id:role`"),
            ("sources", "what it rests on: the sources that it names or links to, and those of the events that it states"),
            ("corrections", "`date` and `text` of each; in CSV the dates"),
            ("translation_of", "the article that it translates"),
            ("formerly", "ids that it had before"),
        ])

    private static let mentions = DataDictionary(
        subject: .mentions, title: "Mentions",
        lead: "Which article names which place and which actor how often, known ones without a page included; one record for each pair.",
        fields: [
            ("article", "the article"),
            ("kind", "`place` or `actor`"),
            ("id", "the place or the actor"),
            ("mentions", "how often the text and the caption of its lead picture name it"),
            ("adjectives", "how many of these are an adjective or part of a compound, such as \"Iraqi\" or \"US-backed\""),
            ("linked", "whether the text links to its page"),
        ])

    private static let places = DataDictionary(
        subject: .places, title: "Places", lead: "By id. Of provinces and rivers the position is a point inside.",
        fields: [
            ("id", "the place"),
            ("url", "its page; nothing if it has none"),
            ("short_url", "the short address that leads there; nothing if it has none"),
            ("name", "the name that the site uses"),
        ] + names + [
            ("kind", "`country`, `governorate`, `district`, `city`, `town`, `village`, `river`, `region` and so on"),
            ("part_of", "the place that contains it"),
            ("latitude", "degrees, north positive"),
            ("longitude", "degrees, east positive"),
            ("precision", "`exact` or `approximate`"),
            ("wikidata", "the item of Wikidata that is the same"),
            ("summary", "one line"),
            ("formerly", "ids that it had before"),
            ("control", "who held it, as in the table below; not in CSV"),
        ])

    private static let control = DataDictionary(
        subject: .control, title: "Control", lead: "Who held which place when: one statement a record, not one holder a place.",
        fields: [
            ("place", "the place"),
            ("place_name", "its name"),
            ("from", "since when"),
            ("from_earliest", "the first day on which it can have begun; nothing where only the last is known"),
            ("from_latest", "the last day on which it can have begun"),
            ("to", "until when; nothing: no end is known"),
            ("to_earliest", "the first day on which it can have ended"),
            ("to_latest", "the last day on which it can have ended; nothing where only the first is known"),
            ("by", "the actor"),
            ("by_name", "its name"),
            ("side", "the actor's side"),
            ("status", "`controlled`, `contested`, `besieged` or `claimed`; what only the holder's own side says is `claimed`"),
            ("source", "who says so"),
            ("source_title", "its title"),
            ("source_url", "where it was published"),
        ])

    private static let actors = DataDictionary(
        subject: .actors, title: "Actors", lead: "By id.",
        fields: [
            ("id", "the actor"),
            ("url", "its page; nothing if it has none"),
            ("short_url", "the short address that leads there; nothing if it has none"),
            ("name", "the name that the site uses"),
        ] + names + [
            ("abbreviation", "the acronym"),
            ("kind", "`state`, `government`, `military`, `armed_group`, `coalition`, `organisation`, `media`, `person` or `community`"),
            ("part_of", "the actor that it belongs to"),
            ("role", "of a person"),
            ("side", "the word that groups actors"),
            ("active_from", "when it came into being"),
            ("active_to", "when it ended"),
            ("wikidata", "the item of Wikidata that is the same"),
            ("summary", "one line"),
            ("formerly", "ids that it had before"),
        ])

    private static let events = DataDictionary(
        subject: .events, title: "Events", lead: "In the order of the timeline.",
        fields: [
            ("id", "the event"),
            ("url", "its place on the timeline"),
            ("title", "what happened"),
            ("date", "when, as far as it is known"),
            ("earliest", "the first day that the date can mean"),
            ("latest", "the last day that the date can mean"),
            ("kind", "`battle`, `offensive`, `capture`, `siege` and so on"),
            ("status", "`confirmed`, `reported`, `claimed` or `disputed`"),
            ("claimed_by", "whose claim it is"),
            ("places", "where"),
            ("actors", "who took part; no direction is implied"),
            ("sources", "who says so"),
            ("article", "the article that states it"),
            ("text", "what else is to be said"),
        ])

    private static let sources = DataDictionary(
        subject: .sources, title: "Sources", lead: "By id.",
        fields: [
            ("id", "the source"),
            ("url", "its page on the site"),
            ("short_url", "the short address that leads there; nothing if it has none"),
            ("title", "what it is called"),
            ("publisher", "who published it"),
            ("published", "when"),
            ("language", "language tag (BCP 47)"),
            ("authors", "the names of those who wrote it, as it gives them"),
            ("reported_by", "those of them who have a page here"),
            ("party", "the actor that it speaks for"),
            ("original_url", "where it was published"),
            ("archived_url", "a copy in an archive"),
            ("formerly", "ids that it had before"),
        ])

    private static let contributors = DataDictionary(
        subject: .contributors, title: "Contributors", lead: "By id. Nobody is here who has no page on the site.",
        fields: [
            ("id", "the contributor"),
            ("url", "their page"),
            ("short_url", "the short address that leads there; nothing if they have none"),
            ("name", "as the byline gives it"),
            ("names", "names in other languages, by language tag; not in CSV"),
            ("role", "what they are"),
            ("organisation", "for whom they work"),
            ("languages", "language tags (BCP 47)"),
            ("links", "their own addresses elsewhere"),
            ("kind", "`person` or `desk`"),
            ("formerly", "ids that they had before"),
        ])
}
