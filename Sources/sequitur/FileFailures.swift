import Base
import Files

// Work with the user's files, whose failures become those of the command line.

extension Input {
  /// The whole input in UTF-8.
  func text() throws(Failure) -> [UInt8] {
    do throws(InputError) { return try contents() } catch { throw .input(error) }
  }

  /// Opens the input to be read line by line.
  func records() throws(Failure) -> RecordStream {
    do throws(InputError) { return try RecordStream(self) } catch { throw .input(error) }
  }
}

extension RecordStream {
  /// The lines that have arrived, at least one and at most `limit`; none at the end.
  mutating func lines(_ limit: Int) throws(Failure) -> [Line] {
    do throws(InputError) { return try next(limit) } catch { throw .input(error) }
  }
}

extension OutputFolder {
  /// Writes files that belong together, all or none.
  mutating func put(
    _ files: [(name: String, bytes: [UInt8])], key: String = "", misses: [String] = []
  ) throws(Failure) {
    do throws(OutputError) {
      try write(files, key: key, misses: misses)
    } catch {
      throw .output(error)
    }
  }
}

extension TemporaryFile {
  /// Writes a whole file, which takes its place when it is complete.
  static func put(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(FileError) {
      try write(bytes, to: path)
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }
}
