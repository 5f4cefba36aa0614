/// Repairs of folded text.
enum LineFold {
  /// Removes the folds that libical puts into or right before a line end.
  ///
  /// No text holds a carriage return of its own, so `CR CR LF SP LF` and `CR LF SP CR LF` can only
  /// be such folds.
  static func repaired(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      result.append(byte)
      if result.hasSuffix([0x0D, 0x0D, 0x0A, 0x20, 0x0A])
        || result.hasSuffix([0x0D, 0x0A, 0x20, 0x0D, 0x0A])
      {
        result.removeLast(5)
        result += [0x0D, 0x0A]
      }
    }
    return result
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    last == suffix.last && count >= suffix.count && self.suffix(suffix.count) == suffix[...]
  }
}
