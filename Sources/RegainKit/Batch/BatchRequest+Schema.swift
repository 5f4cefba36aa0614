import Calendars
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation
import Sheets
import Wording

extension Batch {
  /// The JSON Schema (2020-12) of a request, which is one line.
  public static var requestSchema: JSONSchema { request.adding(["$schema": dialect]) }

  /// The version of JSON Schema.
  static let dialect: JSONSchema = "https://json-schema.org/draft/2020-12/schema"

  /// What a request has.
  static var request: JSONSchema {
    let start: JSONSchema = ["required": ["programs", "zone", "enrolment"]]
    let journal: JSONSchema = ["required": ["journal"]]
    return BatchRequest.Field.schema(required: [.id, .do, .now]).adding([
      "title": "A request of regain batch",
      "description":
        "A plan that begins (programs, zone, enrolment, safety) or one of a journal, and what is made of it.",
      "oneOf": [start, journal],
    ])
  }
}

/// The fields of an object of a request, each with its schema.
protocol SchemaField: CaseIterable, RawRepresentable<String>, Hashable {
  /// What the field takes.
  var schema: JSONSchema { get }
}

extension SchemaField {
  /// The schema of the object; it has no other field.
  static func schema(required: [Self] = []) -> JSONSchema {
    let fields = Dictionary(
      uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.schema) })
    return .object([
      "type": "object", "properties": .object(fields), "additionalProperties": false,
      "required": .array(required.map { .string($0.rawValue) }),
    ])
  }
}

extension BatchRequest.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .id: .text("What the answer is told by.", most: 200)
    case .do: .oneOf(Batch.Task.self)
    case .now:
      .text("The instant in UTC, such as 2026-03-02T06:00:00Z, that stands in for the clock.")
    case .programs:
      .list(
        of: [
          "anyOf": [
            .text("The id of a programme of the library."),
            BatchStart.ProgramName.Field.schema(required: [.id, .text]),
          ]
        ], most: 20)
    case .exercises: .text("The exercises that inline programmes name, as a file of exercises.")
    case .name: .text("The plan's name; the ids of its programmes if not given.", most: 300)
    case .zone: .text("The IANA name of the plan's time zone.")
    case .enrolment: BatchEnrolment.Field.schema(required: [.start])
    case .safety: BatchSafety.Field.schema()
    case .identity: ["type": "string", "pattern": "^[A-Za-z0-9-]{1,40}$"]
    case .revision: .whole(0...1_000_000)
    case .journal: .list(of: Batch.journalLine, most: nil)
    case .target: BatchTarget.Field.schema()
    case .options: BatchCalendar.Field.schema()
    case .pages: BatchPages.Field.schema()
    case .include: .list(of: .oneOf(BatchRequest.Extra.self), most: 10)
    }
  }
}

extension BatchStart.ProgramName.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .id: .text("The id that the text has.")
    case .text: .text("The programme, as the text of its file.")
    }
  }
}

extension BatchEnrolment.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .start, .dayZero, .goal, .operation: .date
    case .limits:
      [
        "type": "object", "maxProperties": 50,
        "additionalProperties": .text("What the clinician's plan says.", most: 300),
      ]
    case .options:
      [
        "type": "object", "maxProperties": 20,
        "additionalProperties": .text("An answer to a question of a programme, by its id."),
      ]
    case .with, .without: .list(of: .text("An activity's id."), most: 200)
    case .until: ["type": "object", "additionalProperties": .date, "maxProperties": 200]
    case .trials: .list(of: .amount, most: 100)
    case .medicines: .list(of: Batch.medicine, most: 50)
    case .usualPain: .whole(FactRange.scale)
    case .tests: ["type": "object", "additionalProperties": .amount, "maxProperties": 200]
    case .knee: ["enum": ["left", "right"]]
    case .windows, .clinicHours: .text("Hours, such as mon-fri 17:30-20:30; sat 9-12.")
    case .waking, .sleep: .time
    case .calm: .whole(FactRange.calm)
    case .travel: .whole(FactRange.travel)
    case .off:
      .list(of: .text("A day, or a first and a last day: 2026-04-03..2026-04-12."), most: 1000)
    case .appointments:
      .list(of: .text("A time of the clinic: review=2026-03-29 10:00."), most: 1000)
    case .busy:
      .list(of: .text("A busy time: 2026-03-02T09:00..2026-03-02T17:00."), most: 20_000)
    }
  }
}

extension BatchSafety.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .age: .whole(0...120)
    case .prosthesis, .pregnant, .bloodThinner, .noFlags: .flag
    case .diagnosedBy, .clearedBy: .text("Whose word it is.")
    case .flags, .questions: ["type": "object", "additionalProperties": .flag]
    }
  }
}

extension BatchTarget.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .kind: .oneOf(BatchTarget.Kind.self)
    case .ledger:
      .list(of: BatchRecord.Field.schema(required: BatchRecord.Field.allCases), most: 100_000)
    }
  }
}

extension BatchRecord.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .uid, .digest, .state: .text("As an answer gave it.")
    case .sequence: .whole(FactRange.sequence)
    case .lastModified: .whole(FactRange.seconds)
    }
  }
}

extension BatchCalendar.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .form: ["enum": ["import", "subscribe", "folder", "simple"]]
    case .series, .single, .fresh, .todos, .discreet: .flag
    case .method: ["enum": ["publish"]]
    case .history: ["enum": ["marked", "none"]]
    case .stamp: .text("When the entries last changed, in UTC.")
    case .alarm: .whole(CalendarOptions.alarms).adding(["type": ["integer", "null"]])
    case .units: .oneOf(Notation.Units.self)
    case .clock: .oneOf(Notation.Clock.self)
    case .weekStarts: .oneOf(Notation.WeekStart.self)
    }
  }
}

extension BatchPages.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .paper: .oneOf(PageOptions.Paper.self)
    case .sheets: .list(of: .oneOf(PageKind.self), most: 20)
    case .weeks: ["type": "string", "pattern": "^[0-9]{1,4}(-[0-9]{1,4})?$"]
    case .large, .pictures, .full: .flag
    case .clinic: .text("The clinic in the head of the sheets.", most: LetterheadFault.longestName)
    case .phone: .text("Its telephone number.", most: LetterheadFault.longestPhone)
    case .logo:
      .text("Its logo, an SVG or PNG file in Base64.", most: LogoFault.mostBytes * 4 / 3 + 4)
    }
  }
}
