import Rehabilitation

extension Enrolment {
  /// The first days for sessions of some load classes, after an operation, an injury or
  /// an injection that the plan itself no longer holds.
  ///
  /// No mud and no bath on a wound for two weeks (EVIDENCE 5.6, F60), no heat on a fresh injury for
  /// two days (EVIDENCE 5.5, F131), no heat, bath, mud or impact for two days after an injection
  /// (F163, F164; UNC 24-48 h); at what hour it was is not known.
  func firstDays(of programs: [Program]) -> [LoadClass: CivilDate] {
    guard let dayZero else { return [:] }
    let hasWound = programs.contains { $0.anchor == .operation }
    let isFresh = hasWound || programs.contains { $0.anchor == .injury }
    var days = [LoadClass: CivilDate]()
    if hasWound {
      days[.mud] = dayZero.advanced(by: 14)
      days[.bath] = dayZero.advanced(by: 14)
    }
    if isFresh { days[.heat] = dayZero.advanced(by: 2) }
    if dayZero < start, programs.contains(where: { $0.anchor == .injection }) {
      for load in [LoadClass.mud, .bath, .heat, .running, .plyometric] {
        days[load] = max(days[load] ?? dayZero, dayZero.advanced(by: 2))
      }
    }
    return days
  }
}
