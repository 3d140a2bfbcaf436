import TestSupport
import Testing

@testable import CommandLineKit

/// Runs the script in a real bash, with the words as bash hands them to it.
@Suite struct BashCompletionTests {
  @Test(
    arguments: [
      (["tidy", ""], ["arrange", "count", "cache", "help"]),
      (["tidy", "co"], ["count"]),
      (["tidy", "-q", "--seed", "arrange", "ca"], ["cache"]),
      (["tidy", "--seed", "=", "3", "ca"], ["cache"]),
      (["tidy", "cache", "v"], ["verify"]),
      (["tidy", "help", "c"], ["count", "cache"]),
      (["tidy", "arrange", "--format", ""], ["text", "json", "jsonl"]),
      (["tidy", "count", "--format", "c"], ["csv"]),
      (["tidy", "count", "--format", "="], ["text", "json", "jsonl", "csv"]),
      (["tidy", "count", "--format", "=", "js"], ["json", "jsonl"]),
      (["tidy", "arrange", "--re"], ["--reverse"]),
      (["tidy", "count", "--re"], []),
      (["tidy", "count", "--ver"], ["--verbose", "--version"]),
      (["tidy", "arrange", "--cache", "v"], []),
      (["tidy", "arrange", "li"], []),
    ])
  func completes(_ words: [String], _ expected: [String]) throws {
    let script = """
      \(Shell.bash.completions(for: sampleTool))
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _tidy
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try ProcessRunner("bash", ["-c", script, "bash"] + words).run()
    #expect(outcome.status == 0)
    #expect(outcome.errorOutput == "")
    #expect(outcome.lines.filter { !$0.isEmpty } == expected)
  }
}
