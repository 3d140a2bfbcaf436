// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the tool's build knows nothing of libFuzzer. `make fuzz` builds it
// with `--sanitize fuzzer`, which needs a toolchain for Linux.
let package = Package(
  name: "SequiturFuzz",
  dependencies: [.package(name: "Sequitur", path: "..")],
  targets: [
    .executableTarget(
      name: "ReadabilityFuzzer",
      dependencies: [.product(name: "SequiturKit", package: "Sequitur")],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
