import Rehabilitation
import Testing

/// EVIDENCE P03, P04 and P05: classes and strength for osteoarthritis.
@Suite struct ClassTableTests {
  @Test(arguments: [
    ("neuromuscular-exercise", "P03, K Skou 2017 and F19"), ("education-and-circuit", "P04, F22"),
  ])
  func `Twelve classes of an hour in six weeks, two a week, 48 h apart`(
    id: String, tag: String
  ) throws {
    let built = try BuiltPlan(id)
    let classes = built.sessions("class")
    #expect(classes.count == 12, "\(tag)")
    #expect(built.program.days == 42, "\(tag)")
    for week in 1...6 { #expect(classes.filter { $0.week == week }.count == 2, "\(tag)") }
    #expect(classes.allSatisfy { $0.minutes == 60 }, "\(tag)")
    #expect(try built.hoursApart("class").allSatisfy { $0 >= 48 }, "\(tag)")
  }

  @Test func `P03, K Skou 2017: two lessons before or beside the first classes`() throws {
    #expect(try BuiltPlan("neuromuscular-exercise").sessions("lesson").map(\.week) == [1, 1])
  }

  @Test func `P03, K Ageberg 2010 and DES: 2-3 x 10-15, and the levels of the table`() throws {
    let built = try BuiltPlan("neuromuscular-exercise")
    for session in built.sessions("class") {
      for item in session.items where item.role == .main {
        #expect(item.dose?.work == .sets(2...3, of: .count(10...15)))
      }
    }
    let steps = built.doses("class", "step-up").map(\.dose)
    #expect(steps.map { $0.contains("step 10 cm") } == [true, false, false])
    let stand = built.sessions("class").compactMap { session in
      session.items.first { $0.name.contains(": ") && $0.name.contains("Sit to stand") }?.name
    }
    #expect(stand.first?.contains("high chair, hands") == true)
    #expect(Set(stand).count == 4)
  }

  @Test(
    arguments: [
      (1, "1-2 x 1 min, rest 1 min"), (2, "1-2 x 1 min, rest 1 min"), (3, "2 x 90 s, rest 45 s"),
      (4, "2 x 90 s, rest 45 s"), (5, "2 x 2 min, rest 30 s"), (6, "2 x 2 min, rest 30 s"),
    ])
  func `P04, DES: the circuit's times by week, after about 20 minutes of talk`(
    week: Int, dose: String
  ) throws {
    for session in try BuiltPlan("education-and-circuit").sessions("class")
    where session.week == week {
      let items = session.items.filter { $0.role == .main }
      #expect(items.first?.dose?.description == "20 min")
      #expect(items.count == 10)
      for item in items.dropFirst() { #expect(item.dose?.description == dose) }
    }
  }

  @Test func `P04: twelve topics, each once`() throws {
    let titles = try BuiltPlan("education-and-circuit").sessions("class").map(\.title)
    #expect(Set(titles).count == 12)
    #expect(titles[2].contains("pacing"))
    #expect(titles[6].contains("night pain"))
    #expect(try BuiltPlan("knee-education").sessions("topic").count == 12)
  }

  @Test(
    arguments: [
      ("block-1", 5...6, 5, "F25"), ("block-2", 6...7, 6, "UNC"), ("block-3", 7...8, 6, "F26"),
    ])
  func `P05: three blocks of eight weeks, 3 x 10, three a week, rising effort`(
    phase: String, effort: ClosedRange<Int>, exercises: Int, tag: String
  ) throws {
    let built = try BuiltPlan("knee-osteoarthritis-strength")
    #expect(built.days(of: phase)?.count == 56, "\(tag)")
    let sessions = built.sessions("strength", in: phase)
    #expect(sessions.count == 24, "\(tag)")
    for session in sessions {
      let items = session.items.filter { $0.role == .main }
      #expect(items.count == exercises, "\(tag)")
      for item in items {
        #expect(item.dose?.work == .sets(3...3, of: .count(10...10)), "\(tag)")
        #expect(item.dose?.rest == Quantity(Amount(2), .minutes), "\(tag)")
        #expect(item.dose?.intensities.contains(.effort(effort)) == true, "\(tag)")
      }
    }
  }

  @Test func `P05, F25: at least 48 h between two sessions`() throws {
    let hours = try BuiltPlan("knee-osteoarthritis-strength").hoursApart("strength")
    #expect(hours.count == 71)
    #expect(hours.allSatisfy { $0 >= 48 })
  }
}
