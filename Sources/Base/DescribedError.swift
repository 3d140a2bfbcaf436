#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// An error that says in words what is wrong, which Foundation's `localizedDescription` gives, too.
///
/// The words are those of the library: what a program's user can do about it, its options, say, is
/// for the program to add.
public protocol DescribedError: LocalizedError {
  /// What is wrong, in a sentence or two without a full stop at the end.
  var message: String { get }
}

extension DescribedError {
  /// The message.
  public var errorDescription: String? { message }

  /// Nothing; the message says why.
  public var failureReason: String? { nil }

  /// Nothing; the message says what to do.
  public var recoverySuggestion: String? { nil }

  /// Nothing.
  public var helpAnchor: String? { nil }
}
