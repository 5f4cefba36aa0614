/// Names that can be typed, and how near what was typed comes to each of them.
///
/// Every list that a person picks from is searched alike: commands, programmes, plans, measures, activities
/// and exercises. Near are slips of the hand (a letter left out, doubled, wrong, or two changed over), the
/// beginning of a name, some of its words in any order, and what else people call it.
///
/// ```swift
/// let names = NearNames(["flexion", "extension-deficit"])
/// let near = names.nearest(to: "felxion")  // ["flexion"]
/// ```
public struct NearNames: Sendable {
  /// A name, with what else people call it.
  public struct Name: Hashable, Sendable {
    /// The name, as it is to be typed.
    public let name: String
    /// Other words for it, such as its title.
    public let others: [String]

    /// A name with other words for it.
    public init(_ name: String, also others: [String] = []) {
      self.name = name
      self.others = others
    }
  }

  /// The names, with their forms as they are compared.
  private let entries: [(name: String, own: String, forms: [[UInt8]])]

  /// Some names with other words for them.
  public init(_ names: [Name]) {
    entries = names.map { name in
      (
        name.name, NearNames.folded(name.name),
        ([name.name] + name.others).map { Array(NearNames.folded($0).utf8.prefix(60)) }
      )
    }
  }

  /// Some names.
  public init(_ names: [String]) {
    self.init(names.map { Name($0) })
  }

  // MARK: Meant

  /// The name that is meant without doubt: typed whole, in any case and with spaces for hyphens, or by a
  /// beginning that no other name has; `nil` for none, or several.
  public func meant(by typed: String) -> String? {
    let text = NearNames.folded(typed)
    guard !text.isEmpty else { return nil }
    if entries.contains(where: { $0.name == typed }) { return typed }
    if let same = entries.first(where: { $0.own == text }) { return same.name }
    let begun = entries.filter { $0.own.hasPrefix(text) }
    return Set(begun.map(\.name)).count == 1 ? begun.first?.name : nil
  }

  // MARK: Near

  /// The names that come nearest to what was typed, the nearest first; empty where none is near.
  public func nearest(to typed: String, most limit: Int = 3) -> [String] {
    let text = Array(NearNames.folded(typed).utf8.prefix(60))
    guard !text.isEmpty else { return [] }
    var seen = Set<String>()
    return entries.enumerated()
      .compactMap { offset, entry in
        entry.forms.enumerated()
          // What else people call it counts a little less than the name.
          .map { NearNames.farness(of: text, from: $1) + ($0 == 0 ? 0 : 20) }
          .min().map { (name: entry.name, farness: $0, offset: offset) }
      }
      .filter { $0.farness <= NearNames.farthest }
      .sorted { ($0.farness, $0.offset) < ($1.farness, $1.offset) }
      .filter { seen.insert($0.name).inserted }
      .prefix(limit).map(\.name)
  }

  /// Whether what was typed is a slip of the hand for one of the names.
  public func isSlip(_ typed: String) -> Bool {
    let text = Array(NearNames.folded(typed).utf8.prefix(60))
    return entries.contains { entry in
      guard let own = entry.forms.first else { return false }
      let most = max(text.count, own.count) <= 4 ? 1 : 2
      return NearNames.distance(text, own, most: most) <= most
    }
  }

  /// A farness, in thousandths of a name, above which nothing is alike any more.
  private static let farthest = 450

  /// How far two texts are from each other, in thousandths; 0 for the same.
  private static func farness(of text: [UInt8], from form: [UInt8]) -> Int {
    if text == form { return 0 }
    let length = max(text.count, form.count, 1)
    var least = distance(text, form, most: length) * 1000 / length
    if text.count >= 2, form.starts(with: text) {
      least = min(least, 100 + (length - text.count) * 2)
    }
    return min(least, farness(ofWords: text, from: form))
  }

  /// How far the words of a text are from those of another, in any order.
  private static func farness(ofWords text: [UInt8], from form: [UInt8]) -> Int {
    let hyphen = UInt8(ascii: "-")
    let (words, others) = (text.split(separator: hyphen), form.split(separator: hyphen))
    guard !words.isEmpty, words.count > 1 || others.count > 1 else { return .max / 2 }
    let farnesses = words.map { word in
      others.map { farness(ofWord: Array(word), from: Array($0)) }.min() ?? 1000
    }
    let missing = max(0, others.count - words.count)
    return farnesses.reduce(0, +) / words.count + 60 + missing * 25
  }

  private static func farness(ofWord word: [UInt8], from other: [UInt8]) -> Int {
    if word == other { return 0 }
    let length = max(word.count, other.count)
    var least = distance(word, other, most: length) * 1000 / length
    let (short, long) = word.count < other.count ? (word, other) : (other, word)
    // "arthritis" stands in "osteoarthritis", "run" begins "running".
    if short.count >= 3, long.starts(with: short) { least = min(least, 150) }
    if short.count >= 5, long.reversed().starts(with: short.reversed()) { least = min(least, 200) }
    // A slip in one word of several weighs more than its share of the whole.
    return least
  }

  /// How many letters are left out, added, wrong or changed over between two texts, up to a most.
  static func distance(_ one: [UInt8], _ other: [UInt8], most: Int) -> Int {
    guard abs(one.count - other.count) <= most else { return most + 1 }
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(other.count + 1)
      for (column, against) in other.enumerated() {
        var least = min(
          last[column + 1] + 1, next[column] + 1, last[column] + (letter == against ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == against {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[other.count]
  }

  /// A text as names are compared: small letters, with hyphens between words.
  private static func folded(_ text: String) -> String {
    let plain = text.lowercased().unicodeScalars.map { scalar in
      scalar == " " || scalar == "_" || scalar == "-" ? "-" : scalar == "'" ? "" : String(scalar)
    }
    return plain.joined().split(separator: "-").joined(separator: "-")
  }
}
