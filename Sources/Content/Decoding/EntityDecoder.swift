import Diagnostics
import Explainer

extension Fields {
    /// A place's front matter.
    mutating func place(id: String, description: Prose) -> Place? {
        let names = names()
        let kind = requiredChoice("kind", among: Place.Kind.allCases)
        let partOf: Located<Identifier<Place>>? = reference("part_of", to: .place)
        let coordinate = coordinate(of: kind)
        let precision: Place.Precision? = choice("precision")
        let wikidata = wikidata()
        let hasPage = bool("page", default: true)
        let formerly = slugs("formerly")
        let short = short(hasPage: hasPage)
        let summary = text("summary")
        let control = groups("control") { $0.control() }
        guard let names, let kind else { return nil }
        return Place(
            id: Identifier(id), file: file, names: names, kind: kind, partOf: partOf, coordinate: coordinate, precision: precision ?? .exact,
            wikidata: wikidata, hasPage: hasPage, formerly: formerly, short: short, summary: summary, control: control, description: description)
    }

    /// The id of a short address, which only what has a page can have: it may stand on paper.
    private mutating func short(hasPage: Bool) -> Located<String>? {
        guard let short = slug("short") else { return nil }
        if hasPage { return short }
        report(
            .error(
                "short-without-page", in: file, at: short.range, "what has no page has no short address",
                suggestion: "take out \"short\" or \"page: false\""))
        return nil
    }

    private mutating func coordinate(of kind: Place.Kind?) -> Located<Place.Coordinate>? {
        let latitude = number("latitude")
        let longitude = number("longitude")
        if let kind, kind.isProtected { checkExactness([latitude, longitude].compactMap(\.self), of: kind) }
        switch (latitude, longitude) {
        case (nil, nil): return nil
        case (let latitude?, nil):
            if !has("longitude") { alone("latitude", without: "longitude", at: latitude.range) }
            return nil
        case (nil, let longitude?):
            if !has("latitude") { alone("longitude", without: "latitude", at: longitude.range) }
            return nil
        case (let latitude?, let longitude?):
            if abs(latitude.value) > 90 {
                let isSwapped = abs(longitude.value) <= 90 && abs(latitude.value) <= 180
                report(
                    .error(
                        "bad-latitude", in: file, at: latitude.range, "a latitude lies between -90 and 90",
                        suggestion: isSwapped ? "are latitude and longitude swapped?" : nil))
                return nil
            }
            if abs(longitude.value) > 180 {
                report(.error("bad-longitude", in: file, at: longitude.range, "a longitude lies between -180 and 180"))
                return nil
            }
            if latitude.value == 0, longitude.value == 0 {
                report(
                    .error(
                        "bad-latitude", in: file, at: latitude.range, "0, 0 lies in the Atlantic, where nothing is",
                        suggestion: "leave out both keys where no position is known"))
                return nil
            }
            return Located(Place.Coordinate(latitude: latitude.value, longitude: longitude.value), at: latitude.range)
        }
    }

    /// The number is published rounded; the file that holds it may be read by others, too.
    private mutating func checkExactness(_ numbers: [Located<Double>], of kind: Place.Kind) {
        let finer = numbers.first { number in
            let point = Place.Coordinate(latitude: number.value, longitude: 0)
            return point.rounded(toDecimals: Place.publishedDecimals(kind: kind, precision: .exact)) != point
        }
        guard let finer else { return }
        report(
            .warning(
                "too-exact-position", in: file, at: finer.range,
                "an exact position can endanger the people in a place of the kind \"\(kind.rawValue)\": it is published with two decimals",
                suggestion: "round it here as well, so that nobody finds it in this file"))
    }

    private mutating func alone(_ key: String, without other: String, at range: Range<Int>) {
        report(.error("missing-\(other)", in: file, at: range, "\"\(key)\" stands here without \"\(other)\""), missing: other)
    }

