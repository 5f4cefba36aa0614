/// An entry without the values that are not possible.
public struct CheckedEntry: Hashable, Sendable {
  /// The entry; every number in it is safe to reckon with.
  public let entry: JournalEntry
  /// The values that it does not have any more.
  public let faults: [OutOfRange]
  /// Whether it still counts: without one of the values it may say nothing that can be followed.
  public let isCounted: Bool
}

extension JournalEntry {
  /// The entry without the values that are not possible (``FactRange``), and those values.
  public var checked: CheckedEntry {
    var check = RangeCheck()
    var fact = fact
    var moment = moment
    check.clamp(&moment, to: FactRange.moments, .day)
    fact.look(&check)
    guard !check.faults.isEmpty else {
      return CheckedEntry(entry: self, faults: [], isCounted: true)
    }
    return CheckedEntry(
      entry: JournalEntry(number: number, moment: moment, fact: fact), faults: check.faults,
      isCounted: check.isCounted)
  }
}

extension Fact {
  /// Looks through the values.
  fileprivate mutating func look(_ check: inout RangeCheck) {
    switch self {
    case .enrolment(var enrolment, let programs):
      enrolment.look(&check)
      self = .enrolment(enrolment, programs: programs)
    case .session(var record):
      record.look(&check)
      self = .session(record)
    case .checkIn(var checkIn):
      checkIn.look(&check)
      self = .checkIn(checkIn)
    case .measure(var reading):
      reading.look(&check)
      self = .measure(reading)
    case .gate(var answer):
      check.clamp(&answer.criterion, to: FactRange.goal, .goal)
      self = .gate(answer)
    case .adjustment(var adjustment):
      adjustment.look(&check)
      self = .adjustment(adjustment)
    case .reversal:
      // The store takes none but that of an earlier entry.
      break
    }
  }
}

extension CheckIn {
  fileprivate mutating func look(_ check: inout RangeCheck) {
    check.clamp(&date, to: FactRange.days, .day)
    check.keep(&morning, in: FactRange.scale, .morning)
    check.keep(&usual, in: FactRange.scale, .usual)
    check.keep(&swelling, in: FactRange.swelling, .swelling)
    check.keep(&stiffness, in: FactRange.minutesOfDay, .stiffness)
  }
}

extension MeasureReading {
  fileprivate mutating func look(_ check: inout RangeCheck) {
    check.clamp(&date, to: FactRange.days, .day)
    // A length or a time has no end; a measure that is not known counts for nothing.
    guard let known = Measure.all.first(where: { $0.id == measure }), !known.canExceedRange else {
      return
    }
    check.clamp(&value, to: known.range, .measure(measure))
    check.keep(&otherSide, in: known.range, .measure(measure))
  }
}
