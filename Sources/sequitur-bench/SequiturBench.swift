import Foundation

/// The benchmarks: speed, search, evidence, other domains, word pieces, readability.
@main
struct SequiturBench {
  private static let usage = """
    sequitur-bench: measures speed and quality; prints Markdown.

      sequitur-bench speed FILE.jsonl        milliseconds an article, stage by stage
      sequitur-bench search                  search against the exact solver, and its times
      sequitur-bench ablation FILE.jsonl     what each family of evidence is worth
      sequitur-bench domains FILE.jsonl …    ordering and discrimination, by cross-validation
      sequitur-bench coherence FILE.jsonl    coherence by length, and gold against shuffled
      sequitur-bench matrices FILE.jsonl [--max-units N] [--limit N]
                                             precedence, succession, opening and closing as JSON:
                                             classic, read and fused
      sequitur-bench arithmetic FILE.jsonl   what the reader's int8 and instructions change
      sequitur-bench wordpiece --vocabulary FILE --expected FILE.jsonl
                                             word pieces against another implementation's
      sequitur-bench encoder --model FOLDER  speed of the learned reader; with --reference FILE
                                             its differences from PyTorch's logits
      sequitur-bench vectors [--formulas FILE] [--diversity FILE] [--published FILE]
                                             formulas and diversity against given values
      sequitur-bench sentences FILE.jsonl …  the splitter against texts with their sentences
      sequitur-bench syllables               the syllable counter against CMUdict
      sequitur-bench validity [--clear FILE] [--levels FILE]
                                             readability against people's judgements
      sequitur-bench hostile [--tool PATH]   readability of hostile texts, 1 and 4 MB each

    FILE holds gold articles, one JSON object a line; for word pieces a vocabulary, and texts with
    their ids, as Models/training/wordpiece_reference.py writes them. Models are taken from
    $SEQUITUR_MODELS, else from the folder Models in the current one; coherence is that of the learned
    reader where it is there, unless $SEQUITUR_MODEL is classic.
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch arguments.first {
      case "speed": try SpeedBench.run(files: Array(arguments.dropFirst()))
      case "search": SearchBench.run()
      case "ablation": try AblationBench.run(files: Array(arguments.dropFirst()))
      case "domains": try DomainBench.run(files: Array(arguments.dropFirst()))
      case "coherence": try CoherenceBench.run(files: Array(arguments.dropFirst()))
      case "matrices": try MatricesBench.run(Array(arguments.dropFirst()))
      case "arithmetic": try ArithmeticBench.run(files: Array(arguments.dropFirst()))
      case "wordpiece": try WordPieceBench.run(arguments: Array(arguments.dropFirst()))
      case "encoder": try EncoderBench.run(Array(arguments.dropFirst()))
      case "vectors": try VectorsBench.run(Array(arguments.dropFirst()))
      case "sentences": try SentencesBench.run(Array(arguments.dropFirst()))
      case "syllables": try SyllablesBench.run()
      case "validity": try ValidityBench.run(Array(arguments.dropFirst()))
      case "hostile": try HostileBench.run(Array(arguments.dropFirst()))
      default:
        print(usage)
        exit(arguments.isEmpty || arguments == ["--help"] ? 0 : 64)
      }
    } catch {
      FileHandle.standardError.write(Data("sequitur-bench: \(error)\n".utf8))
      exit(70)
    }
  }
}
