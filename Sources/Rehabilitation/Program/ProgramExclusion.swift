/// What a programme must not stand beside in one plan (`not-with`): another programme, or a kind of load.
public enum ProgramExclusion: Hashable, Sendable {
  /// A programme, by id.
  case program(String)
  /// Every programme with an activity of this load, such as running.
  case load(LoadClass)
}

extension ProgramExclusion: CustomStringConvertible {
  /// The exclusion as a programme writes it: `running`, or a programme's id.
  public var description: String {
    switch self {
    case .program(let id): id
    case .load(let load): load.rawValue
    }
  }

  /// The exclusion that a word spells: the name of a load, or else an id.
  public init(_ word: String) {
    self = LoadClass(rawValue: word).map { .load($0) } ?? .program(word)
  }

  /// Whether a programme is meant.
  func means(_ program: Program) -> Bool {
    switch self {
    case .program(let id): program.id == id
    case .load(let load): program.phases.contains { $0.activities.contains { $0.load == load } }
    }
  }
}

extension Program {
  /// The entry of its `not-with` that a programme falls under; `nil` for none.
  public func exclusion(of other: Program) -> ProgramExclusion? {
    other.id == id ? nil : exclusions.first { $0.means(other) }
  }
}
