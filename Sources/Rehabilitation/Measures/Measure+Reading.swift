extension Measure {
  /// A value that was taken on a day.
  ///
  /// - Parameters:
  ///   - value: The value in the measure's unit, of the sore leg where both were tested.
  ///   - otherSide: The value of the other leg.
  ///   - date: The day.
  ///   - isSure: Whether the person says that a value outside the range is right.
  /// - Returns: The reading, with the measure's id.
  /// - Throws: ``MeasureError`` where a value is not possible, or outside the range.
  public func reading(
    _ value: Amount, otherSide: Amount? = nil, on date: CivilDate, isSure: Bool = false
  ) throws(MeasureError) -> MeasureReading {
    if otherSide != nil, !isPerSide { throw .noSides(self) }
    for value in [value, otherSide].compactMap({ $0 }) {
      guard range.contains(value) || isSure && canExceedRange else {
        throw .outOfRange(value, self)
      }
      guard !isWhole || value.thousandths.isMultiple(of: 1000) else { throw .notWhole(value, self) }
    }
    return MeasureReading(measure: id, value: value, otherSide: otherSide, date: date)
  }

  /// A value of the measure that a name means.
  ///
  /// - Parameters:
  ///   - name: The measure's id or title, or a beginning of the id that no other measure has.
  ///   - value: The value in its unit.
  ///   - otherSide: The value of the other leg.
  ///   - date: The day.
  ///   - isSure: Whether the person says that a value outside the range is right.
  /// - Returns: The reading, with the measure's id.
  /// - Throws: ``MeasureError`` where there is no such measure, or a value is not possible.
  public static func reading(
    of name: String, _ value: Amount, otherSide: Amount? = nil, on date: CivilDate,
    isSure: Bool = false
  ) throws(MeasureError) -> MeasureReading {
    guard let measure = Measure(typed: name) else { throw .unknown(name) }
    return try measure.reading(value, otherSide: otherSide, on: date, isSure: isSure)
  }

  /// Whether a value outside the range can be right: a length or a time has no end, as a scale has.
  public var canExceedRange: Bool {
    switch unit {
    case .points, .grade, .nights, .percent: false
    case .count, .steps, .seconds, .minutes, .centimetres, .metres, .metresPerSecond, .degrees,
      .kilograms:
      true
    }
  }
}

extension Measure {
  /// The values of both legs: that of the sore one stands first, or the worse one where it is not known.
  public func reading(
    left: Amount, right: Amount, knee: Knee?, on date: CivilDate
  ) -> MeasureReading {
    let isLeft: Bool =
      switch knee {
      case .left: true
      case .right: false
      case nil: better == .lower ? left >= right : left <= right
      }
    return MeasureReading(
      measure: id, value: isLeft ? left : right, otherSide: isLeft ? right : left, date: date)
  }
}
