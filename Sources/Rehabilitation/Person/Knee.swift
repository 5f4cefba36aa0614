/// The knee that a plan is about.
public enum Knee: String, CaseIterable, Hashable, Codable, Sendable {
  case left, right

  /// The knee that a plan's name contains, such as `left-knee`; `nil` where it names neither or both.
  public init?(namedIn name: String) {
    let words = name.split { !$0.isLetter }.map { $0.lowercased() }
    let named = Knee.allCases.filter { words.contains($0.rawValue) }
    guard named.count == 1 else { return nil }
    self = named[0]
  }
}

extension Enrolment {
  /// The knee that the plan is about: the one given, or the one that its name contains.
  public var kneeInQuestion: Knee? { knee ?? Knee(namedIn: name) }
}
