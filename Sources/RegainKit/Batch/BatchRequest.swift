import Calendars
import JournalStore
import Rehabilitation
import Wording

extension Batch {
  /// What is to be made of a plan.
  public enum Task: String, CaseIterable, Hashable, Sendable {
    /// A calendar, with nothing remembered: as `regain build` writes it, or an export to a new file.
    case build
    /// The sessions as they stand.
    case replay
    /// A calendar after what it was last told, and what it is told now.
    case publish
    /// The sheets as one page.
    case printHTML = "print-html"
    /// How many sessions there are, what the person is to know, and the digest of the calendar.
    case summary
  }
}

/// A request of a batch: a plan, and what is to be made of it.
///
/// The plan is either one that begins (programmes, choices and answers about safety) or one of a journal, as lines that
/// an export gave. Nothing else is looked up: neither a clock nor a store, nor a file beside the library of programmes.
struct BatchRequest: Sendable {
  /// What an answer holds beside what was asked for.
  enum Extra: String, CaseIterable, Hashable, Codable, Sendable {
    case calendar, sessions, notices
  }

  /// The plan.
  enum Subject: Sendable {
    /// One that begins.
    case start(BatchStart)
    /// One of a journal.
    case journal([JournalLineReading])
  }

  let id: String
  let task: Batch.Task
  let now: Stamp
  let subject: Subject
  let calendar: BatchCalendar
  let target: BatchTarget
  let pages: BatchPages
  let extras: Set<Extra>
}

extension BatchRequest: Decodable {
  enum Field: String, CodingKey, CaseIterable {
    case id, `do`, now, programs, exercises, name, zone, enrolment, safety, identity, revision
    case journal, target, options, pages, include
  }

  /// The fields of a plan that begins, which one of a journal has in its first entry.
  private static let ofStart: [Field] = [
    .programs, .exercises, .name, .zone, .enrolment, .safety, .identity,
  ]

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    guard let id = try fields.text(.id, expected: Self.idRule, Self.id) else {
      throw RegainError.request(.missing(field: Field.id.rawValue))
    }
    guard let task = try fields.word(.do, of: Batch.Task.self) else {
      throw RegainError.request(.missing(field: Field.do.rawValue))
    }
    let instant = "it can be an instant in UTC, such as 2026-03-02T06:00:00Z"
    guard let now = try fields.text(.now, expected: instant, Stamp.init) else {
      throw RegainError.request(.missing(field: Field.now.rawValue))
    }
    self.id = id
    self.task = task
    self.now = now
    if fields.has(.journal) {
      if let other = Self.ofStart.first(where: fields.has) {
        throw RegainError.request(.excluding(Field.journal.rawValue, other.rawValue))
      }
      subject = .journal(try fields.required(.journal))
    } else {
      subject = .start(try BatchStart(fields))
    }
    var calendar = try fields.value(.options, as: BatchCalendar.self) ?? BatchCalendar()
    calendar.options.revision = try fields.whole(.revision, in: 0...1_000_000) ?? 0
    self.calendar = calendar
    if task != .publish, fields.has(.target) {
      throw RegainError.request(.needless(field: Field.target.rawValue, beside: task.rawValue))
    }
    if task == .publish, fields.has(.revision) {
      throw RegainError.request(.needless(field: Field.revision.rawValue, beside: task.rawValue))
    }
    if task != .printHTML, fields.has(.pages) {
      throw RegainError.request(.needless(field: Field.pages.rawValue, beside: task.rawValue))
    }
    target = try fields.value(.target) ?? BatchTarget()
    pages = try fields.value(.pages) ?? BatchPages()
    extras = try Set(fields.list(.include, most: 10, of: Extra.self))
  }

  /// What can be an id.
  static let idRule = "it can be 1 to 200 characters that can be read"

  /// A text as an id; `nil` where it is none.
  static func id(_ text: String) -> String? {
    text.isReadable && !text.isUntrusted && text.utf8.count <= 200 ? text : nil
  }
}

/// The id alone of a request that cannot be read.
struct BatchRequestID: Decodable {
  let id: String?

  private enum Field: String, CodingKey { case id }

  init(from decoder: any Decoder) throws {
    let text = try? decoder.container(keyedBy: Field.self).decode(String.self, forKey: .id)
    id = text.flatMap(BatchRequest.id)
  }
}
