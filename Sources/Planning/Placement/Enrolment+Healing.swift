import Rehabilitation

extension Enrolment {
  /// The first days for sessions of some load classes, after an operation, an injury or
  /// an injection that the plan itself no longer holds.
  ///
  /// No mud, no bath and no heat on a wound for two weeks (EVIDENCE 5.6, F60; 12.13), no heat on a fresh
  /// injury for two days (EVIDENCE 5.5, F131), no heat, bath, mud or impact for two days after an injection
  /// (F163, F164; UNC 24-48 h); at what hour it was is not known.
  func firstDays(of programs: [Program]) -> [LoadClass: CivilDate] {
    guard let dayZero else { return [:] }
    let hasWound = programs.contains { $0.anchor == .operation }
    var days = [LoadClass: CivilDate]()
    if programs.contains(where: { $0.anchor == .injury }) {
      days[.heat] = dayZero.advanced(by: 2)
    }
    if hasWound {
      for load in [LoadClass.mud, .bath, .heat] { days[load] = dayZero.advanced(by: 14) }
    }
    if dayZero < start, programs.contains(where: { $0.anchor == .injection }) {
      for load in [LoadClass.mud, .bath, .heat, .running, .plyometric] {
        days[load] = max(days[load] ?? dayZero, dayZero.advanced(by: 2))
      }
    }
    return days
  }
}

extension PlacementRequest {
  /// Holds warmth back until every phase is over in which another programme prescribes cold for swelling
  /// (EVIDENCE 12.13).
  ///
  /// - Parameters:
  ///   - stages: The phases with the ids of their programmes, and the day after their last one.
  ///   - programs: The programmes; one that has warmth itself offers cold for comfort.
  ///   - enrolment: The choices, which say what is done of what is offered.
  mutating func holdHeat(
    through stages: [(program: String, phase: Phase, end: CivilDate)], of programs: [Program],
    for enrolment: Enrolment
  ) {
    let comforting = Set(programs.filter(\.offersHeat).map(\.id))
    guard !comforting.isEmpty else { return }
    let ends = stages.filter { stage in
      !comforting.contains(stage.program)
        && enrolment.wanted(in: stage.phase, of: stage.program).contains {
          $0.activity.load == .cold
        }
    }.map(\.end)
    guard let end = ends.max() else { return }
    firstDays[.heat] = max(firstDays[.heat] ?? end, end)
  }
}

extension Program {
  fileprivate var offersHeat: Bool {
    phases.contains { $0.activities.contains { $0.load == .heat } }
  }
}

extension [Program] {
  /// Those that win a clash of places, by id; none where all of them do.
  var leading: Set<String> {
    let leading = filter { $0.anchor == .operation }
    return leading.count == count ? [] : Set(leading.map(\.id))
  }
}
