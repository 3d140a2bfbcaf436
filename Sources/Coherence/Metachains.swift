import Lexicon

/// The metachains of an article, and which of them each of its nouns enters.
struct Metachains {
  /// How a noun belongs to a metachain.
  enum Role: Int, Comparable {
    /// A sense of it is the metachain's synset.
    case own
    /// A sense of it is a kind of that synset.
    case kind
    /// A sense of it is an instance of that synset; instances of a class are not siblings.
    case instance

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
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

  /// The metachains of each noun, each once, the closest role first.
  let entries: [[Entry]]

  /// The number of metachains.
  let count: Int

  init(words: [NounTable.Word], graph: NounGraph?) {
    var numbers: [UInt32: Int] = [:]
    var count = 0
    func metachain(_ synset: UInt32) -> Int {
      if let known = numbers[synset] { return known }
      numbers[synset] = count
      count += 1
      return count - 1
    }
    entries = words.map { word in
      guard let graph, let lemma = word.lemma else {
        count += 1
        return [Entry(metachain: count - 1, role: .own, synset: .max, rank: 0)]
      }
      var found: [Entry] = []
      func add(_ synset: SynsetID, _ role: Role, _ sense: SynsetID, _ rank: Int) {
        let number = metachain(synset.index)
        guard !found.contains(where: { $0.metachain == number }) else { return }
        found.append(Entry(metachain: number, role: role, synset: sense.index, rank: rank))
      }
      let senses = Self.senses(of: lemma, isProper: word.isProper, in: graph)
      for (rank, sense) in senses { add(sense, .own, sense, rank) }
      for (rank, sense) in senses {
        let all = graph.hypernyms(of: sense)
        let classes = all.count - graph.instanceHypernyms(of: sense).count
        for (place, hypernym) in all.enumerated() {
          add(hypernym, place < classes ? .kind : .instance, sense, rank)
        }
      }
      return found
    }
    self.count = count
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
