extension Adjustment {
  /// The names of the adjustments, as a journal stores them.
  ///
  /// A new case of ``Adjustment`` compiles only with a name here, and a new name only with its way
  /// to be stored and read.
  public enum Kind: String, CodingKey, CaseIterable, Sendable {
    case hold, back, forward, enter, pause, resume, move, skip, request, omit, availability, zone
    case pace, updateProgram, reviewed, operation, limit, label, end
  }

  /// What kind of adjustment it is.
  public var kind: Kind {
    switch self {
    case .hold: .hold
    case .back: .back
    case .forward: .forward
    case .enter: .enter
    case .pause: .pause
    case .resume: .resume
    case .move: .move
    case .skip: .skip
    case .request: .request
    case .omit: .omit
    case .availability: .availability
    case .zone: .zone
    case .pace: .pace
    case .updateProgram: .updateProgram
    case .reviewed: .reviewed
    case .operation: .operation
    case .limit: .limit
    case .label: .label
    case .end: .end
    }
  }
}
