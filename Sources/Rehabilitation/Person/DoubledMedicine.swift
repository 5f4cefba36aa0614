/// A drug that stands twice at one hour, such as both steps of a taper.
public struct DoubledMedicine: Hashable, Sendable {
  /// The two, as they were typed.
  public let texts: [String]
  /// The hour.
  public let time: TimeOfDay
  /// The first and the last day on which both are due.
  public let days: ClosedRange<CivilDate>
}

extension Enrolment {
  /// The drugs that stand twice at one hour, up to a day; the first words of their texts name them.
  public func doubledMedicines(through last: CivilDate) -> [DoubledMedicine] {
    guard start <= last else { return [] }
    var doubled = [DoubledMedicine]()
    for (index, one) in medicines.enumerated() {
      for other in medicines[(index + 1)...] where one.substance == other.substance {
        guard one.substance != nil || one.text == other.text else { continue }
        let both = (start...last).eachDay.filter {
          one.isDue(on: $0, planStart: start) && other.isDue(on: $0, planStart: start)
        }
        guard let first = both.first, let end = both.last else { continue }
        doubled += one.times.filter(other.times.contains).map {
          DoubledMedicine(texts: [one.text, other.text], time: $0, days: first...end)
        }
      }
    }
    return doubled
  }
}
