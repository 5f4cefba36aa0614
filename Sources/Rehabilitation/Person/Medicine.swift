/// A medicine as its user typed it; Regain repeats it and judges nothing (EVIDENCE 7.6).
///
/// ```swift
/// guard let morning = TimeOfDay("08:00") else { return nil }
/// let first = CivilDate("2026-03-09"), last = CivilDate("2026-03-15")
/// let week = Medicine(
///   text: "Prednisolone 15 mg", times: [morning], prescriber: "Dr Weber", from: first,
///   until: last)
/// ```
public struct Medicine: Hashable, Codable, Sendable {
  /// The drug and how much, in the user's words.
  public let text: String
  /// When, on each of its days.
  public let times: [TimeOfDay]
  /// Who ordered it.
  public let prescriber: String
  /// The first day, where it is not the plan's.
  public let from: CivilDate?
  /// The last day, where there is one.
  public let until: CivilDate?
  /// On which days; `nil` for every day.
  public let days: OrderedDays?

  /// A medicine as typed.
  public init(
    text: String, times: [TimeOfDay], prescriber: String, from: CivilDate? = nil,
    until: CivilDate? = nil, days: OrderedDays? = nil
  ) {
    self.text = text
    self.times = times
    self.prescriber = prescriber
    self.from = from
    self.until = until
    self.days = days
  }

  /// Whether it is due on a day of a plan that begins on `start`.
  public func isDue(on date: CivilDate, planStart start: CivilDate) -> Bool {
    let first = from ?? start
    return first <= date && until.map { date <= $0 } ?? true
      && days?.contains(date, countedFrom: first) ?? true
  }

  /// The first word of its text that is neither an amount nor a unit, which names the drug; `nil` for none.
  var substance: String? {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init).first {
      word in !word.contains(where: \.isNumber) && !Medicine.units.contains(word)
    }
  }

  /// Words that say how much, and not what.
  private static let units: Set = [
    "mg", "g", "mcg", "µg", "ug", "ml", "cm", "iu", "ie", "units", "unit", "tablet", "tablets",
    "tab", "tabs",
    "capsule", "capsules", "cap", "caps", "drop", "drops", "puff", "puffs", "a", "an", "one", "two",
    "three",
    "four", "half", "of", "take", "the", "x", "-",
  ]
}
