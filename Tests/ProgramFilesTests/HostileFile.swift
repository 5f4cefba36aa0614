import Testing

/// A file that is made to break a reader.
struct HostileFile: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// A file of nearly 512 kB, the limit, that repeats `unit` after `start`.
  private init(_ name: String, _ start: String = "", repeating unit: String, end: String = "") {
    let count = ((1 << 19) - start.utf8.count - end.utf8.count) / unit.utf8.count
    self.init(name, start + String(repeating: unit, count: count) + end)
  }

  var testDescription: String { name }

  static let all: [HostileFile] = nested + aliases + scalars + long

  private static let nested: [HostileFile] = [
    HostileFile("brackets", repeating: "["),
    HostileFile("brackets, a line each", repeating: "[\n"),
    HostileFile("braces", repeating: "{a: "),
    HostileFile("brackets hidden behind quotes", repeating: "[ \"]\",\n"),
    HostileFile("990 levels, then many tokens", levels, repeating: "a,\n"),
    HostileFile("dashes", repeating: "- "),
    HostileFile("dashes, some a line", repeating: "- - - - - - - -\n"),
    HostileFile("question marks", repeating: "? "),
    HostileFile("nested blocks", blocks),
  ]

  private static let levels = String(repeating: "[ \"]\",\n", count: 990)

  private static let blocks = (0..<1015)
    .map { String(repeating: " ", count: $0) + "a:\n" }.joined()

  private static let aliases: [HostileFile] = [
    HostileFile("alias bomb", bomb),
    HostileFile("alias bomb in a key", bomb + "? *a40\n: 1\n"),
    HostileFile("many tags", repeating: "- !a b\n"),
    HostileFile("merge keys", repeating: "- <<: {a: 1}\n"),
  ]

  private static let bomb =
    "a0: &a0 [x, x]\n"
    + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()

  private static let scalars: [HostileFile] = [
    HostileFile("one plain scalar", "id: ", repeating: "a"),
    HostileFile("one plain scalar of many lines", "id: ", repeating: "a b\n  "),
    HostileFile("one quoted scalar", "id: \"", repeating: "a", end: "\""),
    HostileFile("one quoted scalar of many lines", "id: \"", repeating: "a\n  ", end: "\""),
    HostileFile("an open quote", "id: \"", repeating: "a\n  "),
    HostileFile("a literal block", "id: |\n", repeating: "  a\n"),
    HostileFile("escapes", "id: \"" + String(repeating: "\\x41", count: 2_000) + "\""),
    HostileFile("wide characters", "id: |\n", repeating: "  宽é👨‍👩‍👧‍👦\n"),
    HostileFile("combining marks", "id: a" + String(repeating: "\u{301}", count: 4_000)),
  ]

  private static let long: [HostileFile] = [
    HostileFile("many keys", (0..<48_000).map { (key: Int) in "k\(key): 1\n" }.joined()),
    HostileFile("the same key", repeating: "k: 1\n"),
    HostileFile("many phases", "phases:\n", repeating: "  - {id: 1}\n"),
    HostileFile("many documents", repeating: "--- a\n"),
    HostileFile("many comments", repeating: "# a\n"),
    HostileFile("colons", repeating: ":"),
    HostileFile("colons and spaces", repeating: ": "),
    HostileFile("percent signs", repeating: "%\n"),
    HostileFile("ends of lines", repeating: "\n"),
    HostileFile("carriage returns", repeating: "\r"),
  ]
}
