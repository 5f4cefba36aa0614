/// A text as words with their lines, in which citations are found.
struct CitedText {
  /// A run of letters and digits, with what stands before it.
  struct Word {
    let text: String
    let line: Int
    /// The marks between the word before and this one, without spaces, line ends and comment marks.
    let marks: String
  }

  /// What a byte does in a text.
  private enum Kind {
    case letter, digit, hyphen, point, space, mark
  }

  /// The kind of each byte.
  private static let kinds: [Kind] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      .letter
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .point
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "/"), UInt8(ascii: "#"): .space
    default: .mark
    }
  }

  let words: [Word]

  init(_ text: String) {
    var words: [Word] = []
    var marks: [UInt8] = []
    for (number, line) in text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .enumerated()
    {
      Self.read(Array(line), number: number + 1, after: &marks, into: &words)
    }
    self.words = words
  }

  /// Takes up the words of a line; marks at its end stand before the first word of the next.
  private static func read(
    _ line: [UInt8], number: Int, after marks: inout [UInt8], into words: inout [Word]
  ) {
    let kinds = kinds
    var index = 0
    while index < line.count {
      switch kinds[Int(line[index])] {
      case .letter, .digit:
        let start = index
        repeat { index += 1 } while continues(line, kinds, at: index)
        let text = String(decoding: line[start..<index], as: UTF8.self)
        if text == "http" || text == "https" {
          // What looks like a citation in the address of a page is none.
          while index < line.count, kinds[Int(line[index])] != .space || line[index] == 47,
            line[index] != UInt8(ascii: ">"), line[index] != UInt8(ascii: "\"")
          {
            index += 1
          }
        }
        words.append(
          Word(text: text, line: number, marks: String(decoding: marks, as: UTF8.self)))
        marks = []
      case .space: index += 1
      case .hyphen, .point, .mark:
        marks.append(line[index])
        index += 1
      }
    }
  }

  /// Whether a word goes on: a letter, a digit, a hyphen between two, a point between digits.
  private static func continues(_ line: [UInt8], _ kinds: [Kind], at index: Int) -> Bool {
    guard index < line.count else { return false }
    let kind = kinds[Int(line[index])]
    if kind == .letter || kind == .digit { return true }
    guard kind == .hyphen || kind == .point, index + 1 < line.count else { return false }
    let next = kinds[Int(line[index + 1])]
    if kind == .hyphen { return next == .letter || next == .digit }
    return next == .digit && kinds[Int(line[index - 1])] == .digit
  }
}
