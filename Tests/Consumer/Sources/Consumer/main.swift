import SequiturKit

do {
  let models = try ModelFolder.installed()
  let model = try models.news()  // or .classic()
  let article = Article(sentences: Array(CommandLine.arguments.dropFirst()))
  let restoration = try Restorer(model: model).restore(article)
  for place in restoration.order { print(article.units[place].text) }
  let result = try CoherenceScorer(model: model).score(article)
  let profile = ReadabilityAnalyzer(lexicon: try models.readability()).measure(article)
  print("coherence \(result.coherence ?? 0), grade \(profile.consensus?.grade ?? 0)")
} catch {
  print(error.localizedDescription)
}
