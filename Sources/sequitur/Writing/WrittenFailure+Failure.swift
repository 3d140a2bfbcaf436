import Reports

extension WrittenFailure {
  /// Takes a failure, as programs are told of it.
  init(_ failure: Failure, origin: RecordTable.Origin, line: Int?) {
    self.init(code: failure.code, message: failure.message, origin: origin, line: line)
  }
}
