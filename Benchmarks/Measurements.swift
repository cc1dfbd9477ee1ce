import Foundation

/// How long something took, and how much of the cores.
struct Measurement: Encodable {
    /// Of the clock on the wall.
    let seconds: Double
    /// Of all cores together.
    let cpuSeconds: Double

    /// How many cores were at work on average.
    var cores: Double { seconds > 0 ? cpuSeconds / seconds : 0 }

    /// Does the work and measures it.
    static func of<Product>(_ work: () throws -> Product) rethrows -> (product: Product, measurement: Measurement) {
        let (start, cpuStart) = (ContinuousClock.now, Resources.cpuSeconds)
        let product = try work()
        return (product, Measurement(seconds: (ContinuousClock.now - start) / .seconds(1), cpuSeconds: Resources.cpuSeconds - cpuStart))
    }

    /// The shortest time of several runs, so that whatever else the machine does counts as little as possible: at least three, and half a second.
    static func shortest(_ work: () -> Void) -> Double {
        var shortest = Double.infinity
        var total = 0.0
        var runs = 0
        while runs < 3 || total < 0.5 {
            let seconds = of(work).measurement.seconds
            shortest = min(shortest, seconds)
            total += seconds
            runs += 1
        }
        return shortest
    }

    static func + (left: Measurement, right: Measurement) -> Measurement {
        Measurement(seconds: left.seconds + right.seconds, cpuSeconds: left.cpuSeconds + right.cpuSeconds)
    }
}

/// All that was measured.
struct Report: Encodable {
    /// How large the site is.
    struct Site: Encodable {
        var articles = 0
        var wordsPerArticle = 0.0
        /// Words to each mention of a place or an actor.
        var wordsPerMention = 0.0
        var contentMegabytes = 0.0
        var pages = 0
    }

    struct Stage: Encodable {
        let name: String
        let measurement: Measurement
    }

    struct Build: Encodable {
        let stages: [Stage]
        let filesWritten: Int
        let filesUnchanged: Int

        var total: Measurement { stages.map(\.measurement).reduce(Measurement(seconds: 0, cpuSeconds: 0), +) }
    }

    struct Rate: Encodable {
        let name: String
        let unit: String
        let value: Double
    }

    /// SwiftPM builds for debugging with this condition set.
    #if DEBUG
        var isOptimized = false
    #else
        var isOptimized = true
    #endif
    var cores = Resources.coreCount
    var site = Site()
    var firstBuild = Build(stages: [], filesWritten: 0, filesUnchanged: 0)
    var unchangedBuild = Build(stages: [], filesWritten: 0, filesUnchanged: 0)
    var changedBuild = Build(stages: [], filesWritten: 0, filesUnchanged: 0)
    var peakMegabytes = 0.0
    var rates: [Rate] = []

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

/// What a site of 10,000 articles may take on two cores, optimised.
enum Goal {
    static let articles = 10_000
    static let seconds = 4.0
    static let megabytes = 500.0
}
