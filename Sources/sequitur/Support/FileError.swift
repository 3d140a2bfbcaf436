import Base

/// Why the system refused a file.
struct FileError: Error, Equatable, Sendable {
  /// The file.
  var path: String
  /// The system's error number.
  var number: Int32

  /// The error number in the system's words, with a small letter at its start.
  var reason: String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// Whether it is a folder.
  var saysFolder: Bool { number == EISDIR }

  /// Whether its name is not UTF-8 (see ``FileName``).
  var saysUnnameable: Bool { number == EILSEQ }

  /// Whether the file is not there or may not be opened, rather than broken half-way.
  var saysMissing: Bool {
    [ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG, ENXIO].contains(number)
  }
}
