import Testing

@testable import Lexicon

/// Words with their syllables as dictionaries divide them, French as it is spoken.
@Suite struct LanguageSyllablesTests {
  static let words: [(Language, String)] = [
    (
      .german,
      """
      Haus:1 Theater:3 Nation:3 Familie:4 Museum:3 Ideen:3 beenden:3 geehrt:2 Philosophie:4 \
      Italien:4 Wien:1 Linie:3 Bauer:2 Eier:2 Feuer:2 Häuser:2 Quelle:2 Yacht:1 System:2 \
      aktuell:3 Spezialist:4 Boot:1 See:1 Seele:2 Beere:2 Niveau:2 Route:2 Patient:3 \
      materiell:4 vielleicht:2 Verantwortung:4 Donaudampfschifffahrtsgesellschaft:8 \
      Straßenbahnhaltestelle:7 Universität:5 Abenteuer:4 Jahr:1 jährlich:2 Bundesregierung:5 \
      verabschiedet:4 Chemie:2 Energie:3 Studie:3 Ingenieur:4 Ozean:3 beachten:3 \
      europäisch:4 Königin:3 Ferien:3 Radio:3 Januar:3 Knie:1 geeignet:3
      """
    ),
    (
      .spanish,
      """
      casa:2 murciélago:4 país:2 hacia:2 hacía:3 guerra:2 pingüino:3 queso:2 guitarra:3 \
      ciudad:2 león:2 poeta:3 aire:2 cuidado:3 Uruguay:3 buey:1 muy:1 rey:1 y:1 leer:2 \
      caótico:4 héroe:3 viuda:2 construir:2 construí:2 averiguáis:4 océano:4 aéreo:4 \
      limpiáis:2 raíz:2 baúl:2 oído:3 agua:2 ahora:3 aquello:3 familia:3 día:2 río:2 tío:2 \
      idea:3 teatro:3 noviembre:3 esternocleidomastoideo:9 extraordinario:6 universidad:5 \
      sociedad:3 también:2 después:2 escuela:3 yo:1 hay:1 quien:1
      """
    ),
    (
      .french,
      """
      maison:2 table:1 le:1 les:1 école:2 été:2 nation:2 théâtre:2 réalité:4 oui:1 nuit:1 \
      lui:1 pays:2 payer:2 voyage:2 travailler:3 fille:1 famille:2 feuille:1 accueil:2 \
      client:2 prière:2 ouvrier:3 nuage:2 cruel:2 jouer:2 piano:2 beau:1 oiseau:2 eau:1 \
      yeux:1 œil:1 cœur:1 science:1 mieux:1 août:1 aéroport:4 poésie:3 Noël:2 système:2 \
      gouvernement:4 développement:5 longtemps:2 langue:1 question:2 parlent:1 moment:2 \
      mangeaient:2 république:3 aujourd'hui:3 bibliothèque:4 mangeons:2 Georges:1 gageure:2 \
      paysan:3 foyer:2 vieille:1 triangle:2 télévision:4 homme:1 femme:1
      """
    ),
    (
      .italian,
      """
      casa:2 mio:2 io:2 più:1 già:1 città:2 bacio:2 famiglia:3 farmacia:4 energia:4 paura:3 \
      aereo:4 maestro:3 idea:3 Europa:3 buono:2 chiesa:2 ghiaccio:2 uomo:2 uovo:2 acqua:2 \
      questo:2 zio:2 via:2 due:2 poi:1 noi:1 lui:1 qui:1 guerra:2 perché:2 università:5 \
      democrazia:5 storia:2 memoria:3 biologia:4 libreria:4 materia:3 zaino:2 causa:2 \
      poeta:3 beato:3 Italia:3 nazione:3 ragazzo:3 bellissimo:4 \
      precipitevolissimevolmente:11 aiuto:3 ciao:2 giorno:2 sociale:3 aiuola:3 noia:2 \
      gioia:2 buio:2 guaio:2 suoi:1 cuoio:2 lunedì:3 virtù:2 nuoto:2
      """
    ),
    (
      .dutch,
      """
      huis:1 ijs:1 water:2 nieuw:1 leeuw:1 groeien:2 ideeën:3 museum:3 station:3 radio:3 \
      natie:2 financieel:4 geïnteresseerd:5 belangrijk:3 januari:4 jij:1 fiets:1 school:1 \
      bomen:2 koeien:2 beantwoorden:4 beïnvloeden:4 Australië:4 oud:1 auto:2 euro:2 deur:1 \
      boek:1 mooi:1 saai:1 zoals:2 actueel:3 situatie:4 universiteit:5 regering:3 gemeente:3 \
      verantwoordelijkheid:6 systeem:2 baby:2 drie:1 drieën:2 uur:1 sneeuw:1 vrouw:1 \
      eieren:3 zeeën:2 naïef:2 officieel:4 Europese:4 theater:3
      """
    ),
    (
      .russian,
      """
      дом:1 вода:2 Россия:3 здравствуйте:3 университет:5 правительство:4 ёлка:2 объявление:5 \
      майка:2 стул:1 район:2 июнь:2 яблоко:3 хороший:3 маяк:2 поэт:2 съезд:1 вьюга:2 \
      аэропорт:4 Москва:2 человек:3 жизнь:1 образование:6 государственный:5 энциклопедия:6 \
      и:1 взгляд:1 семья:2 статья:2 воробей:3 учитель:3 история:4 революция:5 московский:3 \
      работа:3 понедельник:4 воскресенье:4 здание:3 чай:1 её:2 моя:2 твоё:2 радио:3 какао:3 \
      шоссе:2 пианино:4 фойе:2 подъём:2 хлеб:1 страна:2
      """
    ),
  ]

