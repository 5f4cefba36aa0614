import FoundationEssentials
import Wording

/// A clinic's logo as a sheet carries it: a PNG or SVG picture that needs nothing but itself.
public struct Logo: Hashable, Sendable {
  /// What kind of file it is.
  enum Kind: String, CaseIterable, Hashable {
    case png = "image/png"
    case svg = "image/svg+xml"
  }

  /// The picture as the address of an image, which holds all of it: `data:image/png;base64,…`.
  let address: String
  private let kind: Kind

  /// The logo in a file.
  ///
  /// - Throws: `LogoFault` where it is too large or damaged, or could run or load something.
  public init(_ bytes: [UInt8]) throws(LogoFault) {
    guard bytes.count <= LogoFault.mostBytes else { throw .tooLarge(bytes: bytes.count) }
    if bytes.starts(with: PNGCheck.signature) {
      try PNGCheck(bytes).check()
      kind = .png
    } else {
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .otherKind }
      try SVGCheck(text).check()
      kind = .svg
    }
    address = "data:\(kind.rawValue);base64,\(Data(bytes).base64EncodedString())"
  }

  /// The logo that was stored by its address; `nil` where it is none.
  public init?(stored address: String) {
    let kind = Kind.allCases.first { address.hasPrefix("data:\($0.rawValue);base64,") }
    guard let kind, address.utf8.count <= LogoFault.mostBytes * 3 / 2 else { return nil }
    let figures = address.utf8.drop { $0 != UInt8(ascii: ",") }.dropFirst()
    guard !figures.isEmpty, figures.allSatisfy(\.isBase64) else { return nil }
    self.kind = kind
    self.address = address
  }

  /// Its kind and its size: `PNG, 12 kB`.
  public var words: String {
    let figures = address.utf8.count - "data:\(kind.rawValue);base64,".utf8.count
    let bytes = figures * 3 / 4
    return "\(kind == .png ? "PNG" : "SVG"), \(max(1, (bytes + 500) / 1000)) kB"
  }
}

extension UInt8 {
  /// Whether it stands in Base64 (RFC 4648, 4).
  fileprivate var isBase64: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
