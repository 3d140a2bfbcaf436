import Evidence
import Foundation
import TestSupport
import Testing

/// Model files that are sound as files and sealed, but hold other measurements than this version's.
@Suite struct ClassicFileTests {
  /// What a model file may have been made into.
  enum Change: String, CaseIterable {
    case wider
    case older
    case exchanged
    case doubled
    case cut
    case firstVersion

    func apply(to file: inout ForgedFile) {
      switch self {
      case .wider:
        file[lines: 0] += ["scent.one", "scent.two", "scent.three"]
        file.counts[0] += 3
      case .older:
        file[lines: 0].removeAll { $0.hasSuffix("wordingGap") }
        file.counts[0] -= 1
      case .exchanged: file[lines: 1].swapAt(3, 4)
      case .doubled: file[lines: 1][4] = file[lines: 1][3]
      case .cut: file.sections[4].removeLast(2)
      case .firstVersion: file.version = 1
      }
    }

    /// What the message says.
    var words: String {
      switch self {
      case .wider: "it has the pair column 'scent.one', which this version does not know"
      case .older: "it lacks the pair column 'wording.wordingGap'"
      case .exchanged:
        "it has the unit column 'structure.capitals' where 'structure.figures' belongs"
      case .doubled: "it has the unit column 'structure.figures' twice"
      case .cut: "the precedence trees do not fit together"
      case .firstVersion: "it is of version 1, which is not read here"
      }
    }
  }

  /// A copy of the models whose file was changed; with the checksum in the settings, and these
  /// sealed, or not.
  private static func models(
    _ change: Change, in workshop: Workshop, isSealed: Bool
  ) throws -> String {
    let models = try workshop.copyOfModels()
    let url = URL(fileURLWithPath: "\(models)/classic.bin")
    let bytes = [UInt8](try Data(contentsOf: url))
    var file = ForgedFile(bytes)
    change.apply(to: &file)
    let changed = file.bytes
    try Data(changed).write(to: url)
    guard isSealed else { return models }
    let settings = try workshop.read("Models/classic.json").replacing(
      ClassicModelFile.checksum(of: bytes), with: ClassicModelFile.checksum(of: changed))
    try workshop.write(settings, to: "Models/classic.json")
    let outcome = try workshop.run(["train", "seal", "-o", "\(models)/classic.json"])
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    return models
  }

  @Test(arguments: Change.allCases)
  func aModelOfOtherMeasurementsIsRefused(_ change: Change) throws {
    let workshop = try Workshop()
    let models = try Self.models(change, in: workshop, isSealed: true)
    for command in ["restore", "coherence"] {
      let outcome = try workshop.run([command, "--models", models, Fixture.harbour])
      #expect(outcome.status == 69)
      #expect(outcome.output == "")
      #expect(outcome.errorOutput.contains(change.words), "\(outcome.errorOutput)")
    }
  }

  @Test(arguments: [Change.wider, .older, .exchanged])
  func aModelThatIsNotTheSettingsOneIsRefused(_ change: Change) throws {
    let workshop = try Workshop()
    let models = try Self.models(change, in: workshop, isSealed: false)
    let outcome = try workshop.run(["restore", "--models", models, Fixture.harbour])
    #expect(outcome.status == 69)
    #expect(outcome.errorOutput.contains("it belongs to other settings than those beside it"))
  }
}
