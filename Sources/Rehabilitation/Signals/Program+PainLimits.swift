extension Program {
  /// The pain limits that hold in a phase: its own, or else the programme's.
  public func painLimits(in phase: Phase) -> PainLimits { phase.pain ?? pain }

  /// The pain limits that hold in a phase that an id names; the programme's where it has no such phase.
  public func painLimits(inPhase id: String) -> PainLimits {
    phases.first { $0.id == id }.map(painLimits) ?? pain
  }
}
