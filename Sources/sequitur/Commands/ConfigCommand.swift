import Base
import CommandLineKit

/// `config`: the options that are in force, and where each comes from.
struct ConfigCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let options = run.tool.allOptions.filter { option in
      if case .alias = option.kind { false } else { option.isConfigurable }
    }
    // All options as if they were those of one command.
    let own = Set(run.tool.commonOptions.map(\.name))
    let all = CommandSpec(
      name: Self.spec.name, summary: "", options: options.filter { !own.contains($0.name) })
    let override =
      run.invocation.argument("FILE").flatMap { file in
        run.project?.override(for: file).flatMap { run.project?.overrides[$0].file }
      }.map { [$0] } ?? []
    let resolution: Resolution
    do throws(ConfigurationError) {
      resolution = try Resolution(
        run.invocation.replacing(command: all), tool: run.tool, environment: run.environment,
        configurations: override + run.configurations)
    } catch {
      throw .configuration(error)
    }
    var members: [String: JSONValue] = [:]
    for option in options {
      members[option.name] = [
        "value": Self.value(option, resolution.texts(option)),
        "origin": .string(resolution.origin(of: option)?.description ?? "the default"),
      ]
    }
    let sink = try run.output()
    try sink.write(JSONWriter.pretty(.object(members)))
    try sink.finish()
    return .success
  }

  /// The value of an option as a config file would have it.
  private static func value(_ option: OptionSpec, _ texts: [String]) -> JSONValue {
    if option.isRepeatable { return JSONValue(texts) }
    guard let type = option.valueType else { return .bool(texts.last == "true") }
    guard let text = texts.last else { return .null }
    switch type {
    case .integer: return Int(text).map { .int($0) } ?? .string(text)
    case .number: return Double(text).map { .double($0) } ?? .string(text)
    case .text, .file, .folder, .choice, .list: return .string(text)
    }
  }
}
