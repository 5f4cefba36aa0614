/// A warning for the surgeon about a joint whose motion does not improve (EVIDENCE R9).
public enum MotionWarning: Hashable, Sendable {
  /// The bend gained less than 5 degrees in 14 days while below 90 after week 4 (`DES`).
  case plateau(degrees: Int, gain: Int)
  /// More than 5 degrees are missing to a straight knee after week 4 (F53).
  case extensionDeficit(degrees: Int)
  /// Up to 5 degrees are missing to a straight knee, within the error of a goniometer: an early gate opens,
  /// and a straight knee stays the goal (F53; EVIDENCE 12.14). After week 4 the surgeon is to know.
  case almostStraight(degrees: Int, isLate: Bool)

  /// What readings up to a day warn of; extension, which comes first, before the bend.
  ///
  /// All readings are in degrees; `extensionDeficit` is what is missing to a straight knee, and
  /// `dayZero` the operation or the injury.
  public static func warnings(
    flexion: [MeasureReading], extensionDeficit: [MeasureReading], dayZero: CivilDate,
    on date: CivilDate
  ) -> [MotionWarning] {
    let isLate = dayZero.days(to: date) > 28
    var warnings = [MotionWarning]()
    if let missing = extensionDeficit.latest(on: date)?.degrees, missing > 0, missing <= 5 || isLate
    {
      warnings.append(
        missing > 5
          ? .extensionDeficit(degrees: missing) : .almostStraight(degrees: missing, isLate: isLate))
    }
    if isLate, let now = flexion.latest(on: date)?.degrees, now < 90,
      let before = flexion.latest(on: date.advanced(by: -14))?.degrees, now - before < 5
    {
      warnings.append(.plateau(degrees: now, gain: now - before))
    }
    return warnings
  }
}

extension [MeasureReading] {
  fileprivate func latest(on date: CivilDate) -> MeasureReading? {
    filter { $0.date <= date }.max { $0.date < $1.date }
  }
}

extension MeasureReading {
  fileprivate var degrees: Int { value.thousandths / 1000 }
}
