import Diagnostics
import Explainer

/// Nothing lies inside itself, however long the way round.
enum Containment {
    static func check(places: [Place], actors: [Actor]) -> [Diagnostic] {
        cycles(places.map { ($0.id, $0.file, $0.partOf) }) + cycles(actors.map { ($0.id, $0.file, $0.partOf) })
    }

    private static func cycles<Kind>(
        _ items: [(id: Identifier<Kind>, file: String, partOf: Located<Identifier<Kind>>?)]
    ) -> [Diagnostic] {
        let parents = Dictionary(items.compactMap { item in item.partOf.map { (item.id, $0.value) } }, uniquingKeysWith: { first, _ in first })
        var settled: Set<Identifier<Kind>> = []
        var problems: [Diagnostic] = []
        for item in items where !settled.contains(item.id) {
            var path: [Identifier<Kind>] = []
            var onPath: Set<Identifier<Kind>> = []
            var next: Identifier<Kind>? = item.id
            while let id = next, !settled.contains(id), onPath.insert(id).inserted {
                path.append(id)
                next = parents[id]
            }
            if let id = next, onPath.contains(id), let start = path.firstIndex(of: id), let first = path[start...].min(),
                let culprit = items.first(where: { $0.id == first }), let partOf = culprit.partOf
            {
                let circle = path[start...]
                let round = circle.drop { $0 != first } + circle.prefix { $0 != first } + [first]
                let names = round.map(\.rawValue).joined(separator: ", ")
                let message = circle.count == 1 ? "\"\(first)\" cannot be part of itself" : "\"part_of\" leads round in a circle: \(names)"
                problems.append(.error("part-of-itself", in: culprit.file, at: partOf.range, message))
            }
            settled.formUnion(path)
        }
        return problems
    }
}
