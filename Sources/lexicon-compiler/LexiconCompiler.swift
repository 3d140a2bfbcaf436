/// Compiles the lexicon files under `Models/lexicon/` from their sources.
@main
struct LexiconCompiler {
  static func main() {}
}
