import Explainer

/// About how many bytes a map takes, so that one of many places stays as light as any other: what is left out stands in its list.
enum MapWeight {
    /// What a map may weigh: 40 KB, with some room for what this is not exact about.
    static let limit = 36_000

    /// The bytes of all that is drawn for places, once for all bands in which it is the same.
    static func bytes(of items: [MapItem], in bands: [MapPicture.Band]) -> Int {
        items.indices.reduce(0) { sum, number in
            let item = items[number]
            let (marks, labels) = (Set(bands.compactMap { $0.marks[number] }), Set(bands.compactMap { $0.labels[number] }))
            let signs = max(1, min(6, item.holders.count))
            let isLink = bands.contains { $0.links[number] }
            let name = item.name.utf8.count
            let extras = labels.reduce(0) { $0 + ($1.leader == nil ? 0 : 110) + ($1.isNumber ? 30 + name : 0) }
            return sum + marks.count * (item.hasSigns ? 50 + 125 * signs : 100) + labels.count * (150 + name) + extras
                + (isLink ? 130 + marks.count * 90 + 2 * name + item.holders.reduce(60) { $0 + $1.name.utf8.count + 25 } : 0)
        }
    }
}
