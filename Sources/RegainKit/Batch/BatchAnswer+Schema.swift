import ProgramFiles
import Rehabilitation

extension Batch {
  /// The JSON Schema (2020-12) of an answer, which is one line.
  public static var answerSchema: JSONSchema { answer.adding(["$schema": dialect]) }

  /// What an answer has.
  static var answer: JSONSchema {
    BatchAnswer.Field.schema(required: [.id, .ok]).adding([
      "title": "An answer of regain batch",
      "description": "What a request asked for, or why it cannot be had.",
    ])
  }
}

extension BatchAnswer.Field: SchemaField {
  var schema: JSONSchema {
    switch self {
    case .id: ["type": ["string", "null"]]
    case .line: .whole(1...Int(Int32.max))
    case .ok: .flag
    case .error:
      [
        "type": "object", "required": ["code", "message"], "additionalProperties": false,
        "properties": [
          "code": ["enum": .array(FailureCode.allCases.map { .number(Int($0.rawValue)) })],
          "message": .text("The words of the command."),
        ],
      ]
    case .plan: .text("The plan's name.")
    case .calendar: .text("The calendar file (RFC 5545).")
    case .file:
      .text("The file that holds the calendar or the page, in the folder of --output-dir.")
    case .html: .text("The page.")
    case .sessions: Batch.sessions
    case .ledger:
      .list(of: BatchRecord.Field.schema(required: BatchRecord.Field.allCases), most: nil)
    case .changes: Batch.changes
    case .leftOut: .whole(1...Int(Int32.max))
    case .digest: ["type": "string", "pattern": "^sha256:[0-9a-f]{64}$"]
    case .counts: Batch.counts
    case .notices, .notes: .list(of: ["type": "string"], most: nil)
    }
  }
}

extension JSONSchema {
  /// A text, and what it is.
  static func text(_ description: String, most limit: Int? = nil) -> JSONSchema {
    let schema: JSONSchema = ["type": "string", "description": .string(description)]
    return limit.map { schema.adding(["maxLength": .number($0)]) } ?? schema
  }

  /// One of some words.
  static func oneOf<Word: CaseIterable & RawRepresentable<String>>(
    _ words: Word.Type
  ) -> JSONSchema {
    ["enum": .array(Word.allCases.map { .string($0.rawValue) })]
  }

  /// A whole number in a range.
  static func whole(_ range: ClosedRange<Int>) -> JSONSchema {
    [
      "type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
    ]
  }

  /// Some values, at most so many.
  static func list(of items: JSONSchema, most limit: Int?) -> JSONSchema {
    let schema: JSONSchema = ["type": "array", "items": items]
    return limit.map { schema.adding(["maxItems": .number($0)]) } ?? schema
  }

  /// `true` or `false`.
  static let flag: JSONSchema = ["type": "boolean"]
  /// A day.
  static let date: JSONSchema = ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
  /// A number as a text, so that no place is lost.
  static let amount: JSONSchema = ["type": "string", "pattern": #"^[0-9]{1,6}(\.[0-9]{1,3})?$"#]

  /// The schema with further keywords.
  func adding(_ keywords: [String: JSONSchema]) -> JSONSchema {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(keywords) { $1 })
  }
}
