extension Plan {
  /// The first day on which sessions of a load class may lie, after an operation, an injury or an
  /// injection that the plan itself no longer holds.
  ///
  /// No mud and no bath on a wound for two weeks (EVIDENCE 5.6, F60), no heat on a fresh injury for
  /// two days (EVIDENCE 5.5, F131), no heat, bath, mud or impact for two days after an injection
  /// (F163, F164; UNC 24-48 h).
  ///
  /// - Returns: `nil` where nothing forbids the class.
  func firstDay(for load: LoadClass) -> CivilDate? {
    guard let dayZero = enrolment.dayZero else { return nil }
    let hasWound = programs.contains { $0.anchor == .operation }
    let isFresh = hasWound || programs.contains { $0.anchor == .injury }
    let wasInjected = dayZero < enrolment.start && programs.contains { $0.anchor == .injection }
    let calmAgain = dayZero.advanced(by: 2)
    switch load {
    case .mud, .bath:
      return hasWound ? dayZero.advanced(by: 14) : wasInjected ? calmAgain : nil
    case .heat: return isFresh || wasInjected ? calmAgain : nil
    case .running, .plyometric: return wasInjected ? calmAgain : nil
    default: return nil
    }
  }
}
