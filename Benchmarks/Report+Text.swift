extension Report {
    /// For people: a line for each stage, then what it comes to.
    var text: String {
        let total = firstBuild.total
        var lines = [
            "\(site.articles) articles of \(decimal(site.wordsPerArticle, 0)) words, a name every \(decimal(site.wordsPerMention, 0)) words; "
                + "\(decimal(site.contentMegabytes, 1)) MB in, \(site.pages) pages out"
        ]
        lines += ["", "First build"] + stageLines(firstBuild)
        lines.append(line("articles per second", "\(decimal(Double(site.articles) / total.seconds, 0))"))
        lines.append(line("peak memory", "\(decimal(peakMegabytes, 0)) MB"))
        if site.articles == Goal.articles, isOptimized {
            lines.append(line("goal: under \(Int(Goal.seconds)) s on two cores", total.seconds < Goal.seconds ? "met" : "missed"))
            lines.append(line("goal: under \(Int(Goal.megabytes)) MB", peakMegabytes < Goal.megabytes ? "met" : "missed"))
        }
        lines += ["", "Second build, nothing changed"] + stageLines(unchangedBuild)
        lines += ["", "Third build, one article changed"] + stageLines(changedBuild)
        lines += ["", "One core"] + rates.map { line($0.name, "\(decimal($0.value, $0.value < 100 ? 1 : 0)) \($0.unit)") }
        if !isOptimized { lines += ["", "Built for debugging: these are not the figures to compare. Use swift run -c release bench."] }
        return lines.joined(separator: "\n")
    }

    private func stageLines(_ build: Build) -> [String] {
        let total = build.total
        let stages = build.stages.map { line($0.name, "\(decimal($0.measurement.seconds, 3)) s") }
        return stages + [
            line("total", "\(decimal(total.seconds, 3)) s, \(decimal(total.cpuSeconds, 3)) s of CPU: \(decimal(total.cores, 2)) of \(cores) cores"),
            line("files", "\(build.filesWritten) written, \(build.filesUnchanged) unchanged"),
        ]
    }

    private func line(_ name: String, _ value: String) -> String {
        "  " + name + String(repeating: " ", count: max(1, 30 - name.count)) + value
    }

    private func decimal(_ value: Double, _ places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let number = Int((value * Double(scale)).rounded())
        guard places > 0 else { return "\(number)" }
        let fraction = "\(number % scale)"
        return "\(number / scale).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
    }
}
