/// What a dose counts or times.
public enum Work: Hashable, Sendable {
  /// Sets of repetitions: `3 x 8-12`, `3 x max`.
  case sets(ClosedRange<Int>, of: Repetitions)

  /// Sets that each have their own load: `10 x 10 kg, 6 x 15 kg, max x 20 kg, max`.
  case loadedSets([LoadedSet])

  /// Holds of a length: `5 x 45 s`.
  case holds(ClosedRange<Int>, of: Quantity)

  /// Bouts, one after the other: `20 min`, `5 min easy + 8 x (60 s brisk + 90 s easy)`.
  case bouts([Bout])

  /// An amount that needs no number.
  case wording(Wording)

  /// The repetitions of one set.
  public enum Repetitions: Hashable, Sendable {
    /// A number of repetitions, or a range to work in.
    case count(ClosedRange<Int>)
    /// As many as possible, with good form.
    case max
  }

  /// One set with its load.
  public struct LoadedSet: Hashable, Sendable {
    /// How often.
    public var repetitions: Repetitions

    /// With how much; `nil` where the set before it decides.
    public var load: Quantity?

    /// A set with its load.
    public init(_ repetitions: Repetitions, load: Quantity? = nil) {
      self.repetitions = repetitions
      self.load = load
    }
  }

  /// A stretch of work in one manner, or a group that is repeated.
  public enum Bout: Hashable, Sendable {
    case single(Interval)
    case group(Int, [Interval])
  }

  /// A quantity in one manner: `60 s brisk`.
  public struct Interval: Hashable, Sendable {
    /// How long, how far or how many.
    public var quantity: Quantity

    /// One plain word of how: `brisk`, `easy`, `jog`; `nil` where nothing is said.
    public var manner: String?

    /// A quantity in a manner.
    public init(_ quantity: Quantity, manner: String? = nil) {
      self.quantity = quantity
      self.manner = manner
    }
  }

  /// The amounts that need no number.
  public enum Wording: String, CaseIterable, Hashable, Sendable {
    case allDay = "all day"
    case asPrescribed = "as prescribed"
    case off = "off"
  }

  /// The sets and the low end of their repetitions, where the work is counted so.
  public var setsAndRepetitions: (sets: Int, repetitions: Int?)? {
    switch self {
    case .sets(let sets, of: .count(let repetitions)):
      (sets.lowerBound, repetitions.lowerBound)
    case .sets(let sets, of: .max): (sets.lowerBound, nil)
    case .loadedSets(let sets): (sets.count, Work.commonRepetitions(of: sets))
    case .holds(let count, of: _): (count.lowerBound, nil)
    case .bouts, .wording: nil
    }
  }
  /// The low end of the repetitions, where it is the same in every set.
  private static func commonRepetitions(of sets: [LoadedSet]) -> Int? {
    guard case .count(let repetitions) = sets.first?.repetitions,
      sets.allSatisfy({ $0.repetitions == .count(repetitions) })
    else { return nil }
    return repetitions.lowerBound
  }
}
