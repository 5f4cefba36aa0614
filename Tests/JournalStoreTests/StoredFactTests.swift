import Foundation
import Rehabilitation
import TestSupport
import Testing

@testable import JournalStore

/// The text of each fact in a store of the first version: `Golden/facts.txt`, a kind and its JSON a
/// line.
///
/// Those lines stand in people's journals, so they are read for ever, and what is written again is
/// the same to the byte.
@Suite struct StoredFactTests {
  /// The kind and the JSON of each line.
  private func storedLines() throws -> [(kind: Fact.Kind, text: String)] {
    let bytes = try Repository.bytes("Tests/JournalStoreTests/Golden/facts.txt")
    return try String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let space = try #require(line.firstIndex(of: " "))
      return (
        try #require(Fact.Kind(rawValue: String(line[..<space]))),
        String(line[space...].dropFirst())
      )
    }
  }

  @Test func `each fact is stored as in the first version`() throws {
    let lines = try FactExamples.all.map { fact in
      let payload = try FactPayload(fact)
      return "\(payload.kind.rawValue) \(payload.text)\n"
    }
    try assertGolden(lines.joined(), "facts.txt")
  }

  @Test func `each stored fact is read, and stored again as it was`() throws {
    let lines = try storedLines()
    #expect(lines.count == FactExamples.all.count)
    for (line, example) in zip(lines, FactExamples.all) {
      let payload = FactPayload(kind: line.kind, version: 1, text: line.text)
      let fact = try payload.fact(JSONDecoder())
      #expect(fact == example)
      #expect(try FactPayload(fact).text == line.text)
    }
  }

  @Test func `every kind, and every value that may be missing, stands in a line`() throws {
    #expect(Set(FactExamples.all.map(\.kind)) == Set(Fact.Kind.allCases))
    #expect(Set(FactExamples.adjustments.map(\.kind)) == Set(Adjustment.Kind.allCases))
    var found = ValuesFound()
    for fact in FactExamples.all { found.add(fact) }
    // The zone's clock changes are found anew from its name; a new name stands with the plan.
    #expect(found.neverPresent == ["Enrolment.clockChanges", "Enrolment.firstName"])
    #expect(found.neverMissing.isEmpty)
  }

  @Test(arguments: [
    (Fact.Kind.adjustment, "{}", "an adjustment has one name"),
    (.adjustment, #"{"sleep":{"days":1}}"#, "an adjustment has one name"),
    (.adjustment, #"{"hold":{"days":1},"skip":{"session":"a/1"}}"#, "an adjustment has one name"),
    (.adjustment, #"{"hold":{}}"#, "hold: 'days' is missing"),
    (.adjustment, #"{"end":{"on":"2026-02-30"}}"#, "end.on: '2026-02-30' is no CivilDate"),
    (.adjustment, #"{"move":{"session":"a/1"}}"#, "move: 'to' is missing"),
    (.reversal, #"{"of":null}"#, "of: a value is missing"),
    (.session, #"{"session":"strength/0"}"#, "session: 'strength/0' is no ID"),
    (.enrolment, #"{"programs":{}}"#, "'enrolment' is missing"),
    (.adjustment, "[]", "an object in { } is expected"),
    (.adjustment, #"{"hold":{"days":"3"}}"#, "hold.days: a number is expected"),
    (.checkIn, #"{"date":"2026-03-08","flags":{}}"#, "flags: a list in [ ] is expected"),
    (.checkIn, #"{"date":20260308}"#, "date: a text is expected"),
    (.gate, #"{"criterion":1,"isMet":1,"phase":"a"}"#, "isMet: true or false is expected"),
  ])
  func `what is wrong in a fact is said with its place`(
    kind: Fact.Kind, text: String, detail: String
  ) {
    #expect {
      try FactPayload(kind: kind, version: 1, text: text).fact(JSONDecoder())
    } throws: { error in
      (error as? DecodingError)?.detail == detail
    }
  }

  @Test func `what an adjustment does not know of is passed over`() throws {
    let text = #"{"hold":{"days":3,"why":"a storm"},"weather":{}}"#
    let payload = FactPayload(kind: .adjustment, version: 1, text: text)
    #expect(try payload.fact(JSONDecoder()) == .adjustment(.hold(days: 3)))
  }
}
