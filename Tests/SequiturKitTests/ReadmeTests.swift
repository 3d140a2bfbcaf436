import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
  /// What people copy is what `make test-consumer` builds and runs.
  @Test func theExampleIsTheConsumersProgram() throws {
    func text(_ path: String) throws -> String {
      try String(contentsOfFile: Repository.path(path), encoding: .utf8)
    }
    let program = try text("Tests/Consumer/Sources/Consumer/main.swift")
    #expect(try text("README.md").contains("```swift\n\(program)```\n"))
  }
}
