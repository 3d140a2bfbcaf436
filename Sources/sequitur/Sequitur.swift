/// The command-line tool.
@main
struct Sequitur {
  static func main() {}
}
