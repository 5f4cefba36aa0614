extension Program {
  /// The pain limits that hold in a phase: its own, or else the programme's.
  public func painLimits(in phase: Phase) -> PainLimits { phase.pain ?? pain }

  /// The pain limits that hold in a phase that an id names; the programme's where it has no such phase.
  public func painLimits(inPhase id: String) -> PainLimits {
    phases.first { $0.id == id }.map(painLimits) ?? pain
  }

  /// The pain that counts as usual in the morning, 0-10, as long as nothing says what is: none in a
  /// programme of running, and the green limit in others (EVIDENCE 12.7).
  public var calmMorningPain: Int {
    let runs = phases.first?.activities.contains { $0.load == .running } ?? false
    return runs ? 0 : pain.green
  }
}
