import Rehabilitation

extension String {
  /// The text for a file that others read, such as a calendar or a page: what controls a terminal, and what
  /// turns or hides text, is the replacement character U+FFFD there, but for ends of lines and tabs.
  package var replacingUntrusted: String {
    guard unicodeScalars.contains(where: { $0.isReplaced }) else { return self }
    var text = UnicodeScalarView()
    text.append(contentsOf: unicodeScalars.map { $0.isReplaced ? "\u{FFFD}" : $0 })
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isReplaced: Bool {
    // Most of a text is plain ASCII.
    if (0x20..<0x7F).contains(value) || [0x09, 0x0A, 0x0D].contains(value) { return false }
    return String(Character(self)).isUntrusted
  }
}
