import Base

extension Error {
  /// What is wrong, in a sentence or two without a full stop at the end.
  ///
  /// Of errors that are not this library's, what `String(describing:)` gives. Where a program imports
  /// Foundation, its property of this name is called, which gives the same of this library's.
  @_disfavoredOverload
  public var localizedDescription: String {
    (self as? any DescribedError)?.message ?? String(describing: self)
  }
}
