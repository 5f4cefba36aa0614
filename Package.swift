// swift-tools-version: 6.2
import PackageDescription

/// Every target treats a warning as an error, in the Swift 6 language mode.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Tests run against what is released; they themselves are not worth the time that optimising takes.
let plain: [SwiftSetting] = strict + [.unsafeFlags(["-Onone", "-gnone"], .when(configuration: .release))]

let package = Package(
  name: "regain",
  products: [
    .library(
      name: "Rehabilitation",
      targets: ["Rehabilitation", "Planning"]),
    .library(name: "RegainKit", targets: ["RegainKit"]),
    .executable(name: "regain", targets: ["regain"]),
  ],
  dependencies: [
    // Sub-commands, options, help and usage errors of `regain`.
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    // YAML of the programme files, with the line and column of every node.
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
    // The journal in SQLite: migrations, transactions, write-ahead logging.
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    // The programs that make a PDF, or show a file: run without a shell, and ended with their children.
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2", traits: []),
    // HTTP within bounds, for `regain share`.
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    // The templates of printed pages, which escape what they are given.
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    // libical: everything iCalendar (RFC 5545) is read and written by it.
    .systemLibrary(
      name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev", "tzdata"])]),
    .target(name: "ICalendar", dependencies: ["CLibical"], swiftSettings: strict),

    // The model, and the engines above it: no dependency at all.
    .target(name: "Rehabilitation", swiftSettings: strict),
    .target(name: "Planning", dependencies: ["Rehabilitation"], swiftSettings: strict),
    .target(name: "Pictograms", dependencies: ["Rehabilitation"], swiftSettings: strict),

    .target(
      name: "ProgramFiles",
      dependencies: ["Planning", "Rehabilitation", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "JournalStore",
      dependencies: ["Rehabilitation", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    // Facts into sentences: every word that a patient or a therapist reads.
    .target(
      name: "Wording",
      dependencies: ["ICalendar", "JournalStore", "Planning", "ProgramFiles", "Rehabilitation"],
      swiftSettings: strict),
    .target(
      name: "Calendars", dependencies: ["ICalendar", "Planning", "Rehabilitation", "Wording"],
      swiftSettings: strict),
    .target(
      name: "Sheets",
      dependencies: [
        "Pictograms", "Planning", "Rehabilitation", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),

    // One call for each thing a person does; the command line is its first client.
    .target(
      name: "RegainKit",
      dependencies: [
        "Calendars", "ICalendar", "JournalStore", "Pictograms", "Planning", "ProgramFiles",
        "Rehabilitation", "Sheets", "Wording",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "regain",
      dependencies: [
        "Pictograms", "RegainKit", "Sheets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),

    // The same calendar by bare libical in C, to measure `ICalendar` against.
    .target(name: "BareLibical", dependencies: ["CLibical"], path: "Tests/BareLibical"),
    .executableTarget(
      name: "bare-calendar", dependencies: ["BareLibical", "CLibical"], path: "Tests/BareCalendar"),
    .executableTarget(
      name: "benchmarks", dependencies: ["BareLibical", "RegainKit"], path: "Tests/Benchmarks",
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Stores as an older release made them, with values that this one refuses.
    .target(
      name: "OlderStores",
      dependencies: ["TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/OlderStores", swiftSettings: strict),
    // Seeded lives that must keep the design's promises, and the program that lives thousands of them.
    .target(
      name: "PromiseLives", dependencies: ["Planning", "RegainKit", "TestSupport"],
      path: "Tests/PromiseLives",
      swiftSettings: strict),
    .executableTarget(
      name: "promise-lives", dependencies: ["PromiseLives", "RegainKit", "TestSupport"],
      path: "Tests/PromiseRunner", swiftSettings: strict),
    // Calendar files as clients write them; the executable puts them into a folder.
    .target(
      name: "BusyCorpus", dependencies: ["TestSupport"], path: "Tests/BusyCorpus",
      swiftSettings: strict),
    .executableTarget(
      name: "busy-corpus", dependencies: ["BusyCorpus"], path: "Tests/BusyCorpusWriter",
      swiftSettings: strict),
    .testTarget(
      name: "ICalendarTests", dependencies: ["ICalendar", "TestSupport"],
      exclude: ["Golden", "Published"], swiftSettings: plain),
    .testTarget(
      name: "RehabilitationTests", dependencies: ["Planning", "Rehabilitation", "TestSupport"],
      swiftSettings: plain),
    .testTarget(
      name: "ProgramFilesTests", dependencies: ["ProgramFiles", "TestSupport", "Wording"],
      exclude: ["Errors"], swiftSettings: plain),
    .testTarget(
      name: "JournalStoreTests",
      dependencies: [
        "JournalStore", "OlderStores", "TestSupport", "journal-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Golden"], swiftSettings: plain),
    // Uses a store from a process of its own, which tests end or take the rights of.
    .executableTarget(
      name: "journal-writer", dependencies: ["JournalStore"], path: "Tests/JournalWriter",
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["BusyCorpus", "ProgramFiles", "RegainKit", "TestSupport"],
      exclude: ["Busy/Files", "Busy/Golden", "Busy/Seeds", "Golden"], swiftSettings: plain),
    .testTarget(
      name: "ProgramTests", dependencies: ["RegainKit", "TestSupport"],
      exclude: ["Golden"], swiftSettings: plain),
    // What the documentation shows, seeing of Regain what an application sees.
    .target(
      name: "Snippets", dependencies: ["ICalendar", "RegainKit"], path: "Tests/Snippets",
      packageAccess: false,
      swiftSettings: strict),
    .testTarget(
      name: "RegainKitTests",
      dependencies: [
        "OlderStores", "PromiseLives", "RegainKit", "Snippets", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: plain),
    .testTarget(
      name: "CommandTests", dependencies: ["regain", "Rehabilitation", "TestSupport"],
      swiftSettings: plain),
  ],
  swiftLanguageModes: [.v6]
)

// The reader of busy calendars under libFuzzer; how to build and run it stands in its source.
if Context.environment["REGAIN_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "busy-fuzz", dependencies: ["Calendars", "Rehabilitation", "Wording"],
      path: "Tests/BusyFuzz",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// Only what holds C pointers, for the run under the address sanitizer: no other target is built for it.
if Context.environment["REGAIN_ADDRESSES"] != nil {
  let names = ["CLibical", "ICalendar", "ICalendarTests", "TestSupport"]
  package.targets.removeAll { !names.contains($0.name) }
  package.products = []
  package.dependencies = []
}
