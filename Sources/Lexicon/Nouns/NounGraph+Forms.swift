public import Prose

/// A noun found in a text: its lemma and the tokens that it covers.
public struct NounMatch: Sendable, Hashable {
  /// The lemma.
  public var lemma: LemmaID

  /// The indices of its tokens.
  public var tokens: Range<Int>

  /// Creates a match from its parts.
  public init(lemma: LemmaID, tokens: Range<Int>) {
    self.lemma = lemma
    self.tokens = tokens
  }
}

extension NounGraph {
  /// The lemma of a noun as it stands in a text: singular or plural, possessive, one word or more.
  ///
  /// First the exceptions, then the form itself, then WordNet's detachment rules (`morphy(7WN)`);
  /// where a form is a lemma of its own and also the plural of one that is more frequent, the
  /// latter is given: `years` is `year`, but `species` is no `specie`.
  ///
  /// - Parameter surface: The form, words parted by one space; ASCII capitals are folded.
  /// - Returns: The lemma, or `nil` for what is no noun of WordNet. Function words are not told
  ///   apart from the nouns that look like them (`has`, `in`); `FunctionWords` does that.
  public func lemma(for surface: String) -> LemmaID? {
    withForm { form in
      form.append(surface)
      return form.overflows ? nil : lemma(of: &form)
    }
  }

  /// The lemma with exactly this name, without any morphology.
  public func lemma(named name: String) -> LemmaID? {
    withForm { form in
      form.append(name)
      return form.overflows ? nil : lemmas.find(form.bytes).map(LemmaID.init)
    }
  }

  /// The longest noun that starts at a token: a compound if there is one, else the word.
  ///
  /// Only words are looked at, so a compound ends at the next mark, number or symbol at the
  /// latest. A function word alone is no noun, and a compound that starts with one (`the hague`,
  /// `us army`) must be written in capitals.
  ///
  /// - Parameters:
  ///   - index: The index of the first token.
  ///   - tokens: The tokens of a unit.
  /// - Returns: The noun and its tokens, or `nil` where none starts there.
  /// - Complexity: O(*w*) look-ups in the words up to the next mark, at most `longestCompound`.
  public func longestLemma(startingAt index: Int, in tokens: [Token]) -> NounMatch? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    let isFunctionWord = FunctionWords.contains(tokens[index].folded)
    if isFunctionWord, !tokens[index].isCapitalised { return nil }
    return withForm { form in
      let limit = max(1, compoundLimit(startingAt: index, in: tokens, &form))
      var words = 0
      while words < limit, index + words < tokens.count {
        let token = tokens[index + words]
        guard token.kind == .word, !isFunctionWord || token.isCapitalised else { break }
        let before = form.count
        if words > 0 { form.append(space: ()) }
        form.append(token.folded)
        if form.overflows {
          form.cut(to: before)
          break
        }
        words += 1
      }
      while words > (isFunctionWord ? 1 : 0) {
        let count = form.count
        if let lemma = lemma(of: &form, words: words) {
          return NounMatch(lemma: lemma, tokens: index..<index + words)
        }
        guard words > 1 else { break }
        form.cut(to: form.lastSpace(before: count) ?? 0)
        words -= 1
      }
      guard words == 1, !isFunctionWord, form.replaceHyphens(),
        let lemma = lemma(of: &form, words: 2)
      else { return nil }
      return NounMatch(lemma: lemma, tokens: index..<index + 1)
    }
  }
}

extension NounGraph {
  /// A bound for the words of a compound that starts at a token, whose first word may be in the
  /// plural; leaves the buffer empty.
  private func compoundLimit(
    startingAt index: Int, in tokens: [Token], _ form: inout FormBuffer
  ) -> Int {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word,
      let next = tokens[index + 1].folded.utf8.first
    else { return 1 }
    defer { form.cut(to: 0) }
    form.append(tokens[index].folded)
    let isPlural = form.ends(with: "s")
    let count = form.count
    form.append(space: ())
    form.append(byte: next)
    guard !form.overflows else { return 1 }
    let limit = compoundLength(startingWith: form.bytes)
    guard isPlural else { return limit }
    return max(limit, form.without(byteAt: count - 1, compoundLength) ?? 0)
  }

  private func lemma(of form: inout FormBuffer) -> LemmaID? {
    if let lemma = lemma(of: &form, words: form.lastSpace(before: form.count) == nil ? 1 : 2) {
      return lemma
    }
    return form.replaceHyphens() ? lemma(of: &form, words: 2) : nil
  }

  /// Looks a form up as it is, then without a possessive ending; leaves the buffer as it was.
  private func lemma(of form: inout FormBuffer, words: Int) -> LemmaID? {
    if let found = inflected(&form, words: words) { return LemmaID(index: found) }
    let count = form.count
    let ending = form.possessiveEnding
    guard ending > 0 else { return nil }
    form.cut(to: count - ending)
    defer { form.extend(to: count) }
    return inflected(&form, words: words).map(LemmaID.init)
  }

  private func inflected(_ form: inout FormBuffer, words: Int) -> UInt32? {
    if let found = exceptions.find(form.bytes) { return exceptionLemmas[found] }
    if let found = lemmas.find(form.bytes) { return found }
    if let found = detached(&form) { return found }
    return words > 1 ? compound(&form) : nil
  }

  /// WordNet's rules of detachment for nouns, in its order; leaves the buffer as it was.
  private func detached(_ form: inout FormBuffer) -> UInt32? {
    let count = form.count
    guard count > 2 else { return nil }
    if form.ends(with: "men") {
      form[count - 2] = UInt8(ascii: "a")
      defer { form[count - 2] = UInt8(ascii: "e") }
      return lemmas.find(form.bytes)
    }
    guard form.ends(with: "s"), !form.ends(with: "ss") else { return nil }
    defer { form.extend(to: count) }
    form.cut(to: count - 1)
    if let found = lemmas.find(form.bytes) { return found }
    if form.ends(with: "se") || form.ends(with: "xe") || form.ends(with: "ze")
      || form.ends(with: "che") || form.ends(with: "she")
    {
      form.cut(to: count - 2)
      return lemmas.find(form.bytes)
    }
    if form.ends(with: "ie") {
      form.cut(to: count - 2)
      form[count - 3] = UInt8(ascii: "y")
      defer { form[count - 3] = UInt8(ascii: "i") }
      return lemmas.find(form.bytes)
    }
    return nil
  }

  /// A compound whose last word has an irregular plural, or whose first word is in the plural:
  /// `police women`, `attorneys general`; leaves the buffer as it was.
  private func compound(_ form: inout FormBuffer) -> UInt32? {
    let count = form.count
    guard let space = form.lastSpace(before: count) else { return nil }
    if let exception = exceptions.find(form.bytes(space + 1..<count)) {
      let name = lemmas.bytes(of: Int(exceptionLemmas[exception]))
      if let found = form.withTail(name, from: space + 1, lemmas.find) { return found }
    }
    guard let first = form.firstSpace, first > 1, form[first - 1] == UInt8(ascii: "s") else {
      return nil
    }
    return form.without(byteAt: first - 1, lemmas.find)
  }
}
