/// Which properties of some values were seen with a value, and which optional ones without.
struct ValuesFound {
  private var present = Set<String>()
  private var missing = Set<String>()
  private var optional = Set<String>()

  /// Properties that never had a value, or only an empty list.
  var neverPresent: [String] { missing.subtracting(present).sorted() }
  /// Optional properties that always had a value.
  var neverMissing: [String] { optional.subtracting(missing).sorted() }

  /// Looks at the properties of a value, and of the values within.
  mutating func add(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      let content = Mirror(reflecting: child.value)
      if mirror.displayStyle == .struct || mirror.displayStyle == .tuple, let label = child.label {
        note(content, as: "\(mirror.subjectType).\(label)")
      }
      add(child.value)
    }
  }

  private mutating func note(_ content: Mirror, as name: String) {
    switch content.displayStyle {
    case .optional:
      optional.insert(name)
      note(hasValue: !content.children.isEmpty, as: name)
    case .collection, .set, .dictionary: note(hasValue: !content.children.isEmpty, as: name)
    default: present.insert(name)
    }
  }

  private mutating func note(hasValue: Bool, as name: String) {
    if hasValue { present.insert(name) } else { missing.insert(name) }
  }
}
