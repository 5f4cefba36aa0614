/// Something that is measured again and again to see how the knee gets on (EVIDENCE 6.1).
///
/// ```swift
/// let range = Measure.all.first { $0.id == "flexion" }?.range  // in degrees
/// ```
public struct Measure: Hashable, Sendable {
  /// The units of values.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case points
    case grade
    case count = "times"
    case steps = "steps a day"
    case seconds = "s"
    case minutes = "min"
    case nights
    case centimetres = "cm"
    case metres = "m"
    case metresPerSecond = "m/s"
    case degrees = "deg"
    case kilograms = "kg"
    case percent = "%"
  }

  /// Which way is the better one.
  public enum Direction: Hashable, Sendable {
    case higher, lower
    /// Neither: only the course over time has a meaning.
    case neither
  }

  /// How often it is taken.
  public enum Cadence: Hashable, Sendable {
    /// Every number of days, at most the second.
    case days(ClosedRange<Int>)
    /// In these weeks of a plan, then every number of weeks.
    case weeks([Int], then: Int)
    /// After each session.
    case sessions
    /// Each day, and after each session.
    case daysAndSessions
    /// When a phase is to be left.
    case gates
  }

  /// What may be kept of a questionnaire.
  public enum Licence: Hashable, Sendable {
    /// The measure is free.
    case free
    /// Only the total is kept and shown, never the text of an item; who owns the text.
    case totalOnly(owner: String)
  }

  /// The id that `regain measure` and a programme's gates name.
  public let id: String
  /// What people read.
  public let name: String
  /// How it is taken, in a sentence or two.
  public let how: String
  /// The unit of values.
  public let unit: Unit
  /// The values that are possible, both ends included.
  public let range: ClosedRange<Amount>
  /// Whether values are whole numbers.
  public let isWhole: Bool
  /// Which way is the better one.
  public let better: Direction
  /// How often it is taken.
  public let cadence: Cadence
  /// The changes that are more than chance, the one to go by first; empty where none is known.
  public let changes: [Change]
  /// Whether each leg has a value of its own, so that both can be compared.
  public let isPerSide: Bool
  /// What may be kept of it.
  public let licence: Licence
  /// Where it comes from.
  public let citations: [Citation]
}

extension Measure {
  /// A change that matters, or that is more than an error of measurement.
  public struct Change: Hashable, Sendable {
    /// How large it is.
    public enum Size: Hashable, Sendable {
      /// In the measure's unit.
      case amount(ClosedRange<Amount>)
      /// In percent of the first value.
      case percent(ClosedRange<Amount>)
    }

    /// How large it is, from the lowest to the highest figure.
    public let size: Size
    /// For whom it was found, where that is not everybody.
    public let scope: String?
    /// Where it comes from.
    public let citations: [Citation]
  }
}
