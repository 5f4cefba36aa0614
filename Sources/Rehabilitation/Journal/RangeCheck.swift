/// Looks through the values of an entry, forgets those that are not possible, and notes them.
struct RangeCheck {
  /// What was forgotten, in the order in which it was found.
  private(set) var faults = [OutOfRange]()
  /// Whether the entry still counts: all that it cannot do without is possible.
  private(set) var isCounted = true

  /// Notes a value that is not possible; without it the entry does not count.
  mutating func require<Value: Comparable>(
    _ value: Value, in range: ClosedRange<Value>, _ field: OutOfRange.Field
  ) {
    guard !range.contains(value) else { return }
    faults.append(OutOfRange(field, value, range))
    isCounted = false
  }

  /// Brings a value into its range; without the value as it was the entry does not count.
  mutating func clamp<Value: Comparable>(
    _ value: inout Value, to range: ClosedRange<Value>, _ field: OutOfRange.Field
  ) {
    require(value, in: range, field)
    value = min(max(value, range.lowerBound), range.upperBound)
  }

  /// Forgets a value that is not possible.
  mutating func keep<Value: Comparable>(
    _ value: inout Value?, in range: ClosedRange<Value>, _ field: OutOfRange.Field
  ) {
    guard let found = value, !range.contains(found) else { return }
    faults.append(OutOfRange(field, found, range))
    value = nil
  }

  /// Puts another value in the place of one that is not possible.
  mutating func replace<Value: Comparable>(
    _ value: inout Value, outside range: ClosedRange<Value>, by other: Value,
    _ field: OutOfRange.Field
  ) {
    guard !range.contains(value) else { return }
    faults.append(OutOfRange(field, value, range))
    value = other
  }

  /// Forgets a row of values of which one is not possible.
  mutating func keep<Value: Comparable>(
    all values: inout [Value]?, in range: ClosedRange<Value>, _ field: OutOfRange.Field
  ) {
    guard let found = values?.first(where: { !range.contains($0) }) else { return }
    faults.append(OutOfRange(field, found, range))
    values = nil
  }

  /// Notes what is not possible, where something else has forgotten it.
  mutating func note(_ fault: OutOfRange) { faults.append(fault) }
}
