import Base

/// Why the system refused a file.
package struct FileError: Error, Equatable, Sendable {
  /// The file.
  package var path: String
  /// The system's error number.
  package var number: Int32

  /// Creates an error.
  package init(path: String, number: Int32) {
    self.path = path
    self.number = number
  }

  /// The error number in the system's words, with a small letter at its start.
  package var reason: String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Whether it is a folder.
  package var saysFolder: Bool { number == EISDIR }

  /// Whether its name is not UTF-8 (see ``FileName``).
  package var saysUnnameable: Bool { number == EILSEQ }

  /// Whether the file is not there or may not be opened, rather than broken half-way.
  package var saysMissing: Bool {
    [ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG, ENXIO].contains(number)
  }
}
