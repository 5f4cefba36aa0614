import Rehabilitation

/// The keys of a mapping in the order in which they are written; what is absent is left out.
struct Pairs {
  private(set) var pairs: [(key: String, value: YAMLValue)] = []

  mutating func add(_ key: String, _ value: YAMLValue?) {
    if let value { pairs.append((key, value)) }
  }

  mutating func add(_ key: String, text: String?) {
    add(key, text.map { .text($0) })
  }

  mutating func add(_ key: String, number: Int?) {
    add(key, number.map { .plain("\($0)") })
  }

  /// A list on one line where it fits; nothing where it is empty.
  mutating func add(_ key: String, texts: [String]) {
    add(key, texts.isEmpty ? nil : .list(texts.map { .text($0) }))
  }

  /// A time span in days, in weeks where it is made of whole ones.
  mutating func add(_ key: String, days: Int?) {
    guard let days else { return }
    let (count, unit) = days.isMultiple(of: 7) ? (days / 7, "week") : (days, "day")
    add(key, text: count == 1 ? "1 \(unit)" : "\(count) \(unit)s")
  }

  mutating func addSource(_ citations: [Citation]) {
    let texts = citations.map { YAMLValue.text("\($0)") }
    add("source", texts.count == 1 ? texts[0] : .list(texts))
  }

  /// The mapping, on one line where it fits.
  var mapping: YAMLValue { .mapping(pairs) }

  /// The mapping, a key a line.
  var block: YAMLValue { .block(pairs) }
}
