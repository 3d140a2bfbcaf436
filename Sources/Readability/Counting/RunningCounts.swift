/// What a text was found to hold so far, and the sentence at hand.
struct RunningCounts {
  /// The counts of the text, but for those that `TextCounter` takes from the table of words.
  var counts = TextCounts()

  /// The sums of the sentence at hand.
  var sums = SentenceSums()

  /// Adds some words, which are a sentence or a part of a long one.
  ///
  /// - Parameters:
  ///   - words: The words, as places in `entries`.
  ///   - entries: The written forms; their uses are counted.
  ///   - samples: For each type, the sample of 100 words in which it was last counted as
  ///     unfamiliar.
  mutating func add(
    _ words: ArraySlice<Int>, _ entries: inout [WordTable.Entry], _ samples: inout [UInt32]
  ) {
    var entries = entries.mutableSpan
    var samples = samples.mutableSpan
    // In a line without a lower-case word (a headline, a shout) capitals say nothing.
    let marksNames = words.contains {
      entries[$0].word.traits.isDisjoint(with: [.capitalised, .number])
    }
    for place in words {
      let isUnmarked = !marksNames || sums.words == 0
      entries[place].uses.add(isUnmarked: isUnmarked)
      let word = entries[place].word
      let isName = !isUnmarked && word.traits.isName
      sums.add(word, entry: place, isName: isName)
      if !word.traits.contains(.primary), !isName {
        // A type counts once in each sample.
        let sample = UInt32(truncatingIfNeeded: counts.words / 100 + 1)
        let type = Int(word.type)
        counts.unfamiliarTypes += samples[type] == sample ? 0 : 1
        samples[type] = sample
      }
      counts.words += 1
    }
  }
}
