extension Plan {
  /// The first day on which sessions of a load class may lie, after an operation or an injury.
  ///
  /// No mud and no bath on a wound for two weeks (EVIDENCE 5.6, F60), no heat on a fresh injury for
  /// two days (EVIDENCE 5.5, F131).
  ///
  /// - Returns: `nil` where nothing forbids the class.
  func firstDay(for load: LoadClass) -> CivilDate? {
    guard let dayZero = enrolment.dayZero else { return nil }
    let hasWound = programs.contains { $0.anchor == .operation }
    let isFresh = hasWound || programs.contains { $0.anchor == .injury }
    switch load {
    case .mud, .bath: return hasWound ? dayZero.advanced(by: 14) : nil
    case .heat: return isFresh ? dayZero.advanced(by: 2) : nil
    default: return nil
    }
  }
}
