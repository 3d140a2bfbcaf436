// swift-tools-version: 6.2
import PackageDescription

/// Whether this package is what is being built, from its own folder: then warnings are errors.
///
/// As part of another package they stay warnings, for they are not that package's to mend.
/// SEQUITUR_STRICT=0 or =1 says otherwise.
let isStrict =
  Context.environment["SEQUITUR_STRICT"].map { $0 == "1" }
  ?? (Context.environment["PWD"] == Context.packageDirectory)

/// The settings of every Swift target: imports say what they mean.
let house: [SwiftSetting] =
  (isStrict ? [.treatAllWarnings(as: .error)] : []) + [
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
    name: name,
    dependencies: ([below.contains("Base") ? [] : ["Base"], below, ["TestSupport"]].flatMap(\.self))
      .map { .byName(name: $0) },
    exclude: files, swiftSettings: house)
}

let everything = [
  "Base", "Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Learning", "Evaluation",
  "Store", "Typeset", "Models", "SequiturKit", "Reports", "CommandLineKit", "Encoder",
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
    room("Encoder", ["Base", "CKernels", "Prose", "Lexicon"]),
    room(
      "Models",
      ["Base", "Prose", "Lexicon", "Readability", "Ordering", "Evidence", "Encoder"]),
    room(
      "Learning",
      ["Base", "Prose", "Lexicon", "Evidence", "Ordering", "Evaluation", "Models"]),
    room("Evaluation", ["Base", "Ordering"]),
    room("Store", ["Base", "CSQLite"]),
    room("Typeset", ["Base", "CCmarkGFM"]),
    room("CommandLineKit", ["Base"]),
    room(
      "SequiturKit",
      [
        "Base", "Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Models", "Evaluation",
      ]),
    room(
      "Reports",
      [
        "Base", "Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Encoder", "Models",
        "Learning", "Evaluation", "SequiturKit", "Typeset",
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
    tests(
      "ModelsTests",
      ["Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Encoder", "Models"]),
    tests(
      "LearningTests",
      ["Prose", "Lexicon", "Evidence", "Ordering", "Encoder", "Models", "Learning"]),
    tests("EvaluationTests", ["Ordering", "Evaluation"]),
    tests("StoreTests", ["Store"]),
    tests("TypesetTests", ["Prose", "Typeset"]),
    tests("CommandLineKitTests", ["CommandLineKit"], files: ["Snapshots"]),
    tests("SequiturKitTests", everything),
    tests(
      "ReportsTests",
      [
        "Prose", "Lexicon", "Readability", "Evidence", "Ordering", "Encoder", "Models",
        "Evaluation", "SequiturKit", "Typeset", "Reports",
      ]),
    tests("CommandTests", everything + ["sequitur"], files: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
