import Rehabilitation
import Wording

/// A person's choices in a request of a batch: days as `2026-03-02`, times as `18:30`, amounts as texts.
struct BatchEnrolment: Sendable {
  let start: CivilDate
  private let dayZero: CivilDate?
  private let goal: CivilDate?
  private let operation: CivilDate?
  private let limits: [String: String]
  private let options: [String: String]
  private let requested: [String]
  private let omitted: [String]
  private let ends: [String: CivilDate]
  private let trials: [Amount]
  private let medicines: [Medicine]
  private let usualPain: Int?
  private let tests: [String: Amount]
  private let knee: Knee?
  private let availability: Availability
}

extension BatchEnrolment: Decodable {
  enum Field: String, CodingKey, CaseIterable {
    case start, dayZero, goal, operation, limits, options, with, without, until, trials, medicines,
      usualPain, tests, knee
    case windows, clinicHours, waking, calm, sleep, travel, off, appointments, busy
  }

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    start = try fields.required(.start)
    dayZero = try fields.value(.dayZero)
    goal = try fields.value(.goal)
    operation = try fields.value(.operation)
    limits = try fields.named(.limits, most: 50)
    options = try fields.named(.options, most: 20)
    requested = try fields.list(.with, most: 200)
    omitted = try fields.list(.without, most: 200)
    ends = try fields.named(.until, most: 200)
    trials = try fields.list(.trials, most: 100)
    medicines = try fields.list(.medicines, most: 50)
    usualPain = try fields.value(.usualPain)
    tests = try fields.named(.tests, most: 200)
    knee = try fields.word(.knee)
    availability = try Self.availability(fields)
    for text in limits.values.sorted() where text.count > 300 {
      throw RegainError.request(
        .value(
          text, field: Field.limits.rawValue, expected: "each has 300 characters at most"))
    }
    for medicine in medicines where !medicine.isPossible {
      throw RegainError.request(
        .value(
          medicine.text, field: Field.medicines.rawValue,
          expected: "each has a text, a prescriber, and 1 to 24 times of a day"))
    }
  }

  private static func availability(_ fields: RequestFields<Field>) throws -> Availability {
    func hours(_ name: Field) throws -> WeeklyWindows? {
      try fields.text(name, expected: "it can be hours, such as mon-fri 17:30-20:30") {
        try? WindowsReader.windows($0)
      }
    }
    var availability = Availability()
    if let windows = try hours(.windows) { availability.windows = windows }
    availability.clinicHours = try hours(.clinicHours)
    availability.waking = try fields.value(.waking)
    availability.sleep = try fields.value(.sleep)
    if let calm = try fields.value(.calm, as: Int.self) { availability.calmMinutes = calm }
    if let travel = try fields.value(.travel, as: Int.self) { availability.travelMinutes = travel }
    availability.blackouts = try fields.list(.off, most: 1000)
    availability.appointments = try fields.list(.appointments, most: 1000)
    availability.busy = try fields.list(.busy, most: 20_000, of: BusySpan.self).map(\.interval)
    return availability
  }

  /// A busy time: `2026-03-02T09:00..2026-03-02T17:00`, on the plan's wall clock.
  private struct BusySpan: Decodable {
    let interval: BusyInterval

    init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      let ends = text.firstRange(of: "..").map {
        (
          CivilDateTime(String(text[..<$0.lowerBound])),
          CivilDateTime(String(text[$0.upperBound...]))
        )
      }
      guard let first = ends?.0, let last = ends?.1, first < last else {
        throw RegainError.request(
          .value(
            text, field: Field.busy.rawValue,
            expected: "it can be a first and a last moment: 2026-03-02T09:00..2026-03-02T17:00"))
      }
      interval = BusyInterval(first..<last)
    }
  }
}

extension BatchEnrolment {
  /// The choices as a start takes them.
  ///
  /// - Parameters:
  ///   - name: The plan's name.
  ///   - zone: The IANA name of its zone.
  ///   - programs: The programmes.
  /// - Returns: The choices.
  /// - Throws: ``RegainError/enrolment(_:)`` or ``RegainError/availability(_:)`` where one of them is not possible.
  func enrolment(
    named name: String, zone: String, in programs: [Program]
  ) throws(RegainError) -> Enrolment {
    if let fault = Enrolment.fault(start: start, dayZero: dayZero) { throw .enrolment(fault) }
    var enrolment = Enrolment(name: name, start: start, dayZero: dayZero, zone: zone)
    enrolment.availability = availability
    enrolment.goal = goal
    enrolment.operation = operation
    enrolment.limits = limits.isEmpty ? nil : limits
    enrolment.options = options.isEmpty ? nil : options
    enrolment.requested = Set(requested)
    enrolment.omitted = Set(omitted)
    enrolment.endDates = ends
    enrolment.trials = trials
    enrolment.medicines = medicines.map(\.inOrder)
    enrolment.usualPain = usualPain
    enrolment.tests = tests
    enrolment.knee = knee
    for end in availability.busy.flatMap({ [$0.span.lowerBound, $0.span.upperBound] })
      + availability.appointments.map(\.start)
    where abs(start.days(to: end.date)) >= Enrolment.mostDays {
      throw .enrolment(.dayTooFar(end.date, start: start))
    }
    try enrolment.check(for: programs)
    return enrolment
  }
}

extension Medicine {
  /// Whether its texts can be read, and its times counted.
  fileprivate var isPossible: Bool {
    text.isReadable && text.count <= 120 && prescriber.isReadable && prescriber.count <= 80
      && (1...24).contains(times.count)
  }

  /// The same with its times in order, each once.
  fileprivate var inOrder: Medicine {
    Medicine(
      text: text, times: Set(times).sorted(), prescriber: prescriber, from: from, until: until,
      days: days)
  }
}
