import Base
import Foundation
import TestSupport
import Testing

#if os(Linux)
  /// `--jobs` is the number of threads that work, and nothing else starts any.
  @Suite struct ThreadCountTests {
    @Test(arguments: ["restore", "coherence", "readability"])
    func oneJobIsOneThread(_ command: String) throws {
      #expect(try mostThreads(of: command, jobs: 1) == 1)
    }

    /// That the count can be seen at all: the same article, shared out.
    @Test func twoJobsAreMoreThreads() throws {
      #expect(try mostThreads(of: "restore", jobs: 2) > 1)
    }

    /// The most threads that the tool has while it works on an article long enough to be shared
    /// out among threads, and while it waits for the next.
    ///
    /// The process is looked at from its start on and, its input still open, once more after the
    /// answer: threads of a pool that has had work linger there for seconds.
    private func mostThreads(of command: String, jobs: Int) throws -> Int {
      let input = Pipe()
      let output = Pipe()
      let process = Process()
      process.executableURL = URL(fileURLWithPath: BuiltProduct.path("sequitur"))
      let model = command == "readability" ? [] : ["--model", "classic"]
      process.arguments =
        [command, "--jsonl", "--no-cache", "--quiet", "--jobs", "\(jobs)"] + model
      process.environment = ProcessInfo.processInfo.environment.filter {
        ProcessRunner.inherited.contains($0.key)
      }
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      defer {
        // A thread of the test runner may block other signals, and its children inherit that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
      let status = "/proc/\(process.processIdentifier)/status"
      try input.fileHandleForWriting.write(contentsOf: Data(Self.record.utf8))
      var most = 0
      var ready = pollfd(
        fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      repeat { most = max(most, try threads(status)) } while poll(&ready, 1, 2) == 0
      let answer = output.fileHandleForReading.availableData
      #expect(!answer.isEmpty, "no answer from \(command)")
      return max(most, try threads(status))
    }

    private func threads(_ status: String) throws -> Int {
      let lines = try String(contentsOfFile: status, encoding: .utf8).split(separator: "\n")
      let line = try #require(lines.first { $0.hasPrefix("Threads:") })
      return try #require(line.split(separator: "\t").last.flatMap { Int($0) })
    }

    /// More units than an article needs to be shared out.
    private static let record: String = {
      let nouns = ["council", "budget", "bridge", "school", "river", "minister", "court"]
      let sentences = (0..<210).map { index in
        "\"The \(nouns[index % 7]) of \(nouns[index / 7 % 7]) met \(index) people in Berlin.\""
      }
      return "{\"sentences\": [\(sentences.joined(separator: ", "))]}\n"
    }()
  }
#endif
