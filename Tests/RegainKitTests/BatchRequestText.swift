import Foundation
import TestSupport

@testable import RegainKit

/// A request of a batch, made of fields.
struct BatchRequestText {
  private var fields: [String: Any]

  /// A request for a plan of one programme that begins on Monday, 2 March 2026.
  init(_ task: String, starting program: String, id: String = "a") {
    fields = [
      "id": id, "do": task, "now": "2026-03-02T06:00:00Z", "programs": [program], "zone": "UTC",
      "name": "left-knee", "enrolment": ["start": "2026-03-02"], "safety": ["noFlags": true],
    ]
  }

  /// A request for a plan of a journal's lines.
  init(_ task: String, journal lines: String, now: String) throws {
    fields = [
      "id": "a", "do": task, "now": now,
      "journal": try lines.split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8))
      },
    ]
  }

  /// A field; `nil` takes it away.
  subscript(name: String) -> Any? {
    get { fields[name] }
    set { fields[name] = newValue }
  }

  /// The line.
  var line: [UInt8] {
    get throws {
      Array(try JSONSerialization.data(withJSONObject: fields, options: .sortedKeys))
    }
  }
}

/// An answer of a batch, read back from its line.
struct BatchAnswerText {
  private let object: [String: Any]
  /// The line.
  let line: String

  /// The answer to a line.
  init(_ batch: Batch, to line: [UInt8], numbered position: Int = 1) throws {
    self.line = String(
      decoding: batch.answer(to: line, numbered: position).encodedLine, as: UTF8.self)
    let object = try JSONSerialization.jsonObject(with: Data(self.line.utf8))
    self.object = object as? [String: Any] ?? [:]
  }

  subscript(name: String) -> Any? { object[name] }

  /// Whether it holds what was asked for.
  var isOK: Bool { object["ok"] as? Bool ?? false }
  /// The code of its error.
  var code: Int? { (object["error"] as? [String: Any])?["code"] as? Int }
  /// The words of its error; empty for none.
  var message: String { (object["error"] as? [String: Any])?["message"] as? String ?? "" }
  /// The names of its fields.
  var fields: Set<String> { Set(object.keys) }
}
