package import Base
import Prose

/// Which members of an article's record are passed through.
package enum KeptMembers: Sendable {
  case named([String])
  case all

  /// The members that the text of an article stands in, and those that tables have columns for.
  private static let text: Set<String> = ["sentences", "text", "para"]

  /// The members of an article, in their order.
  ///
  /// - Parameters:
  ///   - bytes: The file or the line of a stream that the article stands in; nil for none.
  ///   - item: The article as it was read; nil where it could not be.
  /// - Returns: Those of them that the record, or else the header of a dossier, has.
  package func members(of bytes: [UInt8]?, _ item: ArticleItem?) -> [JSONNode.Member] {
    if case .named(let names) = self, names.isEmpty { return [] }
    let own = bytes.flatMap(Self.record)?.members ?? Self.header(of: item)
    switch self {
    case .named(let names):
      return names.compactMap { name in own.last { $0.name == name } }
    case .all:
      var seen: Set<String> = []
      // Of a key that comes twice the last counts.
      return own.reversed().filter { !Self.text.contains($0.name) && seen.insert($0.name).inserted }
        .reversed()
    }
  }

  private static func record(in bytes: [UInt8]) -> JSONNode? {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let start = bytes.starts(with: mark) ? mark.count : 0
    let first = bytes[start...].first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") else { return nil }
    return JSONReader.document(bytes, from: start)
  }

  /// What a dossier's header says.
  private static func header(of item: ArticleItem?) -> [JSONNode.Member] {
    guard let article = item?.reading.article else { return [] }
    return [("title", article.title), ("date", article.date), ("url", article.url)]
      .compactMap { name, value in
        value.map { JSONNode.Member(name: name, value: JSONNode(.string($0), at: 0)) }
      }
  }
}
