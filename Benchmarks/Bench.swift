import ArgumentParser
import Foundation

/// `swift run -c release bench`: how long a large site takes, from the folder of Markdown to the folder of pages.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures how long a site takes.",
        discussion: """
            An invented site, the same one every time, is written to a temporary folder and built three times.
            TMPDIR says on which disk; a disk in memory shows the program alone, and a real one what it costs to make the files, too.
            """)

    @Option(name: .long, help: "How many articles the invented site has.")
    var articles = Goal.articles

    @Option(name: .long, help: ArgumentHelp("Build a copy of this site instead of an invented one.", valueName: "folder"))
    var root: String?

    @Flag(name: .long, help: "Leave the folder with the site and its pages, and say where it is.")
    var keep = false

    @Flag(name: .long, help: "Write JSON.")
    var json = false

    func validate() throws {
        guard articles > 0 else { throw ValidationError("a site has at least one article") }
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-bench-\(UUID().uuidString)")
        defer { if !keep { try? FileManager.default.removeItem(at: folder) } }
        let site = folder.appendingPathComponent("site")
        try prepare(site)
        if keep { FileHandle.standardError.write(Data("The site is in \(folder.path)\n".utf8)) }

        let report = try measure(site: site, output: folder.appendingPathComponent("public").path)
        print(json ? try report.json : report.text)
        guard report.unchangedBuild.filesWritten == 0 else { throw SiteBuild.Failure(description: "the second build wrote files") }
    }

    private func prepare(_ site: URL) throws {
        guard let root else {
            var generator = SiteGenerator(root: site, articles: articles)
            return try generator.generate()
        }
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        for name in ["content", "seeds"] {
            let original = URL(fileURLWithPath: root).appendingPathComponent(name)
            if FileManager.default.fileExists(atPath: original.path) {
                try FileManager.default.copyItem(at: original, to: site.appendingPathComponent(name))
            }
        }
    }

    private func measure(site: URL, output: String) throws -> Report {
        var report = Report()
        try first(site, output, &report)
        report.unchangedBuild = try SiteBuild(root: site.path, output: output).report
        try changeAnArticle(of: site)
        report.changedBuild = try SiteBuild(root: site.path, output: output).report
        return report
    }

    private func first(_ site: URL, _ output: String, _ report: inout Report) throws {
        Resources.settle()
        Resources.forgetPeak()
        let build = try SiteBuild(root: site.path, output: output)
        report.peakMegabytes = Resources.peakMegabytes
        report.firstBuild = build.report
        report.site = build.size
        report.rates = MicroBenchmarks(build, of: site.path).run()
    }

    /// A sentence more in the first article.
    private func changeAnArticle(of site: URL) throws {
        let folder = site.appendingPathComponent("content/articles")
        guard let name = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter({ $0.hasSuffix(".md") }).min() else { return }
        let file = folder.appendingPathComponent(name)
        try (try Data(contentsOf: file) + Data("\nThe bridge was closed again.\n".utf8)).write(to: file)
    }
}
