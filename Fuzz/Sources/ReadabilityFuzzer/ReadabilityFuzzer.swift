import Foundation
import Prose
import Readability
import SequiturKit

/// What libFuzzer calls with every input that it invents.
///
/// The first byte says how the rest is read (see ``FuzzedInput``). The input goes through reader,
/// splitter, tokeniser, counts and profile; whatever does not hold ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  FuzzedInput(mode: bytes[0], bytes: Array(bytes.dropFirst())).check(lexicon: lexicon)
  return 0
}

/// The shipped lexicon, read once from `$SEQUITUR_MODELS` or the folder Models.
private let lexicon: ReadabilityLexicon = {
  let path = ProcessInfo.processInfo.environment["SEQUITUR_MODELS"] ?? "Models"
  do {
    return try ModelFolder(path: path).readability()
  } catch {
    FileHandle.standardError.write(Data("fuzz: no lexicon in \(path): \(error)\n".utf8))
    exit(69)
  }
}()
