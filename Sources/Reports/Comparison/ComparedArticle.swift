package import Base
import Evaluation
import Prose
package import Readability
import Typeset

/// An article of a comparison, with its measures and what names it; its text is not kept.
package struct ComparedArticle: Sendable, Equatable {
  /// The name that a stream or a file gives it.
  package var id: String?
  /// The name as it came: a record's whole number stays one.
  package let identity: JSONValue
  /// The file that it is; nil for one of several in a stream.
  package var file: String?
  /// The file that it stands in; nil for standard input.
  package var source: String?
  /// Its headline.
  package var title: String?
  /// Its date as the source has it.
  package var date: String?
  /// Its address.
  package var url: String?
  /// The beginning of its text, which stands for a headline that is not there.
  package var opening: String
  /// The group that it belongs to.
  package var group: String?
  /// What is to be said of its text: that it is no English, or no prose.
  package let remarks: [ReadabilityWarning]
  /// What was measured.
  package var measures: CompareMeasures
  /// What decides between articles that are equal in a measure: names first, then text.
  package let tieBreaker: [UInt8]

  /// The most letters of the text that are kept.
  private static let openingLength = 240

  /// Takes what a comparison needs of an article.
  package init(
    item: ArticleItem, file: String? = nil, source: String? = nil, group: String?,
    measures: CompareMeasures
  ) {
    let article = item.reading.article
    id = item.identifier
    identity = item.identity
    self.file = file
    self.source = source ?? file
    title = article.title
    date = article.date
    url = article.url
    opening = String((article.units.first?.text ?? "").unicodeScalars.prefix(Self.openingLength))
    self.group = group
    remarks = item.remarks
    self.measures = measures
    var bytes: [UInt8] = []
    for name in [id, title, opening, group] {
      bytes += (name ?? "").utf8
      bytes.append(0)
    }
    var hash: UInt64 = 0
    for unit in article.units {
      hash = (hash &* 0x0000_0100_0000_01b3) ^ StableHash.fnv1a(unit.text)
    }
    withUnsafeBytes(of: hash.bigEndian) { bytes += $0 }
    tieBreaker = bytes
  }

  /// What a row of a table says of where it comes from.
  package var origin: RecordTable.Origin {
    var origin = RecordTable.Origin()
    origin.file = source
    origin.title = title
    origin.date = date
    origin.url = url
    return origin
  }

  /// What the article is called in a sentence, in quotation marks.
  package func quotedName(_ length: Int) -> String { ReportWords.quoted(name(length)) }

  /// What the article is called in a list of files: the file's name, and the headline if it fits.
  func label(_ length: Int, in files: FileLabels) -> String {
    guard let file else { return name(length) }
    let short = files[file]
    let rest = length - DisplayWidth.columns(short) - 2
    return rest < 8 ? short : "\(short): \(name(rest))"
  }

  /// What the article is called where people read.
  package func name(_ length: Int) -> String {
    let title = VisibleText.line(title ?? "")
    return Excerpt.of(title.isEmpty || title == " " ? opening : title, width: length)
  }

  /// The whole title as people see it; the beginning of the text where there is none.
  package var heading: String {
    let title = Self.trimmed(VisibleText.line(title ?? ""))
    return title.isEmpty ? Self.trimmed(VisibleText.line(opening)) : title
  }

  private static func trimmed(_ line: String) -> String {
    var rest = line[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
