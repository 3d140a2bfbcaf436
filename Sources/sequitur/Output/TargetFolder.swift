import Base

/// A folder below which files are written.
struct TargetFolder {
  let path: String
  /// Files that nothing may take the place of.
  var sources: Set<FileIdentity> = []

  /// Finds out whether files below the folder would take the place of a source or, by a link, lie
  /// outside.
  func spare(_ names: [String]) throws(Failure) {
    let root = ResolvedPath.existing(path)
    for name in names {
      let file = "\(path)/\(name)"
      for slash in name.indices where name[slash] == "/" {
        let folder = "\(path)/\(name[..<slash])"
        guard let root, let real = ResolvedPath.existing(folder) else { continue }
        guard real == root || real.hasPrefix(root == "/" ? root : "\(root)/") else {
          throw .cannotWrite(
            path: folder, reason: "it is a link that leads out of \(path); remove it")
        }
      }
      if FileIdentity(path: file).map(sources.contains) == true {
        throw .wouldReplaceInput(path: file)
      }
    }
  }

  /// Writes a file below the folder, and the folders on the way.
  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    do throws(FileError) {
      try Self.makeFolders(above: file)
      // What stands in the folder is the report's own; where a link leads is not.
      try TemporaryFile.write(bytes, to: file, followsLinks: false)
    } catch {
      throw .cannotWrite(path: error.path, reason: error.reason)
    }
  }

  /// Makes the folders on the way to a file.
  static func makeFolders(above file: String) throws(FileError) {
    for place in file.indices.dropFirst() where file[place] == "/" {
      let folder = String(file[..<place])
      if mkdir(folder, 0o777) != 0, errno != EEXIST, !FileBytes.isFolder(folder) {
        throw FileError(path: folder, number: errno)
      }
    }
  }
}
