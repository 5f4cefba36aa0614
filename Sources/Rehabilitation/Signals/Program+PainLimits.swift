extension Program {
  /// The pain limits that hold in a phase: its own, or else the programme's.
  public func painLimits(in phase: Phase) -> PainLimits { phase.pain ?? pain }
}