  static let numbers: [(Language, String)] = [
    (
      .german,
      """
      1998:8 21:4 100:2 2024:7
      """
    ),
    (
      .spanish,
      """
      1998:11 21:4 100:2 2024:6
      """
    ),
    (
      .french,
      """
      71:4 80:2 91:3 99:4 1998:7 21:3 72:3 77:4
      """
    ),
    (
      .italian,
      """
      21:3 1998:10 100:2
      """
    ),
    (
      .dutch,
      """
      21:4 1998:10
      """
    ),
    (
      .russian,
      """
      2024:9 21:4
      """
    ),
  ]

  @Test(arguments: words)
  func countsAsDictionariesDivide(_ language: Language, _ list: String) throws {
    let counter = try #require(LanguageSyllables(language))
    let pairs = list.split(separator: " ").map { $0.split(separator: ":") }
    #expect(pairs.count >= 50)
    for pair in pairs {
      let count = counter.count(of: pair[0].lowercased())
      #expect(count == Int(pair[1]), "\(pair[0])")
    }
  }

  @Test(arguments: numbers)
  func readsNumbersAloud(_ language: Language, _ list: String) throws {
    let counter = try #require(LanguageSyllables(language))
    for pair in list.split(separator: " ").map({ $0.split(separator: ":") }) {
      #expect(counter.count(of: String(pair[0])) == Int(pair[1]), "\(pair[0])")
    }
  }

  @Test func everyWordHasASyllable() throws {
    for language in LanguageSyllables.languages {
      let counter = try #require(LanguageSyllables(language))
      for word in ["", "x", "pst", "-", "'", "1234567890123", "007", "東京", "l'"] {
        #expect(counter.count(of: word) >= 1)
      }
    }
    #expect(LanguageSyllables(.english) == nil)
    #expect(LanguageSyllables(.swedish) == nil)
  }

  @Test func partsOfACompoundAddUp() throws {
    let french = try #require(LanguageSyllables(.french))
    #expect(french.count(of: "l'homme") == 1)
    #expect(french.count(of: "arc-en-ciel") == 3)
  }
}
