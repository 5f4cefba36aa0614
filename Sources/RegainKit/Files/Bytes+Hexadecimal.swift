extension Sequence<UInt8> {
  /// The bytes in hexadecimal digits, two of each: `0a1f`.
  var hexadecimal: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
