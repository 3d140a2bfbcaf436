import Base

/// Looks for a file in a folder and those above it.
package enum NearestFile {
  /// A file that was found.
  package struct Found {
    /// The path, without links.
    package let path: String
    /// The folder that it lies in, without links.
    package let folder: String
    /// What it holds.
    package let bytes: [UInt8]
  }

  /// The file of a name that lies nearest above an input; nil where there is none.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - input: The path of a file or folder; nil for standard input, which is taken to lie in the
  ///     current folder.
  /// - Returns: The file.
  /// - Throws: What the system says of one that is there and cannot be read.
  package static func find(_ name: String, above input: String?) throws(FileError) -> Found? {
    var folder = "."
    if let input, FileName.isWhole(input) {
      folder =
        FileBytes.isFolder(input)
        ? input : input.lastIndex(of: "/").map { String(input[...$0]) } ?? "."
    }
    guard var place = ResolvedPath.existing(folder) else { return nil }
    while true {
      let path = place == "/" ? "/\(name)" : "\(place)/\(name)"
      do throws(FileError) {
        return Found(path: path, folder: place, bytes: try FileBytes.contents(of: path))
      } catch {
        if !error.saysMissing || error.number == EACCES { throw error }
      }
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }
}
