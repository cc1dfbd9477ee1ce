// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, resources: [Resource]? = nil, settings: [SwiftSetting] = settings
) -> Target {
    .target(name: name, dependencies: dependencies, path: path, resources: resources, swiftSettings: settings)
}

/// A module that only computes. It is optimised in a debug build, too, so that `swift run` stays instant: geometry, the comparing of names and the
/// writing of pages are many times slower otherwise, and whoever debugs a site is above them. The price: a debugger cannot step through these modules,
/// and no other package can depend on this one by version.
func computation(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    module(name, dependencies, settings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "sitegen",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 0
        computation("Searching"),
        // Floor 1
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        computation("HTML", ["Searching"]),
        module("Diagnostics", ["Searching"]),
        module("Parallel"),
        computation("Matching"),
        computation("Cartography"),
        module("Pictures"),
        // Floor 2
        module("Markdown", ["CCMarkGFM", "HTML", "Searching"]),
        // Floor 3
        module("Explainer", ["Cartography", "Markdown", "Parallel", "Searching"]),
        // Floor 4
        module("Temporal", ["Explainer"]),
        computation("Maps", ["Cartography", "Explainer", "Parallel"]),
        // Floor 5
        module("Content", ["Cartography", "Explainer", "Markdown", "HTML", "Diagnostics", "Matching", "Parallel", "Pictures", "Searching", "Yams"]),
        module("Annotation", ["Temporal", "Explainer", "Markdown", "Diagnostics", "Matching", "Parallel", "Searching"]),
        // Floor 6
        module(
            "Templates", ["Annotation", "Cartography", "Explainer", "Maps", "Markdown", "Matching", "HTML", "Parallel", "Pictures", "Searching"],
            path: "templates",
            resources: [
                .embedInCode("assets/style.css"), .embedInCode("assets/timeline.js"), .embedInCode("assets/map.js"), .embedInCode("assets/search.js"),
            ]),
        module("Publishing", ["Annotation", "Cartography", "Explainer", "Markdown", "Matching", "HTML", "Parallel", "Pictures"]),
        // Floor 7
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "Content", "Annotation", "Temporal", "Templates", "Publishing", "Explainer", "Markdown", "Diagnostics", "HTML", "Pictures",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Cartography", "Content", "Annotation", "Temporal", "Templates", "Publishing", "Explainer", "Markdown", "Diagnostics", "Pictures",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks",
            swiftSettings: settings
        ),
        module("TestSupport", path: "Tests/TestSupport"),
        module("SiteSamples", ["Cartography", "Explainer", "Markdown"], path: "Tests/SiteSamples"),
        tests("Searching"),
        tests("HTML"),
        tests("Diagnostics"),
        tests("Parallel"),
        tests("Matching"),
        tests("Cartography"),
        tests("Pictures"),
        tests("Markdown", ["CCMarkGFM"]),
        tests("Explainer"),
        tests("Content", ["Cartography", "Diagnostics", "Explainer", "Markdown", "Pictures"]),
        tests("Temporal", ["Explainer"]),
        tests("Maps", ["Cartography", "Explainer", "SiteSamples"]),
        tests("Annotation", ["Diagnostics", "Explainer", "Markdown"]),
        tests("Templates", ["Annotation", "Cartography", "Explainer", "Maps", "Markdown", "HTML", "Pictures", "SiteSamples"]),
        tests("Publishing", ["Annotation", "Explainer", "Markdown"]),
        // Whole sites, from the files to the command
        .testTarget(
            name: "SitesTests",
            dependencies: [
                "sitegen", "Annotation", "Content", "Diagnostics", "Explainer", "Markdown", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
    ]
)
