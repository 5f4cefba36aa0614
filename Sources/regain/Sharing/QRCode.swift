import RegainKit

/// A code that a phone's camera reads, drawn by the tool `qrencode`; without it there is none.
enum QRCode {
  /// How a code is drawn.
  enum Form: String {
    /// Blocks of text for a terminal.
    case text = "UTF8"
    /// A picture for a page.
    case picture = "SVG"
  }

  /// The code of a link, for a terminal; `nil` where the tool is not there, or cannot draw it.
  static func text(of link: String) -> String? { drawn(link, .text) }

  /// The code of a link, as an element of a page.
  static func picture(of link: String) -> String? { drawn(link, .picture) }

  private static func drawn(_ link: String, _ form: Form) -> String? {
    guard let program = Environment.program("qrencode"), let scratch = try? Scratch() else {
      return nil
    }
    defer { scratch.remove() }
    let file = "\(scratch.path)/code"
    let arguments = ["-t", form.rawValue, "-m", "2", "-o", file, "--", link]
    let ending = ExternalProgram.run(
      program, form == .picture ? ["--inline"] + arguments : arguments, home: nil, log: "/dev/null",
      limit: .seconds(5))
    guard ending == .ended(0), let bytes = try? FileSystem.read(file, limit: 1 << 20) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
