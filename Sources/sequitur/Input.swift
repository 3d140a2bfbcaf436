import Base

/// A file to read, or standard input.
struct Input: Sendable, Equatable {
  /// The name as it was given; `-` is standard input.
  let name: String
  /// What its text is encoded in; nil for UTF-8.
  var encoding: TextEncoding?
  /// The folder that was named, where the file was found below one.
  var folder: String?
  /// Whether several folders were named, so that what is below one is told by its name, too.
  var isOneOfSeveral = false

  /// Creates an input by its name.
  init(name: String) { self.name = name }

  /// The path below the folder that was named; of a file that was named itself, the path as it was
  /// given, or the last part of one that leads out of the current folder.
  var relativePath: String {
    if let folder {
      let rest = name.utf8.dropFirst(folder.utf8.count + (folder == "/" ? 0 : 1))
      let path = String(decoding: Array(rest), as: UTF8.self)
      let last = Self.steps(folder).last ?? ""
      return isOneOfSeveral && !last.isEmpty ? "\(last)/\(path)" : path
    }
    let steps = Self.steps(name)
    if name.hasPrefix("/") || steps.contains("..") { return steps.last ?? name }
    return steps.joined(separator: "/")
  }

  private static func steps(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

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

  /// What another program has to make text of; nil for text.
  var foreignFormat: ForeignFormat? { isStandardInput ? nil : ForeignFormat(name: name) }

  /// The name by whose ending the contents are read.
  var formatName: String { foreignFormat?.name(of: name) ?? name }

  /// The whole input in UTF-8.
  func contents() throws(Failure) -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes =
        isStandardInput
        ? try FileBytes.rest(of: STDIN_FILENO, path: place) : try FileBytes.contents(of: name)
    } catch {
      throw .input(error, place: place)
    }
    if let foreignFormat { return try foreignFormat.text(of: name, place: place) }
    if let content = BinaryContent.name(of: bytes) {
      throw .unsuitable(
        place: place, code: "not_text", "is \(content); only text and its formats can be read")
    }
    return try encoding?.utf8(bytes, place: place) ?? bytes
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
