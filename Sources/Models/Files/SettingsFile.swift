import Base
import Evidence
import Prose

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A model's settings as a file holds them: JSON for people to read, with a checksum of every value.
///
/// The numbers belong together, and a wrong one shows in no way but in poor results; so a file that
/// was changed by hand is noticed. The checksum is of what the settings say, not of how the file is
/// laid out.
package enum SettingsFile {
  /// The version of all settings that this tool reads and writes.
  private static let version = 1

  /// The member that holds the checksum.
  private enum Seal: String, CodingKey {
    case settingsChecksum
  }

  /// Settings beside their checksum, in one object.
  private struct Sealed<Settings: Codable>: Codable {
    let settings: Settings
    let checksum: String?

    init(_ settings: Settings) throws {
      self.settings = settings
      checksum = try SettingsFile.checksum(of: settings)
    }

    init(from decoder: any Decoder) throws {
      settings = try Settings(from: decoder)
      checksum = try decoder.container(keyedBy: Seal.self)
        .decodeIfPresent(String.self, forKey: .settingsChecksum)
    }

    func encode(to encoder: any Encoder) throws {
      try settings.encode(to: encoder)
      var values = encoder.container(keyedBy: Seal.self)
      try values.encode(checksum, forKey: .settingsChecksum)
    }
  }

  /// The bytes of a file.
  ///
  /// - Parameter settings: What it is to hold.
  /// - Returns: JSON with sorted keys and a line feed at its end.
  /// - Throws: `EncodingError` where a number is not finite.
  package static func bytes(of settings: some Codable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(Sealed(settings))) + [UInt8(ascii: "\n")]
  }

  /// The bytes of a file whose numbers were changed on purpose, with the checksum of what they are
  /// now.
  ///
  /// - Parameters:
  ///   - bytes: The file, with whatever checksum or none.
  ///   - path: Where it lies, for the error.
  /// - Returns: The file anew.
  /// - Throws: ``ResourceError`` where it holds the settings of no model.
  package static func sealed(_ bytes: [UInt8], path: String) throws(ResourceError) -> [UInt8] {
    let data = Data(bytes)
    let decoder = JSONDecoder()
    let found: (version: Int, isWhole: Bool, bytes: [UInt8])
    do {
      if let settings = try? decoder.decode(NewsSettings.self, from: data) {
        found = (settings.schema, settings.isWhole, try Self.bytes(of: settings))
      } else {
        let settings = try decoder.decode(ClassicSettings.self, from: data)
        found = (settings.schema, settings.isWhole, try Self.bytes(of: settings))
      }
    } catch {
      throw .damaged(path: path, reason: "its JSON is not that of a model")
    }
    try verify(version: found.version, path: path)
    guard found.isWhole else { throw unfit(path: path) }
    return found.bytes
  }

  /// Settings that lack numbers, or hold some that no sum can take.
  static func unfit(path: String) -> ResourceError {
    .damaged(path: path, reason: "numbers are missing in it, or out of range")
  }

  /// Reads settings and verifies their checksum.
  ///
  /// - Parameters:
  ///   - type: The kind of settings.
  ///   - bytes: The file.
  ///   - path: Where it lies, for the error.
  ///   - version: The version that settings say they are of.
  /// - Returns: The settings.
  /// - Throws: ``ResourceError`` where they are not those that were written.
  static func read<Settings: Codable>(
    _ type: Settings.Type, from bytes: [UInt8], path: String,
    version: (Settings) -> Int
  ) throws(ResourceError) -> Settings {
    guard let file = try? JSONDecoder().decode(Sealed<Settings>.self, from: Data(bytes)) else {
      throw .damaged(path: path, reason: "its JSON is not that of a model")
    }
    try verify(version: version(file.settings), path: path)
    guard let checksum = file.checksum else {
      throw .damaged(
        path: path, reason: "it has no checksum of its numbers (\(Seal.settingsChecksum.rawValue))")
    }
    guard (try? Self.checksum(of: file.settings)) == checksum else {
      throw .damaged(
        path: path,
        reason: "its numbers are not those that were written there, for the checksum is wrong")
    }
    return file.settings
  }

  private static func verify(version found: Int, path: String) throws(ResourceError) {
    guard found == version else {
      throw .damaged(path: path, reason: "it is of version \(found), not \(version)")
    }
  }

  /// The checksum of settings: that of their JSON with sorted keys and without white space, in
  /// hexadecimal digits.
  private static func checksum(of settings: some Codable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(StableHash.fnv1a(try encoder.encode(settings)), radix: 16)
  }
}
