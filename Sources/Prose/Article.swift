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

  /// The publisher or collection that a stream's record names.
  public var source: String?

  /// The units in the order given; blank ones have been left out.
  public var units: [Unit]

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
