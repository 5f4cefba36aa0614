import Rehabilitation

/// Why a file cannot be the logo of a sheet.
public enum LogoFault: Error, Hashable, Sendable {
  /// It has more bytes than a sheet should carry.
  case tooLarge(bytes: Int)
  /// It is neither SVG nor PNG.
  case otherKind
  /// It ends early, or its parts do not fit together.
  case damaged
  /// It has more pixels than any sheet shows, in width and height.
  case tooManyPixels(Int, Int)
  /// The drawing says neither its view box nor its width and height.
  case sizeless
  /// The drawing has a part that runs or brings in something else, such as a script.
  case active(String)
  /// The drawing refers to something outside itself.
  case reference(String)
  /// The drawing has a declaration that can stand for anything.
  case declaration

  /// The most bytes of a logo.
  public static let mostBytes = 200_000
  /// The most pixels of a side.
  public static let mostPixels = 4000

  /// What is wrong, and what helps.
  public var words: String {
    switch self {
    case .tooLarge(let bytes):
      "the logo has \(bytes / 1000) kB, and may have \(LogoFault.mostBytes / 1000): save it smaller."
    case .otherKind: "the logo is neither SVG nor PNG: save it as one of them."
    case .damaged:
      "the logo cannot be read to its end: save it again from the program that drew it."
    case .tooManyPixels(let width, let height):
      "the logo has \(width) x \(height) pixels, and may have \(LogoFault.mostPixels) a side: "
        + "save it smaller."
    case .sizeless:
      "the logo says neither a viewBox nor its width and height: save it as plain SVG."
    case .active(let name):
      "the logo has '\(name.printable(limit: 40))', which a sheet must not run: "
        + "save it as plain SVG without scripts, or as PNG."
    case .reference(let text):
      "the logo refers to '\(text.printable(limit: 60))', which is not in the file: save it with everything "
        + "embedded, or as PNG."
    case .declaration:
      "the logo declares entities or a document type: save it as plain SVG, or as PNG."
    }
  }
}
