import Foundation
import Rehabilitation

/// A fact as the store keeps it: its kind, and JSON of a version.
struct FactPayload: Hashable, Sendable {
  /// The version that is written; a higher one is a newer Regain's.
  static let version = 1

  let kind: Fact.Kind
  let version: Int
  /// JSON in one line, with sorted keys.
  let text: String

  /// The JSON of a fact.
  init(_ fact: Fact) throws {
    kind = fact.kind
    version = FactPayload.version
    text = try FactPayload.json(FactContent(fact: fact))
  }

  /// JSON that was stored.
  init(kind: Fact.Kind, version: Int, text: String) {
    self.kind = kind
    self.version = version
    self.text = text
  }

  /// The fact.
  ///
  /// - Throws: `DecodingError` where the JSON is not that of a fact.
  func fact(_ decoder: JSONDecoder) throws -> Fact {
    guard JSONDepth.isPossible(text.utf8) else {
      let context = DecodingError.Context(
        codingPath: [], debugDescription: "its values lie too deep in one another")
      throw DecodingError.dataCorrupted(context)
    }
    let data = Data(text.utf8)
    return switch kind {
    case .enrolment:
      try decoder.decode(EnrolmentPayload.self, from: data).fact
    case .session: .session(try decoder.decode(SessionRecord.self, from: data))
    case .checkIn: .checkIn(try decoder.decode(CheckIn.self, from: data))
    case .measure: .measure(try decoder.decode(MeasureReading.self, from: data))
    case .gate: .gate(try decoder.decode(GateAnswer.self, from: data))
    case .adjustment: .adjustment(try decoder.decode(Adjustment.self, from: data))
    case .reversal: .reversal(of: try decoder.decode(ReversalPayload.self, from: data).of)
    }
  }

  /// The fact of a kind that stands within other JSON.
  ///
  /// - Throws: `DecodingError` where the JSON is not that of a fact.
  static func fact(_ kind: Fact.Kind, from decoder: any Decoder) throws -> Fact {
    switch kind {
    case .enrolment: try EnrolmentPayload(from: decoder).fact
    case .session: .session(try SessionRecord(from: decoder))
    case .checkIn: .checkIn(try CheckIn(from: decoder))
    case .measure: .measure(try MeasureReading(from: decoder))
    case .gate: .gate(try GateAnswer(from: decoder))
    case .adjustment: .adjustment(try Adjustment(from: decoder))
    case .reversal: .reversal(of: try ReversalPayload(from: decoder).of)
    }
  }

  /// A value as JSON in one line, the same for the same value.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// What a fact holds, as JSON.
struct FactContent: Encodable {
  let fact: Fact

  func encode(to encoder: any Encoder) throws {
    switch fact {
    case .enrolment(let enrolment, let programs):
      try EnrolmentPayload(enrolment: enrolment, programs: programs).encode(to: encoder)
    case .session(let record): try record.encode(to: encoder)
    case .checkIn(let checkIn): try checkIn.encode(to: encoder)
    case .measure(let reading): try reading.encode(to: encoder)
    case .gate(let answer): try answer.encode(to: encoder)
    case .adjustment(let adjustment): try adjustment.encode(to: encoder)
    case .reversal(let number): try ReversalPayload(of: number).encode(to: encoder)
    }
  }
}

private struct EnrolmentPayload: Codable {
  let enrolment: Enrolment
  let programs: ProgramTexts

  var fact: Fact { .enrolment(enrolment, programs: programs) }
}

private struct ReversalPayload: Codable {
  let of: Int
}

extension DecodingError {
  /// What should stand where something else does.
  private static func wanted(_ type: Any.Type) -> String {
    switch type {
    case is [String: Any].Type: "an object in { } is expected"
    case is [Any].Type: "a list in [ ] is expected"
    case is String.Type: "a text is expected"
    case is Bool.Type: "true or false is expected"
    default: "a number is expected"
    }
  }

  /// What is wrong where, in a few words.
  package var detail: String {
    let (context, about): (Context, String) =
      switch self {
      case .keyNotFound(let key, let context): (context, "'\(key.stringValue)' is missing")
      case .valueNotFound(_, let context): (context, "a value is missing")
      case .typeMismatch(let type, let context): (context, Self.wanted(type))
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (Context(codingPath: [], debugDescription: ""), "\(self)")
      }
    let path = context.codingPath.map { key in
      key.intValue.map { "\($0 + 1)" } ?? key.stringValue
    }
    return path.isEmpty ? about : "\(path.joined(separator: ".")): \(about)"
  }
}
