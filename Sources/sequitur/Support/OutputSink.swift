import Base
import CommandLineKit
import Files

/// Where results go: standard output, or a file that appears when it is complete.
struct OutputSink: Sendable {
  private let file: TemporaryFile?
  private let descriptor: Int32
  private let path: String
  private let inputs: Set<FileIdentity>

  /// Opens the place; nil and `-` stand for standard output.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - inputs: Files that results must not take the place of.
  /// - Throws: `cannotWrite` where nothing can be written there.
  init(path: String?, sparing inputs: Set<FileIdentity> = []) throws(Failure) {
    self.inputs = inputs
    guard let path, path != "-" else {
      file = nil
      descriptor = STDOUT_FILENO
      self.path = "standard output"
      return
    }
    self.path = path
    do throws(FileError) {
      let file = try TemporaryFile(target: path)
      self.file = file
      descriptor = file.descriptor
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  /// Whether results go to a terminal, where text must not be able to move the cursor.
  var isTerminal: Bool { Terminal.isTerminal(descriptor) }

  /// Writes at once.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let number = bytes.withUnsafeBufferPointer { Descriptor.write($0, to: descriptor) }
    guard number == 0 else {
      file?.discard()
      throw .cannotWrite(path: path, reason: FileError(path: path, number: number).reason)
    }
  }

  /// Puts a file into its place; nothing is to be written after that.
  ///
  /// A run that failed and had nothing to write leaves what stands there alone: it may be the
  /// very input.
  func finish(_ status: ExitStatus = .success) throws(Failure) {
    guard let file else { return }
    if ![.success, .belowThreshold].contains(status), file.isEmpty {
      file.discard()
      return
    }
    if FileIdentity(path: path).map(inputs.contains) == true {
      file.discard()
      throw .wouldReplaceInput(path: path)
    }
    do throws(FileError) {
      try file.publish()
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  /// Forgets a file that is not complete.
  func discard() { file?.discard() }
}

/// Writes short texts to standard output.
enum StandardOutput {
  static func write(_ text: String) throws(Failure) {
    try OutputSink(path: nil).write(Array(text.utf8))
  }
}
