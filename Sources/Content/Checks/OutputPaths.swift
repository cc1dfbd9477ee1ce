import Diagnostics
import Explainer

/// Two things may not become one file of the site, also where small letters and capitals are the same.
enum OutputPaths {
    static func check(_ site: Site) -> [Diagnostic] {
        var owners: [String: NamedPage] = [:]
        var problems: [Diagnostic] = []
        let pages = site.namedPages
        for claim in pages.filter({ $0.file == nil }) + pages.filter({ $0.file != nil }) {
            guard let owner = owners[claim.page.path.lowercased()] else {
                owners[claim.page.path.lowercased()] = claim
                continue
            }
            guard let file = owner.file else {
                problems.append(
                    .error(
                        "output-collision", in: claim.file, at: claim.range,
                        "this would become \"\(claim.page.path)\", a page that the site makes by itself; give it another name"))
                continue
            }
            // Two files of one kind with the same id are a problem of their names, which is found where they are.
            if claim.range == nil, owner.range == nil { continue }
            if claim.file == file, claim.page.path != owner.page.path {
                problems.append(
                    .error(
                        "output-collision", in: claim.file, at: claim.range,
                        "\"\(claim.page.path)\" and this file's address \"\(owner.page.path)\" differ in capitals alone, which many hosts and disks "
                            + "take for one, so that nothing can lead from the one to the other; take it out of \"formerly\""))
            } else if claim.file == file {
                problems.append(
                    .error(
                        "output-collision", in: claim.file, at: claim.range,
                        "this file has the address \"\(claim.page.path)\" already; take it out of \"formerly\""))
            } else {
                problems.append(
                    .error(
                        "output-collision", in: claim.file, at: claim.range, "two pages would become \"\(claim.page.path)\"; give one another id",
                        notes: [.init("the other one", in: file, at: owner.range)]))
            }
        }
        return problems
    }
}
