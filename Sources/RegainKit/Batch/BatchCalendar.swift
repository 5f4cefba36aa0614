import Calendars
import JournalStore
import Rehabilitation
import Wording

/// How a request of a batch has entries formed: what the options of `regain build` and `regain export` say.
struct BatchCalendar: Sendable {
  /// The conventions.
  var options = CalendarOptions()

  /// The usual conventions.
  init() {}
}

extension BatchCalendar: Decodable {
  enum Field: String, CodingKey, CaseIterable {
    case form, series, single, fresh, todos, method, discreet, history, stamp, alarm
    case units, clock, weekStarts
  }

  private enum Form: String, CaseIterable {
    case `import`, subscribe, folder, simple
  }

  private enum Method: String, CaseIterable {
    case publish
  }

  private enum History: String, CaseIterable {
    case marked, none
  }

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    let isSeries = try fields.value(.series) ?? false
    let isSingle = try fields.value(.single) ?? false
    guard !(isSeries && isSingle) else {
      throw RegainError.request(.excluding(Field.series.rawValue, Field.single.rawValue))
    }
    options.folding = isSeries ? .all : isSingle ? .none : .routines
    options.usesTodos = try fields.value(.todos) ?? false
    options.publishes = try fields.word(.method, of: Method.self) == .publish
    options.isFresh = try fields.value(.fresh) ?? false
    options.isDiscreet = try fields.value(.discreet) ?? false
    options.marksHistory = try fields.word(.history, of: History.self) != History.none
    options.stamp = try fields.text(
      .stamp, expected: "it can be an instant in UTC, such as 2026-03-02T06:00:00Z", Stamp.init)
    if fields.has(.alarm) {
      options.alarmMinutes = try fields.whole(.alarm, in: CalendarOptions.alarms)
    }
    try takeForm(fields)
    try takeNotation(fields)
  }

  private mutating func takeForm(_ fields: RequestFields<Field>) throws {
    guard try fields.word(.form, of: Form.self) == .simple else { return }
    guard !options.usesTodos else {
      throw RegainError.request(.excluding(Field.form.rawValue, Field.todos.rawValue))
    }
    guard !fields.has(.alarm) || options.alarmMinutes == nil else {
      throw RegainError.request(.excluding(Field.form.rawValue, Field.alarm.rawValue))
    }
    options.keepsCancelled = false
    options.alarmMinutes = nil
  }

  private mutating func takeNotation(_ fields: RequestFields<Field>) throws {
    options.notation.units = try fields.word(.units) ?? options.notation.units
    options.notation.clock = try fields.word(.clock) ?? options.notation.clock
    options.notation.weekStart = try fields.word(.weekStarts) ?? options.notation.weekStart
  }
}

/// What a calendar is that a request of a batch publishes to, and what it was last told.
struct BatchTarget: Sendable {
  /// What becomes of the calendar.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case file, feed
  }

  var kind = Kind.file
  var records = [LedgerRecord]()

  /// A file that nobody was told anything in yet.
  init() {}

  /// The kind of target that it is published as.
  var published: PublicationTarget.Kind { kind == .feed ? .feed : .file }
}

extension BatchTarget: Decodable {
  enum Field: String, CodingKey, CaseIterable { case kind, ledger }

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    kind = try fields.word(.kind) ?? .file
    records = try fields.list(.ledger, most: 100_000, of: BatchRecord.self).map(\.record)
    guard Set(records.map(\.uid)).count == records.count else {
      throw RegainError.request(
        .value("two lines", field: Field.ledger.rawValue, expected: "each uid stands once"))
    }
  }
}

/// A line of the memory of a calendar: what it was last told of one entry.
///
/// An answer holds those that are new; each stands for the earlier one of its `uid`.
struct BatchRecord: Hashable, Sendable {
  let record: LedgerRecord
}

extension BatchRecord: Codable {
  enum Field: String, CodingKey, CaseIterable { case uid, sequence, digest, lastModified, state }

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    guard let sequence = try fields.whole(.sequence, in: FactRange.sequence) else {
      throw RegainError.request(.missing(field: Field.sequence.rawValue))
    }
    guard let changed = try fields.whole(.lastModified, in: FactRange.seconds) else {
      throw RegainError.request(.missing(field: Field.lastModified.rawValue))
    }
    record = LedgerRecord(
      uid: try fields.required(.uid), sequence: sequence, digest: try fields.required(.digest),
      lastModified: changed, state: try fields.required(.state))
    guard JSONDepth.isPossible(record.state.utf8) else { throw RegainError.request(.tooDeep) }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Field.self)
    try container.encode(record.uid, forKey: .uid)
    try container.encode(record.sequence, forKey: .sequence)
    try container.encode(record.digest, forKey: .digest)
    try container.encode(record.lastModified, forKey: .lastModified)
    try container.encode(record.state, forKey: .state)
  }
}
