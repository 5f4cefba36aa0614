extension Measure {
  /// All measures, in the order of EVIDENCE 6.1; those of EVIDENCE-2 11 with their like.
  public static let all = daily + questionnaires + tests + steadiness + ranges + sideTests

  /// The measure that a name means: its id, or the same words with spaces or capitals.
  public init?(named name: String) {
    let id = String(name.lowercased().map { $0 == " " ? "-" : $0 })
    guard let measure = Measure.all.first(where: { $0.id == id }) else { return nil }
    self = measure
  }

  static func measure(
    _ id: String, _ name: String, _ unit: Unit, _ range: ClosedRange<Int>, better: Direction,
    _ cadence: Cadence, changes: [Change] = [], whole: Bool = false, perSide: Bool = false,
    licence: Licence = .free, how: String, _ citations: String...
  ) -> Measure {
    Measure(
      id: id, name: name, how: how, unit: unit,
      range: Amount(range.lowerBound)...Amount(range.upperBound), isWhole: whole, better: better,
      cadence: cadence, changes: changes, isPerSide: perSide, licence: licence,
      citations: citations.map { Citation($0) })
  }
}

extension Measure.Change {
  /// A change in the measure's unit, in thousandths.
  static func amount(
    thousandths: ClosedRange<Int>, for scope: String? = nil, _ citations: String...
  ) -> Measure.Change {
    Measure.Change(
      size: .amount(range(thousandths)), scope: scope, citations: citations.map { Citation($0) })
  }

  /// A change in the measure's unit.
  static func amount(
    _ amounts: ClosedRange<Int>, for scope: String? = nil, _ citations: String...
  ) -> Measure.Change {
    let low = Amount(amounts.lowerBound)
    return Measure.Change(
      size: .amount(low...Amount(amounts.upperBound)), scope: scope,
      citations: citations.map { Citation($0) })
  }

  /// A change in thousandths of a percent of the first value.
  static func percent(thousandths: ClosedRange<Int>, _ citations: String...) -> Measure.Change {
    Measure.Change(
      size: .percent(range(thousandths)), scope: nil, citations: citations.map { Citation($0) })
  }

  private static func range(_ thousandths: ClosedRange<Int>) -> ClosedRange<Amount> {
    Amount(thousandths: thousandths.lowerBound)...Amount(thousandths: thousandths.upperBound)
  }
}
