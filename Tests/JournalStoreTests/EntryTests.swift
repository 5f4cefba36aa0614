import GRDB
import Rehabilitation
import TestSupport
import Testing

@testable import JournalStore

/// Entries are stored as they were told, in order, and never otherwise.
@Suite struct EntryTests {
  @Test func `every kind of fact comes back as it was told`() throws {
    let scratch = try Scratch()
    let enrolment = Fact.enrolment(Sample.enrolment("left-knee"), programs: Sample.texts)
    let store = try scratch.begun()
    for (index, fact) in Sample.facts.enumerated() {
      let entry = try store.append(
        fact, to: "left-knee", moment: Sample.later(index), recorded: 2000 + index,
        expecting: index + 1)
      #expect(entry.number == index + 2)
    }
    let stored = try JournalStore.open(scratch.path(), .reading).storedEntries(of: "left-knee")
    #expect(stored.map(\.entry.fact) == [enrolment] + Sample.facts)
    #expect(stored.map(\.entry.number) == Array(1...Sample.facts.count + 1))
    #expect(stored.map(\.recorded) == [1000] + Sample.facts.indices.map { 2000 + $0 })
    #expect(stored.dropFirst().map(\.entry.moment) == Sample.facts.indices.map(Sample.later))
    #expect(Set(stored.map(\.entry.fact.kind)) == Set(Fact.Kind.allCases))
    #expect(try store.check() == stored.count)
  }

  @Test func `a set is stored in order`() throws {
    let ids = Set(RedFlag.all.map(\.id))
    let list = "[" + ids.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
    var checkIn = CheckIn(date: noon.date)
    checkIn.flags = ids
    var record = SessionRecord(session: try #require(Session.ID("strength/1")))
    record.flags = ids
    var enrolment = Sample.enrolment("left-knee")
    (enrolment.requested, enrolment.omitted) = (ids, ids)
    for (fact, keys) in [
      (Fact.checkIn(checkIn), ["flags"]), (.session(record), ["flags"]),
      (.enrolment(enrolment, programs: Sample.texts), ["requested", "omitted"]),
    ] {
      let text = try FactPayload(fact).text
      #expect(keys.allSatisfy { text.contains("\"\($0)\":\(list)") }, "\(text)")
    }
  }

  @Test func `plans are listed by name, each with its own numbers`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun("right")
    try store.begin(Sample.enrolment("left"), programs: Sample.texts, moment: noon, recorded: 7)
    try store.append(Sample.record(pain: 1), to: "left", moment: noon, recorded: 8)
    #expect(
      try store.plans() == [
        StoredPlan(name: "left", created: 7, lastNumber: 2),
        StoredPlan(name: "right", created: 1000, lastNumber: 1),
      ])
  }

  @Test func `a plan that is not there is told with those that are`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun("left")
    let unknown = JournalError.unknownPlan("lfet", known: ["left"])
    #expect(journalError { _ = try store.entries(of: "lfet") } == unknown)
    #expect(journalError { _ = try store.ledger(of: "lfet", target: "main") } == unknown)
    #expect(
      journalError {
        try store.append(Sample.record(pain: 1), to: "lfet", moment: noon, recorded: 0)
      } == unknown)
  }

  @Test(arguments: ["", String(repeating: "x", count: 1201), "a\0b"])
  func `a name that no plan can have is refused`(name: String) throws {
    let store = try Scratch().store()
    #expect(
      journalError {
        try store.begin(Sample.enrolment(name), programs: Sample.texts, moment: noon, recorded: 0)
      } == .invalidName(name))
    #expect(try store.plans().isEmpty)
  }

  @Test func `a plan begins once`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let enrolment = Sample.enrolment("left-knee")
    #expect(
      journalError {
        try store.begin(enrolment, programs: Sample.texts, moment: noon, recorded: 0)
      } == .planExists("left-knee"))
    #expect(
      journalError {
        try store.append(
          .enrolment(enrolment, programs: Sample.texts), to: "left-knee", moment: noon, recorded: 0)
      } == .misplacedEnrolment(plan: "left-knee"))
    #expect(try store.entries(of: "left-knee").count == 1)
  }

  @Test func `what was shown is what is stored, or nothing is`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let fact = Sample.record(pain: 1)
    try store.append(fact, to: "left-knee", moment: noon, recorded: 0, expecting: 1)
    #expect(
      journalError {
        try store.append(fact, to: "left-knee", moment: noon, recorded: 0, expecting: 1)
      } == .changed(plan: "left-knee", expected: 1, found: 2))
    try store.append(fact, to: "left-knee", moment: noon, recorded: 0)
    #expect(try store.entries(of: "left-knee").count == 3)
  }

  @Test func `several facts are stored together or not at all`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let facts = [Sample.record(pain: 1), .reversal(of: 2), .reversal(of: 2)]
    #expect(
      journalError {
        try store.append(facts, to: "left-knee", moment: noon, recorded: 0)
      } == .irreversible(plan: "left-knee", number: 2, .reversed))
    #expect(try store.entries(of: "left-knee").count == 1)
    let entries = try store.append(
      Array(facts.prefix(2)), to: "left-knee", moment: noon, recorded: 0)
    #expect(entries.map(\.number) == [2, 3])
    #expect(try store.append([], to: "left-knee", moment: noon, recorded: 0).isEmpty)
  }

  @Test(arguments: [
    (1, Irreversibility.enrolment), (3, .reversal), (2, .reversed), (4, .missing), (99, .missing),
    (0, .missing), (-1, .missing),
  ])
  func `what cannot be reversed is refused with its cause`(
    number: Int, cause: Irreversibility
  ) throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.append(
      [Sample.record(pain: 1), .reversal(of: 2)], to: "left-knee", moment: noon, recorded: 0)
    #expect(
      journalError {
        try store.append(.reversal(of: number), to: "left-knee", moment: noon, recorded: 0)
      } == .irreversible(plan: "left-knee", number: number, cause))
  }

  @Test func `an entry of a newer version is told, and stays`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO entry (plan, number, moment, recorded, kind, version, payload)
          VALUES (1, 2, '2026-03-02T12:00:00', 5, 'session', 2, '{"told":{"by":"a newer one"}}')
          """)
    }
    let newer = JournalError.newerEntry(plan: "left-knee", number: 2)
    #expect(journalError { _ = try store.entries(of: "left-knee") } == newer)
    #expect(journalError { _ = try store.check() } == newer)
    #expect(try store.exportedLines().contains(#""fact":{"told":{"by":"a newer one"}}"#))
    #expect(
      try store.append(Sample.record(pain: 1), to: "left-knee", moment: noon, recorded: 0).number
        == 3)
  }

  @Test func `an entry that cannot be read is told with its number`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO entry (plan, number, moment, recorded, kind, version, payload)
          VALUES (1, 2, '2026-03-02T12:00:00', 5, 'session', 1, '{"session":"strength/0"}')
          """)
    }
    #expect(
      journalError { _ = try store.entries(of: "left-knee") }
        == .unreadableEntry(
          plan: "left-knee", number: 2, detail: "session: 'strength/0' is no ID"))
  }
}
