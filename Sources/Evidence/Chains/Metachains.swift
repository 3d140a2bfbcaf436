import Lexicon

/// The metachains of an article, and which of them each of its nouns enters.
struct Metachains {
  /// How a noun belongs to a metachain.
  enum Role: Int {
    /// A sense of it is the metachain's synset.
    case own
    /// A sense of it is a kind of that synset.
    case kind
    /// A sense of it is an instance of that synset; instances of a class are not siblings.
    case instance
  }

  /// A noun's place in one metachain.
  struct Entry {
    /// The metachain's number.
    var metachain: Int
    /// How the noun belongs to it.
    var role: Role
    /// The sense by which it does.
    var synset: UInt32
    /// The place of that sense among the noun's, from 0 for the most frequent.
    var rank: Int
  }

  /// The metachains of all nouns, one noun after the other, the closest role first.
  private(set) var entries: [Entry] = []

  /// Where the entries of each noun start, and behind the last one where they end.
  private(set) var starts: [Int] = [0]

  /// The metachains into which more than one noun goes, numbered; −1 for the others.
  private(set) var shared: [Int] = []

  /// The number of metachains.
  var count: Int { shared.count }

  /// The number of metachains into which more than one noun goes.
  private(set) var sharedCount = 0

  private var numbers: [UInt32: Int] = [:]

  init(words: [NounTable.Word], graph: NounGraph?) {
    for word in words {
      if let graph, let lemma = word.lemma {
        addSenses(of: lemma, isProper: word.isProper, in: graph)
      } else {
        shared.append(0)
        entries.append(Entry(metachain: shared.count - 1, role: .own, synset: .max, rank: 0))
      }
      starts.append(entries.count)
    }
    var nouns = [Int](repeating: 0, count: shared.count)
    for entry in entries { nouns[entry.metachain] += 1 }
    for metachain in shared.indices {
      shared[metachain] = nouns[metachain] > 1 ? sharedCount : -1
      if nouns[metachain] > 1 { sharedCount += 1 }
    }
  }

  /// The places of a noun's entries.
  func range(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }

  private mutating func addSenses(of lemma: LemmaID, isProper: Bool, in graph: NounGraph) {
    let senses = Self.senses(of: lemma, isProper: isProper, in: graph)
    for (rank, sense) in senses { add(sense, .own, sense, rank) }
    for (rank, sense) in senses {
      let all = graph.hypernyms(of: sense)
      let classes = all.count - graph.instanceHypernyms(of: sense).count
      for (place, hypernym) in all.enumerated() {
        add(hypernym, place < classes ? .kind : .instance, sense, rank)
      }
    }
  }

  /// Of several senses that lead into one metachain the first counts.
  private mutating func add(_ synset: SynsetID, _ role: Role, _ sense: SynsetID, _ rank: Int) {
    let number: Int
    if let known = numbers[synset.index] {
      number = known
      var place = entries.count - 1
      while place >= starts[starts.count - 1] {
        if entries[place].metachain == number { return }
        place -= 1
      }
    } else {
      number = shared.count
      numbers[synset.index] = number
      shared.append(0)
    }
    entries.append(Entry(metachain: number, role: role, synset: sense.index, rank: rank))
  }

  /// The senses that count, with their ranks: of a name those that name one thing, of a noun in
  /// lower case the others (`grant` is not the president), unless it has none of them.
  private static func senses(
    of lemma: LemmaID, isProper: Bool, in graph: NounGraph
  ) -> [(rank: Int, synset: SynsetID)] {
    let all = graph.senses(of: lemma).enumerated().map { (rank: $0, synset: $1) }
    let fitting = all.filter { graph.instanceHypernyms(of: $0.synset).isEmpty != isProper }
    return fitting.isEmpty ? all : fitting
  }
}
