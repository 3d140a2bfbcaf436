/// The benchmarks.
@main
struct Bench {
  static func main() {}
}
