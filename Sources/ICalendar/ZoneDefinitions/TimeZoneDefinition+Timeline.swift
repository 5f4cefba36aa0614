extension TimeZoneDefinition {
  private static let threeYears = 3 * 366 * 86_400

  /// The offsets that this definition gives over a span.
  ///
  /// - Parameters:
  ///   - span: Seconds since 1970, in UTC.
  ///   - work: What may still be done.
  /// - Returns: The offsets; near the span they are exact.
  /// - Throws: ``ExpansionWork/Exhausted``
  public func timeline(
    over span: Range<Int>, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) -> ZoneTimeline {
    var onsets: [(instant: Int, before: Int, after: Int)] = []
    for observance in observances {
      for local in try observance.onsets(over: span, margin: Self.threeYears, work: &work) {
        onsets.append(
          (local - observance.offsetBefore, observance.offsetBefore, observance.offsetAfter))
      }
    }
    onsets.sort { $0.instant < $1.instant }
    // A definition without a change in force yet holds its first part's earlier offset.
    return ZoneTimeline(
      initial: onsets.first?.before ?? 0, changes: onsets.map { ($0.instant, $0.after) })
  }
}

extension TimeZoneDefinition.Observance {
  /// The times at which this part comes into force, as far as they matter over a span.
  fileprivate func onsets(
    over span: Range<Int>, margin: Int, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) -> [Int] {
    var onsets = Set([start.secondsSinceEpoch] + recurrenceDates.map(\.secondsSinceEpoch))
    guard let recurrenceRule else { return onsets.sorted() }
    var until: Int?
    if case .until(let limit) = recurrenceRule.end {
      until = limit.local.secondsSinceEpoch
      if case .utc = limit { until = limit.local.secondsSinceEpoch + offsetBefore }
    }
    // Of a rule that has ended, the last change holds on.
    let lower = min(span.lowerBound, until ?? span.lowerBound) - margin
    let expansion = RecurrenceExpansion(recurrenceRule, from: start, isDate: false, until: until)
    onsets.formUnion(
      try expansion.instances(in: lower..<span.upperBound + 2 * 86_400, work: &work))
    return onsets.sorted()
  }
}
