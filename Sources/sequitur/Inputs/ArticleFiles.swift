/// The files that inputs stand for: each once, however often it is named, and for a folder the
/// articles in it.
struct ArticleFiles {
  /// The files in the order in which they were first named.
  private(set) var inputs: [Input] = []
  /// What is an article by its name, or a folder, and cannot be used.
  private(set) var failures: [Failure] = []
  /// The files that were named more than once, by the bytes of the names that are kept.
  private(set) var repeated: [String] = []

  /// How many files and folders were passed over in folders.
  private(set) var skipped = 0

  /// One way in which a file was named.
  private struct Spelling {
    var input: Input
    var name: String { input.name }
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
  ///
  /// - Parameters:
  ///   - given: The files and folders as they were named.
  ///   - output: A folder that results go to, in which none are looked for; nil for none.
  ///   - ignores: Whether a file or folder that is found is passed over.
  init(
    _ given: [Input], sparing output: String? = nil,
    ignoring ignores: (String) -> Bool = { _ in false }
  ) {
    var spellings: [Spelling] = []
    let isSeveral =
      given.count { !$0.isStandardInput && FileBytes.isFolder($0.name) } > 1
    for input in given {
      guard !input.isStandardInput, FileBytes.isFolder(input.name) else {
        spellings.append(Spelling(input: input, isNamed: true))
        continue
      }
      let found = FolderWalk(input.name, sparing: output, ignoring: ignores)
      failures += found.failures
      skipped += found.skipped
      if found.files.isEmpty, found.failures.isEmpty {
        failures.append(
          .unsuitable(
            place: input.place, code: "empty_folder",
            "there is no article in it; the names of articles end in one of: "
              + FolderWalk.endings.map { ".\($0)" }.joined(separator: " ")))
      }
      spellings += found.files.map { name in
        var file = Input(name: name)
        file.folder = found.base
        file.encoding = input.encoding
        file.isOneOfSeveral = isSeveral
        return Spelling(input: file, isNamed: false)
      }
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
    inputs = kept.map(\.input)
    repeated = places.filter { counts[$0.key] != 1 }.map { kept[$0.value].name }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
