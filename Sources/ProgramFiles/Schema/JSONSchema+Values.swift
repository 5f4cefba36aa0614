import Rehabilitation

/// The schemas of single values, as their readers take them.
///
/// An editor takes a plain `3` for a number, and a reader for its text: both are allowed.
extension JSONSchema {
  /// A text with something in it.
  static func text(upTo limit: Int? = nil) -> JSONSchema {
    let schema: JSONSchema = ["type": ["string", "number", "boolean"], "pattern": #"\S"#]
    return limit.map { schema.with(["maxLength": .number($0)]) } ?? schema
  }

  /// One of some words.
  static func words(_ words: [String]) -> JSONSchema {
    ["enum": .array(words.map { .string($0) })]
  }

  /// A whole number in a range.
  static func whole(in range: ClosedRange<Int>) -> JSONSchema {
    let sign = range.lowerBound < 0 ? "-?" : ""
    return [
      "type": ["integer", "string"], "minimum": .number(range.lowerBound),
      "maximum": .number(range.upperBound), "pattern": .string("^\(sign)[0-9]+$"),
    ]
  }

  /// A whole number in a range with one of some units behind it.
  static func whole(in range: ClosedRange<Int>, of units: [String]) -> JSONSchema {
    .pattern("^\(NumberPattern.pattern(range)) *(\(units.joined(separator: "|")))$")
  }

  /// A time span in days or weeks.
  static func days(in range: ClosedRange<Int>) -> JSONSchema {
    let weeks = max(1, range.lowerBound / 7)...max(1, range.upperBound / 7)
    let days = "\(NumberPattern.pattern(range)) *days?"
    return .pattern("^(\(days)|\(NumberPattern.pattern(weeks)) *weeks?)$")
      .with(["examples": ["8 weeks", "10 days"]])
  }

  /// A whole number in a range, or a range of them.
  static func span(in range: ClosedRange<Int>) -> JSONSchema {
    let number = NumberPattern.pattern(range)
    return .whole(in: range).with(["pattern": .string("^\(number)(-\(number))?$")])
  }

  /// An amount of one of some units.
  static func quantity(of units: [Quantity.Unit]) -> JSONSchema {
    .pattern("^\(ValuePattern.amount) *\(ValuePattern.choice(of: units))$")
  }

  /// An amount above 0, with a unit of some behind it where there is more than one.
  static func amountAboveZero(of units: [Quantity.Unit]) -> JSONSchema {
    .pattern("^(?=[0-9.]*[1-9])\(ValuePattern.amount) *\(ValuePattern.choice(of: units))$")
  }

  /// An id of lower-case words.
  static func id(least: Int, most: Int) -> JSONSchema {
    [
      "type": ["string", "integer"], "pattern": .string(ValuePattern.id),
      "minLength": .number(least), "maxLength": .number(most),
    ]
  }

  /// The id of a publication; `DES` and `UNC` are none.
  static let sourceID = JSONSchema.pattern("^(?!(DES|UNC)$)[A-Za-z0-9._-]{1,40}$")

  /// An address of the web.
  static let link = JSONSchema.pattern(#"^https?://[^\s"<>\\]*$"#).with(["maxLength": 500])

  /// A fact about a person that answers a question.
  static let personFact = JSONSchema.pattern(ValuePattern.personFact)
    .with(["examples": ["age under 16", "no prosthesis", "operation within 84 days"]])

  /// How far a joint moves, in degrees.
  static let degrees = JSONSchema.pattern("^[0-9]{1,3}-[0-9]{1,3} *deg$")
    .with(["examples": ["45-90 deg"]])

  /// A wall-clock time.
  static let time = JSONSchema.pattern(ValuePattern.time)

  /// A dose in the notation of the field.
  static let dose = JSONSchema.pattern(ValuePattern.dose)
    .with(["examples": ["3 x 8-12 @ 5 kg, rest 90 s", "5 x 45 s @ 70% MVC", "20 min easy"]])

  /// A frequency.
  static let frequency = JSONSchema.pattern(ValuePattern.frequency)
    .with(["examples": ["3 per week", "daily", "2 per day, 5 days a week", "every 2 days"]])

  private static func pattern(_ pattern: String) -> JSONSchema {
    ["type": "string", "pattern": .string(pattern)]
  }
}
