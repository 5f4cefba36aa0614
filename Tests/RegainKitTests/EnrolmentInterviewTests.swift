import RegainKit
import Testing

/// Which questions shape a plan, and in which order.
@Suite struct EnrolmentInterviewTests {
  private func interview(
    _ ids: String..., given: GivenChoices = GivenChoices()
  ) throws -> EnrolmentInterview {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    return EnrolmentInterview(
      try ids.map { try scratch.library.program($0).program }, given: given)
  }

  @Test func `dates are asked before choices, and hours at last`() throws {
    var interview = try interview("total-knee-replacement")
    #expect(interview.next() == .firstDay)
    #expect(interview.next() == .dayZero(.operation))
    guard case .choices("total-knee-replacement", _)? = interview.next() else {
      Issue.record("no choice was offered")
      return
    }
    let choices = interview.choices(of: "total-knee-replacement")
    #expect(choices.contains { $0.replaced != nil } && choices.contains { $0.replaced == nil })
    var rest = [EnrolmentQuestion]()
    while let question = interview.next() { rest.append(question) }
    #expect(rest.last == .hours)
  }

  @Test func `what is known is not asked, and a date that is needed is named`() throws {
    var given = GivenChoices()
    given.hasFirstDay = true
    var interview = try interview("total-knee-replacement", given: given)
    #expect(interview.needed == [.dayZero(.operation)])
    interview.given.hasDayZero = true
    interview.given.hasHours = true
    interview.given.hasUsualPain = true
    interview.given.omitted = Set(interview.choices(of: "total-knee-replacement").map(\.id))
    #expect(interview.needed.isEmpty)
    var rest = [EnrolmentQuestion]()
    while let question = interview.next() { rest.append(question) }
    // Only tests that first doses are made of are left to ask.
    #expect(!rest.isEmpty)
    for question in rest {
      guard case .test = question else {
        Issue.record("what is known is asked: \(question)")
        continue
      }
    }
  }

  @Test func `a last day is asked of what is wanted alone`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let program = try scratch.library.program("total-knee-replacement").program
    let ending = try #require(
      program.phases.flatMap(\.activities).first {
        $0.endsOnTypedDate && $0.inclusion == .onRequest
      })
    func asks(_ given: GivenChoices) -> Bool {
      var interview = EnrolmentInterview([program], given: given)
      while let question = interview.next() {
        if case .lastDay(ending.id, ending.title) = question { return true }
      }
      return false
    }
    var given = GivenChoices()
    #expect(!asks(given))
    given.requested = [ending.id]
    #expect(asks(given))
    given.ending = [ending.id]
    #expect(!asks(given))
  }

  @Test func `a quota asks for ordinary days, and a dose of a test for its result`() throws {
    var quota = try interview("graded-walking-quota")
    var asked = [EnrolmentQuestion]()
    while let question = quota.next() { asked.append(question) }
    #expect(asked.contains { if case .trials = $0 { true } else { false } })
    var given = GivenChoices()
    given.tests = ["steps"]
    for (given, isAsked) in [(GivenChoices(), true), (given, false)] {
      var steps = try interview("graded-walking-steps", given: given)
      var asked = [EnrolmentQuestion]()
      while let question = steps.next() { asked.append(question) }
      #expect(asked.contains(.test("steps")) == isAsked)
    }
  }
}
