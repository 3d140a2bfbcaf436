// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: warnings are errors, and imports say what they mean.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library room and the rooms below it that it may look into.
func room(_ name: String, _ below: [String] = []) -> Target {
  .target(
    name: name, dependencies: below.map { .byName(name: $0) }, swiftSettings: house)
}

/// A room's tests, which may use the shared test support and read files beside them.
func tests(_ name: String, _ below: [String], files: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: (["Base"] + below + ["TestSupport"]).map { .byName(name: $0) },
    exclude: files, swiftSettings: house)
}

let everything = [
  "Base", "Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Learning", "Evaluation",
  "Store", "Typeset", "SequiturKit", "CommandLineKit", "Encoder",
]

let package = Package(
  name: "Sequitur",
  products: [
    .library(name: "SequiturKit", targets: ["SequiturKit"]),
    .executable(name: "sequitur", targets: ["sequitur"]),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CKernels"),
    room("Base"),
    room("Prose", ["Base"]),
    room("Lexicon", ["Base", "Prose"]),
    room("Readability", ["Base", "Prose", "Lexicon"]),
    room("Ordering", ["Base"]),
    room("Evidence", ["Base", "Prose", "Lexicon", "Ordering"]),
    room("Encoder", ["Base", "CKernels", "Prose", "Lexicon", "Evidence", "Ordering"]),
    room("Learning", ["Base", "Prose", "Lexicon", "Evidence", "Ordering", "Encoder"]),
    room("Evaluation", ["Base", "Ordering"]),
    room("Store", ["Base", "CSQLite"]),
    room("Typeset", ["Base", "CCmarkGFM"]),
    room("CommandLineKit", ["Base"]),
    room(
      "SequiturKit",
      [
        "Base", "Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Learning", "Evaluation",
        "Encoder",
      ]),
    .executableTarget(
      name: "sequitur", dependencies: everything.map { .byName(name: $0) }, swiftSettings: house),
    .executableTarget(
      name: "sequitur-bench", dependencies: everything.map { .byName(name: $0) },
      swiftSettings: house),
    .executableTarget(
      name: "lexicon-compiler", dependencies: ["Base", "Prose", "Lexicon"], swiftSettings: house),
    room("TestSupport", ["Base"]),
    tests("BaseTests", []),
    tests("ProseTests", ["Prose"]),
    tests("LexiconTests", ["Prose", "Lexicon"]),
    tests("ReadabilityTests", ["Prose", "Lexicon", "Readability"]),
    tests("EvidenceTests", ["Prose", "Lexicon", "Evidence"]),
    tests("EncoderTests", ["CKernels", "Prose", "Lexicon", "Encoder"], files: ["Fixtures"]),
    tests("OrderingTests", ["Ordering"]),
    tests("LearningTests", ["Prose", "Lexicon", "Evidence", "Ordering", "Encoder", "Learning"]),
    tests("EvaluationTests", ["Ordering", "Evaluation"]),
    tests("StoreTests", ["Store"]),
    tests("TypesetTests", ["Typeset"]),
    tests("CommandLineKitTests", ["CommandLineKit"], files: ["Snapshots"]),
    tests("SequiturKitTests", everything),
    tests("CommandTests", everything + ["sequitur"], files: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
