import Base

/// A file to read, or standard input.
struct Input: Sendable, Equatable {
  /// The name as it was given; `-` is standard input.
  let name: String

  /// Whether it is standard input.
  var isStandardInput: Bool { name == "-" }

  /// The name for messages.
  var place: String { isStandardInput ? "standard input" : FileName.shown(name) }

  /// The name that results carry where an article has none: nothing for standard input.
  var identifier: String? { isStandardInput ? nil : name }

  /// Which file it is; nil where it is none.
  var identity: FileIdentity? {
    isStandardInput ? FileIdentity(descriptor: STDIN_FILENO) : FileIdentity(path: name)
  }

  /// The whole input.
  func contents() throws(Failure) -> [UInt8] {
    do throws(FileError) {
      return isStandardInput
        ? try FileBytes.rest(of: STDIN_FILENO, path: place) : try FileBytes.contents(of: name)
    } catch {
      throw .input(error, place: place)
    }
  }

  /// Opens the input to be read piece by piece.
  func open() throws(Failure) -> Int32 {
    if isStandardInput { return STDIN_FILENO }
    do throws(FileError) {
      return try FileBytes.openForReading(name)
    } catch {
      throw .input(error, place: place)
    }
  }
}
