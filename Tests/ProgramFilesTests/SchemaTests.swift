import Foundation
import Rehabilitation
import Testing

@testable import ProgramFiles

@Suite struct SchemaTests {
  @Test func `a schema names its dialect and its parts`() throws {
    for schema in [ProgramFile.schema, CatalogueFile.schema, PatientFile.schema] {
      guard case .object(let keywords) = schema else {
        Issue.record("no object")
        return
      }
      #expect(keywords["$schema"] == "https://json-schema.org/draft/2020-12/schema")
      #expect(keywords["type"] == "object")
      #expect(keywords["additionalProperties"] == false)
    }
  }

  @Test func `every part that is referred to is defined`() {
    for schema in [ProgramFile.schema, CatalogueFile.schema] {
      let (names, references) = (schema.definitions, schema.references)
      #expect(references == names)
    }
    #expect(ProgramFile.schema.definitions.contains("prescription"))
  }

  @Test func `an editor can explain every key of a programme`() {
    let unexplained = ProgramFile.schema.properties.filter { KeyGuide.meaning(of: $0) == nil }
    #expect(unexplained.sorted() == [])
  }

  @Test(arguments: [
    (0...5, "[0-5]"), (7...7, "7"), (1...10, "([1-9]|10)"), (1...100, "([1-9]|[1-9][0-9]|100)"),
    (25...60, "(2[5-9]|[3-5][0-9]|60)"),
  ])
  func `a range of numbers is written as a pattern`(range: ClosedRange<Int>, pattern: String) {
    #expect(NumberPattern.pattern(range) == pattern)
  }

  @Test(arguments: [0...0, 1...9, 3...12, 1...104, 1...728, 15...720, 100...5000, 99...1001])
  func `a pattern matches the numbers of its range and no other`(range: ClosedRange<Int>) throws {
    let pattern = try Regex(NumberPattern.pattern(range))
    for number in 0...(range.upperBound + 120) {
      let isMatched = "\(number)".wholeMatch(of: pattern) != nil
      #expect(isMatched == range.contains(number), "\(number)")
    }
  }

  @Test func `every dose and frequency that the tests write fits its pattern`() throws {
    let (dose, frequency) = (try Regex(ValuePattern.dose), try Regex(ValuePattern.frequency))
    for seed in 0..<60 as Range<UInt64> {
      var random = RandomProgram(seed: seed)
      for activity in random.program().phases.flatMap(\.activities) {
        let rhythm = "\(activity.frequency)"
        #expect(rhythm.wholeMatch(of: frequency) != nil, "\(rhythm)")
        for prescription in activity.prescriptions {
          let text = "\(prescription.dose)"
          #expect(text.wholeMatch(of: dose) != nil, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "3 x 8-12 @ 5 kg, rest 90 s", "5 x 45 s @ 70% MVC, rest 2 min", "20 min @ RPE 3",
    "8 x (60 s brisk + 90 s easy)", "4 x 15 @ 15RM, tempo 3-0-3", "10 x 10 kg, max x 20 kg, max",
    "3 x max", "all day", "0.25 mi", "3 x 10 @ light band, RPE 5-6, each side",
    "5 min easy + 8 x (60 s brisk + 90 s easy)", "3 x 10, range 0-60 deg, step 20 cm",
  ])
  func `what the reader reads fits the pattern`(text: String) throws {
    #expect(throws: Never.self) { _ = try Dose(text) }
    #expect(text.wholeMatch(of: try Regex(ValuePattern.dose)) != nil)
  }

  @Test(arguments: [
    "10 minuts", "3 x 10 @ 5 kg, rest 90", "3 x 10 🦵", "3 x 10 @ 5", "3 x", "x 3", "",
  ])
  func `what the reader refuses does not fit the pattern`(text: String) throws {
    #expect(throws: DoseError.self) { _ = try Dose(text) }
    #expect(text.wholeMatch(of: try Regex(ValuePattern.dose)) == nil)
  }

  @Test(arguments: [
    ("program", ProgramFile.schema), ("exercises", CatalogueFile.schema),
  ])
  func `the schema beside the bundled programmes is this one`(
    name: String, schema: JSONSchema
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Programs/\(name).schema.json")
    let decoder = JSONDecoder()
    let written = try decoder.decode(JSONSchema.self, from: Data(contentsOf: file))
    #expect(written == schema, "regain schema \(name) -o Programs/\(name).schema.json")
  }
}

extension JSONSchema {
  /// The named parts of a whole schema.
  fileprivate var definitions: Set<String> {
    guard case .object(let keywords) = self, case .object(let parts) = keywords["$defs"] else {
      return []
    }
    return Set(parts.keys)
  }

  /// The keys of all mappings.
  fileprivate var properties: Set<String> {
    switch self {
    case .object(let keywords):
      keywords.reduce(into: []) { keys, keyword in
        if keyword.key == "properties", case .object(let values) = keyword.value {
          keys.formUnion(values.keys)
        }
        keys.formUnion(keyword.value.properties)
      }
    case .array(let values): values.reduce(into: []) { $0.formUnion($1.properties) }
    case .string, .number, .bool: []
    }
  }

  /// The named parts that are referred to.
  fileprivate var references: Set<String> {
    switch self {
    case .object(let keywords):
      keywords.reduce(into: []) { names, keyword in
        if keyword.key == "$ref", case .string(let name) = keyword.value {
          names.insert(String(name.dropFirst("#/$defs/".count)))
        }
        names.formUnion(keyword.value.references)
      }
    case .array(let values): values.reduce(into: []) { $0.formUnion($1.references) }
    case .string, .number, .bool: []
    }
  }
}

extension JSONSchema: Decodable {
  /// Reads a schema that was written as JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let values = try? container.decode([JSONSchema].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode([String: JSONSchema].self))
    }
  }
}
