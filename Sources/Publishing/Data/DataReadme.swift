import Explainer

/// data/README.md: what the files hold, field by field, how to join them, and what others may do with them.
enum DataReadme {
    static func bytes(of site: Site) -> [UInt8] {
        let files = DataFile.all(of: site).filter { $0 != .readme }
        let sections = DataDictionary.all.compactMap { dictionary in
            section(dictionary, files.filter { $0.subject == dictionary.subject })
        }
        return Array(([head(site.settings), licence(site), rules] + sections).joined(separator: "\n\n").utf8) + [0x0A]
    }

    private static func head(_ settings: SiteSettings) -> String {
        var lines = ["# Data of \(plain(settings.title))", ""]
        if let publisher = settings.publisher { lines.append("- Publisher: \(plain(publisher.name))") }
        if let url = settings.url { lines.append("- Site: <\(url)>") }
        if let day = settings.asOf { lines.append("- State of affairs: \(day.edtf)") }
        lines.append("- Language: \(settings.language.rawValue)")
        return lines.joined(separator: "\n")
    }

    /// What the site allows, and whom it owes the shapes and positions of its maps to.
    private static func licence(_ site: Site) -> String {
        let settings = site.settings
        let credit = (site.basemap?.attribution).flatMap { $0.isEmpty ? nil : "\n\nMaps and positions: \(plain($0))." } ?? ""
        let text =
            switch (settings.licence, settings.contact) {
            case (let licence?, _): plain(licence.name) + (licence.url.map { ", <\($0)>" } ?? "") + "."
            case (nil, let contact?): "No licence is stated. Ask before you publish more than a quotation: <\(contact)>."
            case (nil, nil): "No licence is stated. Ask before you publish more than a quotation."
            }
        return "## Licence\n\n\(text)\(credit)"
    }

    private static let rules = """
        ## How to read the files

        - Text is UTF-8. JSON follows RFC 8259, CSV RFC 4180, GeoJSON RFC 7946, iCalendar RFC 5545.
        - An `id` is unique among things of one kind, and the files refer to each other by it. It changes only if the editors rename a thing; then the
          old one stands in `formerly`. Events have none.
        - In CSV a list is one field with semicolons between the values; a semicolon or a backslash inside a value has a backslash before
          it. What a thing refers to is its id there, and its id and name in JSON.
        - CSV holds texts as they are. A spreadsheet that opens it by itself may take a text that begins with `=`, `+`, `-` or `@` for a
          formula, and `2017-10` for a day: import it instead, every column as text, UTF-8, with commas.
        - Dates are as exact as they are known, in the Extended Date/Time Format (EDTF, ISO 8601-2, level 1): `2017-10` is some day of that month,
          `2014~/2017-09` a time from about 2014 to September 2017. `earliest` and `latest` are the first and the last day that a date can mean.
        - Positions are WGS 84, rounded to 4 decimals, and to 2 where they are approximate or could endanger people.
        - What is not known is empty in CSV and `null` in JSON.
        - `version` in a JSON file changes when a field goes or comes to mean something else; new fields may come at any time.
        """

    private static func section(_ dictionary: DataDictionary, _ files: [DataFile]) -> String? {
        if files.isEmpty { return nil }
        let names = files.map { "`\($0.path.dropFirst("data/".utf8.count))`" }.joined(separator: ", ")
        let rows = dictionary.fields.map { "| `\($0.name)` | \($0.meaning) |" }
        return (["## \(dictionary.title)", "", "Files: \(names). \(dictionary.lead)", "", "| Field | Meaning |", "| :--- | :--- |"] + rows)
            .joined(separator: "\n")
    }

    /// A text of the editors in one line, with its signs escaped that Markdown would read: a line of its own could be a heading or a list.
    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").reduce(into: "") { plain, character in
            if "\\`*_{}[]<>#|&".contains(character) { plain.append("\\") }
            plain.append(character)
        }
    }
}
