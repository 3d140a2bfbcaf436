import CommandLineKit
import Reports

extension Limits {
  /// Any number of the result has at most this.
  static let most = Option.texts(
    "max", "NAME=N", effect: .threshold,
    "Exit with 1 where a number of the result is more; 'help fields' lists the names.")
  /// Any number of the result has at least this.
  static let least = Option.texts(
    "min", "NAME=N", effect: .threshold,
    "Exit with 1 where a number of the result is less, or not defined.")

  /// Reads the options of a run.
  ///
  /// - Parameters:
  ///   - run: The command with its options.
  ///   - fields: The numbers that limits can be set to.
  ///   - named: The limits that have options of their own.
  /// - Throws: `usage` where a name is not known or a number is none.
  init(_ run: Run, _ fields: ResultFields, _ named: [Limit?] = []) throws(Failure) {
    var limits = named.compactMap(\.self)
    for (option, side) in [(Self.most, Limit.Side.most), (Self.least, .least)] {
      for text in run.options[option] {
        limits += try Self.limits(text, option, side, fields, run.options)
      }
    }
    self.init(limits)
  }

  private static func limits(
    _ text: String, _ option: Option<[String]>, _ side: Limit.Side, _ fields: ResultFields,
    _ options: Resolution
  ) throws(Failure) -> [Limit] {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let bound = Double(parts[1]), bound.isFinite else {
      throw .usage(
        UsageError(
          .refused("\(option.spec.spelling) takes NAME=N, such as smog=12, not '\(text)'"),
          command: options.command.name))
    }
    let name = String(parts[0])
    let choice = FieldChoice(among: fields.numbers)
    do throws(FieldChoice.Unknown) {
      return try choice.fields(named: name).map {
        // A group of numbers goes by the whole name of each.
        Limit(
          measure: $0.name.hasSuffix(name) ? name : $0.name, field: $0, side: side, bound: bound)
      }
    } catch {
      if options.isForAllCommands(option), FieldChoice.isKnownAnywhere(name) { return [] }
      throw .unknownField(name, among: choice.names, option: option.spec.spelling, options)
    }
  }
}
