// swift-tools-version: 6.2
import PackageDescription

// A package of its own that uses Sequitur as any other would: one dependency, one import.
// `make test-consumer` builds and runs it.
let package = Package(
  name: "Consumer",
  dependencies: [.package(name: "Sequitur", path: "../..")],
  targets: ["Consumer", "FoundationWords"].map { name in
    .executableTarget(
      name: name,
      dependencies: [.product(name: "SequiturKit", package: "Sequitur")],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  },
  swiftLanguageModes: [.v6]
)
