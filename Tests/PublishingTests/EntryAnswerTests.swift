import Rehabilitation
import Testing

@testable import Calendars
@testable import Wording

/// What is filled in below an entry's title, where a measure rides on a session.
@Suite struct EntryAnswerTests {
  private func told(_ measures: [String]) throws -> String {
    let blanks = try measures.map { try #require(Measure(named: $0)).blank }
    return (["Squat: 3 x 10"] + blanks + [AnswerLine.blank]).joined(separator: "\n")
  }

  @Test func `a measure's own line is of the measure, and the last one of the session`() throws {
    let told = try told(["pain", "swelling"])
    let text = told.replacing("Pain: __", with: "Pain: 4")
      .replacing(AnswerLine.blank, with: "pain 2 effort 5 morning __")
    let answer = try #require(EntryAnswer(text, beyond: told))
    #expect(answer.unread.isEmpty)
    #expect(answer.readings == [.during: 2, .effort: 5])
    #expect(answer.measures == [EntryAnswer.Value(measure: "pain", value: Amount(4), other: nil)])
  }

  @Test(arguments: Measure.all.map(\.id))
  func `each measure's line is read as it is filled in`(id: String) throws {
    let measure = try #require(Measure(named: id))
    let told = try told([id])
    #expect(EntryAnswer(told, beyond: told) == nil)
    let value = measure.range.lowerBound
    var parts = measure.blank.split(separator: "__", omittingEmptySubsequences: false)
    let first = "\(parts.removeFirst())\(value)"
    // The other side may stay open.
    let line = first + parts.joined(separator: "__")
    let answer = try #require(
      EntryAnswer(told.replacing(measure.blank, with: line), beyond: told), "\(line)")
    #expect(answer.measures.map(\.measure) == [id] && answer.measures.first?.value == value)
    #expect(answer.readings.isEmpty && answer.unread.isEmpty)
  }
}
