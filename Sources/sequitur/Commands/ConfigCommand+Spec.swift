import CommandLineKit

extension ConfigCommand {
  static let spec = CommandSpec(
    name: "config", summary: "Print the options that are in force, and where each comes from.",
    discussion: """
      Options are taken from the command line, else from the environment (SEQUITUR_NAME), else from \
      .sequitur.json in the folder of the input or the nearest one above it, else from the user's \
      config file ($XDG_CONFIG_HOME/sequitur/config.json or ~/.config/sequitur/config.json), else \
      from the table. In the files, keys are the long names of options. A project's file cannot set \
      where files lie; it takes two more keys: "ignore", patterns of paths that are passed over in \
      folders, and "overrides", a list such as [{"files":"drafts/**","max-grade":12}], whose limits \
      count for the files that match. The comments <!-- sequitur off --> and <!-- sequitur on --> in \
      Markdown and HTML leave out what stands between them.
      """,
    arguments: [
      ArgumentSpec(
        "FILE", .file,
        "A file or folder that a project's file is looked for; else the current folder."
      )
    ],
    common: [CommonOptions.output, CommonOptions.quiet],
    examples: [
      .init("sequitur config", "Print what is in force here:"),
      .init("sequitur config drafts/one.md", "Print what is in force for a file:"),
    ])
}
