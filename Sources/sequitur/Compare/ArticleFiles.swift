/// The files that the inputs of a comparison stand for: each once, however often it is named.
struct ArticleFiles {
  /// The files in the order in which they were first named.
  private(set) var inputs: [Input] = []
  /// What is an article by its name, or a folder, and cannot be used.
  private(set) var failures: [Failure] = []
  /// The files that were named more than once, by the bytes of the names that are kept.
  private(set) var repeated: [String] = []

  /// One way in which a file was named.
  private struct Spelling {
    var name: String
    /// Whether it was named itself, and not found in a folder.
    var isNamed: Bool

    /// Whether results carry this name rather than another.
    ///
    /// The order in which they were given does not matter; a name from a folder begins like those
    /// of the files beside it.
    func isBetter(than other: Spelling) -> Bool {
      if isNamed != other.isNamed { return other.isNamed }
      if name.utf8.count != other.name.utf8.count { return name.utf8.count < other.name.utf8.count }
      return name.utf8.lexicographicallyPrecedes(other.name.utf8)
    }
  }

  /// Finds the files: folders are replaced by the articles below them.
  init(_ given: [Input]) {
    var spellings: [Spelling] = []
    for input in given {
      guard !input.isStandardInput, FileBytes.isFolder(input.name) else {
        spellings.append(Spelling(name: input.name, isNamed: true))
        continue
      }
      let found = FolderWalk(input.name)
      failures += found.failures
      if found.files.isEmpty, found.failures.isEmpty {
        failures.append(
          .unsuitable(
            place: input.place, code: "empty_folder",
            "there is no article in it; the names of articles end in one of: "
              + FolderWalk.endings.map { ".\($0)" }.joined(separator: " ")))
      }
      spellings += found.files.map { Spelling(name: $0, isNamed: false) }
    }
    keepOne(of: spellings)
  }

  private mutating func keepOne(of spellings: [Spelling]) {
    var kept: [Spelling] = []
    var places: [FolderEntry: Int] = [:]
    var counts: [FolderEntry: Int] = [:]
    for spelling in spellings {
      guard let entry = FolderEntry(path: spelling.name) else {
        kept.append(spelling)
        continue
      }
      counts[entry, default: 0] += 1
      if let place = places[entry] {
        if spelling.isBetter(than: kept[place]) { kept[place] = spelling }
      } else {
        places[entry] = kept.count
        kept.append(spelling)
      }
    }
    inputs = kept.map { Input(name: $0.name) }
    repeated = places.filter { counts[$0.key] != 1 }.map { kept[$0.value].name }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
