/// A value that was logged of the whole, or of each leg.
public enum Sided<Value: Hashable & Sendable>: Hashable, Sendable {
  /// One for both legs, or the one that worked.
  case whole(Value)
  /// One for each leg.
  case legs(left: Value, right: Value)

  /// The values, left first.
  public var values: [Value] {
    switch self {
    case .whole(let value): [value]
    case .legs(let left, let right): [left, right]
    }
  }
}

extension Sided {
  /// The same with other values.
  package func map<Other>(_ change: (Value) -> Other) -> Sided<Other> {
    switch self {
    case .whole(let value): .whole(change(value))
    case .legs(let left, let right): .legs(left: change(left), right: change(right))
    }
  }
}

extension Sided<[Int]> {
  /// Puts the repetitions of an exercise where those of the whole are kept, or those of each leg.
  package func put(
    of exercise: String, in repetitions: inout [String: [Int]], or legs: inout [String: LegRecord]
  ) {
    switch self {
    case .whole(let counts): repetitions[exercise] = counts
    case .legs(let left, let right):
      legs[exercise, default: LegRecord()].leftRepetitions = left
      legs[exercise, default: LegRecord()].rightRepetitions = right
    }
  }
}

extension Sided<Amount> {
  /// Puts the load of an exercise, in kilograms, where that of the whole is kept, or that of each leg.
  package func put(
    of exercise: String, in loads: inout [String: Amount], or legs: inout [String: LegRecord]
  ) {
    switch self {
    case .whole(let load): loads[exercise] = load
    case .legs(let left, let right):
      legs[exercise, default: LegRecord()].leftLoad = left
      legs[exercise, default: LegRecord()].rightLoad = right
    }
  }
}
