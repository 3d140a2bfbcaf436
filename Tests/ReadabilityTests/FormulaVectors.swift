import Testing

@testable import Readability

/// Scores that were computed by hand-checked reference code from given counts.
struct FormulaVector: Sendable, CustomTestStringConvertible {
  let counts: TextCounts
  let key: String
  let value: Double

  var testDescription: String { "\(key) at \(counts.words) words" }

  private static func counts(_ edit: (inout TextCounts) -> Void) -> TextCounts {
    var counts = TextCounts()
    edit(&counts)
    return counts
  }

  static let all: [FormulaVector] = samples.flatMap { counts, values in
    values.map { FormulaVector(counts: counts, key: $0, value: $1) }
  }

  private static let samples: [(TextCounts, [(String, Double)])] = [
    (
      counts {
        $0.words = 100
        $0.sentences = 5
        $0.letters = 450
        $0.syllables = 150
        $0.monosyllables = 65
        $0.polysyllables = 12
        $0.sixLetterWords = 30
        $0.longWords = 22
        $0.miniWords = 40
        $0.difficultWords = 20
        $0.unfamiliarTypes = 18
        $0.types = 70
        $0.hardWords = 10
      },
      [
        ("flesch_reading_ease", 59.635),
        ("flesch_kincaid_grade", 9.91),
        ("flesch_psk", 6.1781),
        ("farr_jenkins_paterson", 52.118),
        ("gunning_fog", 12.0),
        ("gunning_fog_simple", 12.8),
        ("gunning_fog_psk", 6.0028),
        ("gunning_fog_nri", 10.9),
        ("smog", 11.979248),
        ("smog_c", 11.642179),
        ("smog_simple", 11.485281),
        ("automated_readability_index", 9.765),
        ("automated_readability_index_nri", 7.6),
        ("automated_readability_index_simple", 60.5),
        ("coleman_liau", 9.18),
        ("coleman_liau_ecp", 50.67366),
        ("coleman_liau_grade", 9.179164),
        ("dale_chall", 7.7865),
        ("new_dale_chall", 31.2),
        ("dale_chall_psk", 6.7692),
        ("spache", 4.555),
        ("spache_old", 5.207),
        ("linsear_write", 12.4),
        ("lix", 42.0),
        ("rix", 4.4),
        ("forcast", 10.25),
        ("forcast_rgl", 9.705),
        ("coleman_1", 45.4),
        ("coleman_2", 44.85),
        ("bormuth_mean_cloze", 0.355891),
        ("degrees_of_reading_power", 64.410857),
        ("fucks", 90.0),
        ("tuldava", 4.493598),
        ("strain_index", 9.0),
        ("wheeler_smith", 70.0),
        ("danielson_bryan_1", 5.851009),
        ("danielson_bryan_2", 66.489909),
        ("mcalpine_eflaw", 28.0),
        ("wiener_sachtextformel_1", 5.5189),
        ("wiener_sachtextformel_2", 6.014),
        ("wiener_sachtextformel_3", 6.2512),
        ("wiener_sachtextformel_4", 6.9118),
      ]
    ),
    (
      counts {
        $0.words = 646
        $0.sentences = 28
        $0.letters = 3200
        $0.syllables = 1078
        $0.monosyllables = 380
        $0.polysyllables = 120
        $0.sixLetterWords = 240
        $0.longWords = 190
        $0.miniWords = 260
        $0.difficultWords = 210
        $0.unfamiliarTypes = 250
        $0.types = 330
        $0.hardWords = 80
      },
      [
        ("flesch_reading_ease", 42.242887),
        ("flesch_kincaid_grade", 13.098879),
        ("flesch_psk", 7.184782),
        ("farr_jenkins_paterson", 39.124324),
        ("gunning_fog", 14.182132),
        ("gunning_fog_simple", 16.658912),
        ("gunning_fog_psk", 6.919228),
        ("gunning_fog_nri", 14.321429),
        ("smog", 14.955608),
        ("smog_c", 14.42063),
        ("smog_simple", 14.338934),
        ("automated_readability_index", 13.436984),
        ("automated_readability_index_nri", 11.549934),
        ("automated_readability_index_simple", 67.653472),
        ("coleman_liau", 12.043963),
        ("coleman_liau_ecp", 40.221948),
        ("coleman_liau_grade", 12.042975),
        ("dale_chall", 9.913815),
        ("new_dale_chall", 17.198361),
        ("dale_chall_psk", 8.396901),
        ("spache", 6.624017),
        ("spache_old", 7.420245),
        ("linsear_write", 15.821429),
        ("lix", 52.483193),
        ("rix", 6.785714),
        ("forcast", 11.176471),
        ("forcast_rgl", 10.724118),
        ("coleman_1", 37.432353),
        ("coleman_2", 36.700155),
        ("bormuth_mean_cloze", 0.274032),
        ("degrees_of_reading_power", 72.596808),
        ("fucks", 114.285714),
        ("tuldava", 5.23747),
        ("strain_index", 11.55),
        ("wheeler_smith", 95.0),
        ("danielson_bryan_1", 6.753072),
        ("danielson_bryan_2", 57.469277),
        ("mcalpine_eflaw", 32.357143),
        ("wiener_sachtextformel_1", 8.468147),
        ("wiener_sachtextformel_2", 8.868023),
        ("wiener_sachtextformel_3", 8.784732),
        ("wiener_sachtextformel_4", 9.531985),
      ]
    ),
    (
      counts {
        $0.words = 120
        $0.sentences = 12
        $0.letters = 460
        $0.syllables = 140
        $0.monosyllables = 102
        $0.polysyllables = 2
        $0.sixLetterWords = 14
        $0.longWords = 8
        $0.miniWords = 62
        $0.difficultWords = 4
        $0.unfamiliarTypes = 8
        $0.types = 80
        $0.hardWords = 1
      },
      [
        ("flesch_reading_ease", 97.985),
        ("flesch_kincaid_grade", 2.076667),
        ("flesch_psk", 3.883433),
        ("farr_jenkins_paterson", 94.248),
        ("gunning_fog", 4.333333),
        ("gunning_fog_simple", 4.666667),
        ("gunning_fog_psk", 4.109),
        ("gunning_fog_nri", 3.666667),
        ("smog", 5.461319),
        ("smog_c", 6.03735),
        ("smog_simple", 5.236068),
        ("automated_readability_index", 1.625),
        ("automated_readability_index_nri", -0.4),
        ("automated_readability_index_simple", 44.5),
        ("coleman_liau", 3.78),
        ("coleman_liau_ecp", 70.37872),
        ("coleman_liau_grade", 3.779899),
        ("dale_chall", 1.022333),
        ("new_dale_chall", 53.933333),
        ("dale_chall_psk", 4.2482),
        ("spache", 2.415667),
        ("spache_old", 2.822333),
        ("linsear_write", 4.166667),
        ("lix", 16.666667),
        ("rix", 0.666667),
        ("forcast", 7.25),
        ("forcast_rgl", 6.405),
        ("coleman_1", 71.2),
        ("coleman_2", 75.45),
        ("bormuth_mean_cloze", 0.550917),
        ("degrees_of_reading_power", 44.908339),
        ("fucks", 38.333333),
        ("tuldava", 2.686349),
        ("strain_index", 3.5),
        ("wheeler_smith", 15.0),
        ("danielson_bryan_1", 4.144019),
        ("danielson_bryan_2", 83.559812),
        ("mcalpine_eflaw", 15.166667),
        ("wiener_sachtextformel_1", -0.795333),
        ("wiener_sachtextformel_2", 0.152833),
        ("wiener_sachtextformel_3", 1.284433),
        ("wiener_sachtextformel_4", 1.420333),
      ]
    ),
  ]
}