    /// The dates of the keys `from` and `to`.
    private mutating func period() -> (from: Located<PartialDate>?, to: Located<PartialDate>?) {
        let from = date("from")
        let to = date("to")
        if let from, let to, ControlEnd.endsBeforeItStarts(from: from.value, to: to.value) {
            report(.error("ends-before-it-starts", in: file, at: to.range, "\"to\" is before \"from\""))
        }
        return (from, to)
    }

    private mutating func control() -> Place.Control? {
        let (from, to) = period()
        let by: Located<Identifier<Actor>>? = requiredReference("by", to: .actor, "which actor held it")
        let status: Place.Control.Status? = choice("status")
        let source: Located<Identifier<Source>>? = reference("source", to: .source)
        if !has("source") {
            report(
                .warning(
                    "control-without-source", in: file, at: by?.range ?? place, "nobody is named who says so: the key \"source\" is missing",
                    suggestion: status ?? .controlled == .controlled ? "without a source this is shown as claimed" : nil),
                missing: "source")
        }
        // A date that cannot be read is an error of its own: without it nothing more can be said of the days.
        guard let by, has("from") == (from != nil), has("to") == (to != nil) else { return nil }
        return Place.Control(
            from: from?.value, to: to?.value, by: by.value, status: status ?? .controlled, source: source?.value, range: place,
            fromRange: from?.range, toRange: to?.range, sourceRange: source?.range)
    }

    /// An actor's front matter.
    mutating func actor(id: String, description: Prose) -> Actor? {
        let names = names()
        let kind = requiredChoice("kind", among: Actor.Kind.allCases)
        let partOf: Located<Identifier<Actor>>? = reference("part_of", to: .actor)
        let seat: Located<Identifier<Place>>? = reference("seat", to: .place)
        let role = text("role")
        let side = string("side")
        let color = color()
        let active = group("active") { fields -> (PartialDate?, PartialDate?)? in
            let (from, to) = fields.period()
            return (from?.value, to?.value)
        }
        let wikidata = wikidata()
        let hasPage = bool("page", default: true)
        let formerly = slugs("formerly")
        let short = short(hasPage: hasPage)
        let summary = text("summary")
        guard let names, let kind else { return nil }
        return Actor(
            id: Identifier(id), file: file, names: names, kind: kind, partOf: partOf, seat: seat, role: role, side: side?.value ?? "",
            sideRange: side?.range, color: color, activeFrom: active?.0, activeTo: active?.1, wikidata: wikidata, hasPage: hasPage,
            formerly: formerly, short: short, summary: summary, description: description)
    }

    /// "#" and six hexadecimal digits.
    private mutating func color() -> String? {
        guard let text = string("color") else { return nil }
        let digits = text.value.dropFirst()
        if text.value.first == "#", digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
            checkContrast(text)
            return text.value
        }
        let isBare = text.value.count == 6 && text.value.allSatisfy { $0.isASCII && $0.isHexDigit }
        report(
            .error(
                "bad-color", in: file, at: text.range, "\"color\" must be # and six hexadecimal digits in quotes, as in \"#1f6f8b\"",
                suggestion: isBare ? "write \"#\(text.value)\"" : nil))
        return nil
    }

    /// Shapes of the colour must be seen on the light page and on the dark one.
    private mutating func checkContrast(_ color: Located<String>) {
        guard let contrast = ColorContrast(color.value), !contrast.isEnough else { return }
        let (light, dark) = (contrast.ratio(to: ColorContrast.light), contrast.ratio(to: ColorContrast.dark))
        let isLight = light < dark
        let ratio = (min(light, dark) * 10).rounded(.down) / 10
        report(
            .warning(
                "faint-color", in: file, at: color.range,
                "this color is hard to see on the \(isLight ? "light" : "dark") page: the contrast is \(ratio) : 1, and shapes need 3 : 1",
                suggestion: contrast.nearestEnough.map { "write a \(isLight ? "darker" : "lighter") one, as \"\($0)\"" }))
    }
}
