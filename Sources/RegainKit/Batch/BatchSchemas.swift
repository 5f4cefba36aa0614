import ProgramFiles
import Rehabilitation

extension Batch {
  /// The JSON Schema (2020-12) of a line of a batch: `#/$defs/request` and `#/$defs/answer` are those of each kind.
  public static var schema: JSONSchema {
    [
      "$schema": dialect,
      "title": "A line of regain batch",
      "$defs": ["request": request, "answer": answer],
      "anyOf": [["$ref": "#/$defs/request"], ["$ref": "#/$defs/answer"]],
    ]
  }

  /// A line of a journal's export: one of a header, a plan, an entry, and a calendar of an older release.
  static let journalLine: JSONSchema = [
    "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false,
    "properties": [
      "header": ["type": "object"],
      "plan": ["type": "object", "required": ["name"]],
      "entry": [
        "type": "object",
        "required": ["plan", "number", "moment", "recorded", "kind", "version", "fact"],
        "properties": [
          "plan": ["type": "string"], "number": ["type": "integer", "minimum": 1],
          "moment": ["type": "string"], "recorded": ["type": "integer"],
          "kind": ["type": "string"], "version": ["type": "integer"], "fact": ["type": "object"],
        ],
      ],
      "target": ["type": "object"], "record": ["type": "object"],
    ],
  ]

  /// A medicine: its times are those of a day, and its days every one if not given.
  static let medicine: JSONSchema = [
    "type": "object", "required": ["text", "times", "prescriber"],
    "properties": [
      "text": .text("The drug and how much.", most: 120),
      "times": JSONSchema.list(of: .time, most: 24).adding(["minItems": 1]),
      "prescriber": .text("Who ordered it.", most: 80), "from": .date, "until": .date,
    ],
  ]

  /// The sessions of an answer, in the form of `regain build --format json`.
  static let sessions: JSONSchema = [
    "type": "object", "required": ["schema", "plan", "sessions", "unplaced"],
    "properties": [
      "schema": ["const": 1],
      "plan": ["type": "object", "required": ["name", "programs", "start", "zone"]],
      "sessions": .list(
        of: [
          "type": "object",
          "required": [
            "id", "uid", "sequence", "status", "program", "phase", "week", "date", "title",
            "summary", "kind", "load", "items",
          ],
          "properties": [
            "sequence": ["type": "integer", "minimum": 0], "week": ["type": "integer"],
            "date": .date, "allDay": .flag, "minutes": ["type": "integer", "minimum": 0],
            "times": .list(of: .time, most: nil),
            "items": .list(
              of: ["type": "object", "required": ["role", "name", "source"]], most: nil),
          ],
        ], most: nil),
      "unplaced": .list(of: ["type": "object", "required": ["id", "title", "reason"]], most: nil),
    ],
  ]

  /// What a publication changed, by the identities of entries.
  static let changes: JSONSchema = {
    let names = ["moved", "changed", "returned", "cancelled", "new"]
    let lists = names.map { ($0, JSONSchema.list(of: ["type": "string"], most: nil)) }
    return object(Dictionary(lists) { $1 }.merging(["unchanged": count]) { $1 })
  }()

  /// How many sessions and entries there are.
  static let counts = object([
    "sessions": count, "unplaced": count, "entries": count,
    "status": ["type": "object", "additionalProperties": count],
  ])

  private static let count: JSONSchema = ["type": "integer", "minimum": 0]

  /// An object that has these fields, and no other.
  private static func object(_ fields: [String: JSONSchema]) -> JSONSchema {
    [
      "type": "object", "properties": .object(fields), "additionalProperties": false,
      "required": .array(fields.keys.sorted().map { .string($0) }),
    ]
  }
}

extension JSONSchema {
  /// A time of day.
  static let time: JSONSchema = ["type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"]
}
