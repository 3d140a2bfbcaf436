/// Words whose final *e* is spoken, which spelling does not show.
///
/// Most come from Greek, Latin, Italian, Spanish or French. The counts are those of the usual
/// English pronunciation; the list is from general knowledge of English.
enum SoundedEndings {
  /// The syllables of such a word, or nil for any other.
  static func count(_ word: [UInt8]) -> Int? {
    guard word.last == UInt8(ascii: "e"), word.count >= 3 else { return nil }
    return counts[String(decoding: word, as: UTF8.self)]
  }

  private static let counts: [String: Int] = {
    var counts: [String: Int] = [:]
    for (number, words) in listed {
      for word in words.split(whereSeparator: \.isWhitespace) { counts[String(word)] = number }
    }
    return counts
  }()

  private static let listed: [(Int, String)] = [
    (
      2,
      """
      circe hebe lethe nike psyche daphne phoebe chloe procne acme acne forte posse minke dolce
      padre stele dante goethe nietzsche porsche strophe kobe latte penne calle torte soave duce
      tilde aloe lente segue
      """
    ),
    (
      3,
      """
      simile niobe semele hecate cybele selene alcmene euterpe danae agape syncope systole andante
      vivace karate coyote finale tamale sesame reveille kyrie furore nepenthe athene arachne
      oenone clymene xanthippe menarche macrame canape attache consomme adobe recipe calzone
      padrone machete ceviche chipotle anime zimbabwe
      """
    ),
    (
      4,
      """
      gethsemane epitome hyperbole catastrophe apostrophe anemone abalone calliope persephone
      penelope hermione andromache eurydice mnemosyne melpomene terpsichore antigone aphrodite
      ariadne facsimile synecdoche diastole extempore vigilante guacamole ukulele cantabile
      campanile minestrone provolone antistrophe euphrosyne apocope hypallage anagoge alcyone
      tisiphone pasiphae amphitrite cicerone zabaglione mascarpone panettone concertante dilettante
      cognoscente kamikaze edamame shiitake karaoke
      """
    ),
    (5, "aborigine pococurante"),
  ]
}
