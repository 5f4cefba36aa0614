import Wording

/// Looks whether bytes are a whole PNG picture of a sensible size (PNG, 5 and 11.2).
struct PNGCheck {
  /// What each PNG file begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private let bytes: [UInt8]

  /// The bytes of a file that begins with the signature.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The checksum of a chunk's name and data (PNG, 5.5 and annex D).
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { bits, _ in
        bits & 1 == 1 ? bits >> 1 ^ 0xEDB8_8320 : bits >> 1
      }
    }
  }

  /// Looks through the chunks.
  ///
  /// - Throws: `LogoFault` where the picture ends early, or has too many pixels.
  func check() throws(LogoFault) {
    var place = PNGCheck.signature.count
    var names = [String]()
    while names.last != "IEND" {
      guard let length = number(at: place), bytes.count - place - 12 >= length else {
        throw .damaged
      }
      let content = Array(bytes[place + 4..<place + 8 + length])
      guard number(at: place + 8 + length) == Int(PNGCheck.checksum(of: content)) else {
        throw .damaged
      }
      names.append(String(decoding: content.prefix(4), as: UTF8.self))
      if names.count == 1 { try checkSize(at: place + 8) }
      place += length + 12
    }
    guard names.first == "IHDR", names.contains("IDAT") else { throw .damaged }
  }

  private func checkSize(at place: Int) throws(LogoFault) {
    guard let width = number(at: place), let height = number(at: place + 4), width > 0, height > 0
    else { throw .damaged }
    guard max(width, height) <= LogoFault.mostPixels else { throw .tooManyPixels(width, height) }
  }

  /// The number that four bytes make, the highest first.
  private func number(at place: Int) -> Int? {
    guard place + 4 <= bytes.count else { return nil }
    return bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
