import CommandLineKit
import Lexicon
import Readability

/// The language whose formulas and syllables are used, as an option names it.
enum LanguageChoice: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"
  case spanish = "es"
  case french = "fr"
  case italian = "it"
  case dutch = "nl"
  case russian = "ru"
  case guessed = "auto"

  /// The language; nil where each text tells its own.
  var language: Language? { Language(rawValue: rawValue) }
}
