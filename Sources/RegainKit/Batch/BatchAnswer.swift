import Calendars
import FoundationEssentials
import JournalStore
import Planning
import Rehabilitation

/// The answer to a request of a batch: what was asked for, or why it cannot be had.
public struct BatchAnswer: Sendable {
  /// The id of the request; `nil` where it has none that can be read.
  public let id: String?
  /// The number of its line, from 1, where it has no id.
  let line: Int?
  var body = Body()
  var failure: Failure?

  /// What was asked for.
  struct Body: Sendable {
    var plan: String?
    var calendar: String?
    var file: String?
    var html: String?
    var sessions: SessionData?
    var ledger: [BatchRecord]?
    var changes: Changes?
    var leftOut: Int?
    var digest: String?
    var counts: Counts?
    var notices: [String]?
    var notes: [String]?
  }

  /// The sessions, in the form of `regain build --format json`.
  struct SessionData: Sendable {
    let document: any Encodable & Sendable
  }

  /// What a publication changes, by the identities of entries.
  struct Changes: Hashable, Sendable, Encodable {
    let unchanged: Int
    let moved: [String]
    let changed: [String]
    let returned: [String]
    let cancelled: [String]
    let new: [String]
  }

  /// How many sessions and entries there are.
  struct Counts: Hashable, Sendable, Encodable {
    let sessions: Int
    let unplaced: Int
    let entries: Int
    /// The sessions by how they stand.
    let status: [String: Int]
  }

  /// Why it cannot be had: the code with which the command would end, and its words.
  struct Failure: Hashable, Sendable, Encodable {
    let code: Int32
    let message: String
  }

  /// The code with which the command would have ended; `nil` where the answer holds what was asked for.
  public var failureCode: FailureCode? { failure.flatMap { FailureCode(rawValue: $0.code) } }

  /// The text of the calendar or the page, which can be put into a file instead; `nil` for none.
  public var text: String? { body.calendar ?? body.html }

  /// The ending of such a file's name.
  public var fileExtension: String { body.html == nil ? "ics" : "html" }

  /// The same answer with a file's name in the place of the text that it holds.
  public func naming(file: String) -> BatchAnswer {
    var answer = self
    answer.body.calendar = nil
    answer.body.html = nil
    answer.body.file = file
    return answer
  }

  /// An answer that says why there is no other.
  ///
  /// - Parameters:
  ///   - error: Why.
  ///   - number: The number to dial in an emergency.
  ///   - steps: How next steps are named.
  /// - Returns: The answer to the same request.
  public func failing(
    with error: RegainError, emergencyNumber number: String, offering steps: NextStepWording
  ) -> BatchAnswer {
    var answer = BatchAnswer(id: id, line: line)
    answer.failure = Failure(
      code: error.code.rawValue,
      message: error.words(emergencyNumber: number, offering: steps))
    return answer
  }

  /// The answer as one line of JSON with sorted keys and its end of line, the same for the same answer.
  public var encodedLine: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("an answer holds what JSON cannot say")
    }
    // What a terminal would obey is escaped as JSON has it: the values are the same.
    return Array(String(decoding: data, as: UTF8.self).printableJSON.utf8) + [UInt8(ascii: "\n")]
  }
}

extension BatchAnswer: Encodable {
  enum Field: String, CodingKey, CaseIterable {
    case id, line, ok, error, plan, calendar, file, html, sessions, ledger, changes, leftOut
    case digest, counts, notices, notes
  }

  /// Writes what the answer holds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Field.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encode(failure == nil, forKey: .ok)
    try container.encodeIfPresent(failure, forKey: .error)
    try container.encodeIfPresent(body.plan, forKey: .plan)
    try container.encodeIfPresent(body.calendar, forKey: .calendar)
    try container.encodeIfPresent(body.file, forKey: .file)
    try container.encodeIfPresent(body.html, forKey: .html)
    if let sessions = body.sessions {
      try sessions.document.encode(to: container.superEncoder(forKey: .sessions))
    }
    try container.encodeIfPresent(body.ledger, forKey: .ledger)
    try container.encodeIfPresent(body.changes, forKey: .changes)
    try container.encodeIfPresent(body.leftOut, forKey: .leftOut)
    try container.encodeIfPresent(body.digest, forKey: .digest)
    try container.encodeIfPresent(body.counts, forKey: .counts)
    try container.encodeIfPresent(body.notices, forKey: .notices)
    try container.encodeIfPresent(body.notes, forKey: .notes)
  }
}

extension BatchAnswer.Changes {
  init(_ change: PublicationChange) {
    unchanged = change.unchanged
    moved = change.moved
    changed = change.changed
    returned = change.returned
    cancelled = change.cancelled
    new = change.new
  }
}

extension BatchAnswer.Counts {
  init(_ publication: Publication) {
    let schedule = publication.schedule
    sessions = schedule.placed.count
    unplaced = schedule.unplaced.count
    entries = publication.entries.count
    status = Dictionary(
      schedule.placed.map { ($0.session.status.rawValue, 1) }, uniquingKeysWith: +)
  }
}
