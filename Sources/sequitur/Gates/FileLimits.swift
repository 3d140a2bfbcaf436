/// The limits that the results of each file are held against: those of the run, or of the project's
/// override for the file.
struct FileLimits: Sendable {
  private let usual: Limits
  private let overrides: [Limits]
  private let project: ProjectSettings?

  /// No limits.
  init() {
    usual = Limits()
    overrides = []
    project = nil
  }

  /// Reads the options of a run, and again for each override.
  init(_ run: Run, _ make: (Run) throws(Failure) -> Limits) throws(Failure) {
    usual = try make(run)
    project = run.project
    var overrides: [Limits] = []
    for index in (run.project?.overrides ?? []).indices {
      overrides.append(try make(try run.overridden(index)))
    }
    self.overrides = overrides
  }

  /// The limits for what stands in a file.
  func limits(for input: Input?) -> Limits {
    guard let name = input?.identifier, let index = project?.override(for: name) else {
      return usual
    }
    return overrides[index]
  }
}
