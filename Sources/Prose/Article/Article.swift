/// An article as it was read: what its header says, and its units in the order given.
public struct Article: Sendable, Equatable {
  /// The identifier that a stream's record carries.
  public var id: String?

  /// The headline.
  public var title: String?

  /// The date as the source writes it: `YYYYMMDD` or `YYYY-MM-DD`.
  public var date: String?

  /// The address that the article came from.
  public var url: String?

  /// Which of `id` and `date` the record has as whole numbers; they are given back as such.
  public var numbers: RecordLabel.Numbers = []

  /// The publisher or collection that a stream's record names.
  public var source: String?

  /// The units in the order given; blank ones have been left out.
  public var units: [Unit]

  /// The headline that was taken out of the units.
  public var headline: [Unit] = []

  /// The other headings that were taken out of the units.
  public var headings: [Unit] = []

  /// Creates an article from its header and its units.
  public init(
    id: String? = nil, title: String? = nil, date: String? = nil, url: String? = nil,
    units: [Unit], source: String? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.url = url
    self.units = units
    self.source = source
  }

  /// Creates an article without a header from the texts of its units.
  public init(title: String? = nil, sentences: [String]) {
    self.init(
      title: title, units: sentences.enumerated().map { Unit(text: $1, index: $0) })
  }
}

extension Article {
  /// The identifier as the record has it.
  public var idLabel: RecordLabel? {
    id.map { RecordLabel($0, isNumber: numbers.contains(.id)) }
  }

  /// The date as the record has it.
  public var dateLabel: RecordLabel? {
    date.map { RecordLabel($0, isNumber: numbers.contains(.date)) }
  }

  /// The article with the headline that its text has taken out of its units.
  ///
  /// A headline is no part of what a text says one thing after the other: scored as a unit, it is
  /// the best opening that there could be, and texts with one look better ordered than others. It
  /// becomes the title where there is none. An article that is all headline keeps its units.
  public var withHeadlineApart: Article {
    guard units.contains(where: \.isHeadline), !units.allSatisfy(\.isHeadline) else { return self }
    var article = self
    article.headline = units.filter(\.isHeadline)
    article.units.removeAll(where: \.isHeadline)
    article.title = title ?? article.headline.map(\.text).joined(separator: " ")
    return article
  }

  /// The article as prose: its units are the sentences that readability counts.
  ///
  /// Its headings are taken out of them, and so is what the splitter took for a sentence though it
  /// holds no word, such as a row of stars. An article that has nothing else keeps its units.
  public var asProse: Article {
    guard units.contains(where: \.isProse) else { return self }
    var article = withHeadlineApart
    article.headings += article.units.filter(\.isHeading)
    article.units.removeAll { !$0.isProse }
    return article
  }

  /// How many headings were taken out of the units.
  public var headingCount: Int { Set((headline + headings).map(\.paragraph)).count }
}

extension Unit {
  /// Whether it belongs to the prose: no heading, and with a word.
  fileprivate var isProse: Bool { !isHeading && (!isSentence || holdsWord) }

  private var holdsWord: Bool {
    let bytes = text.utf8.span
    var scanner = TokenScanner(0..<bytes.count, findsLinks: false)
    return scanner.nextWord(in: bytes) != nil
  }
}
