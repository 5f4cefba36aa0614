import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct MeasureTests {
  private func measure(_ id: String) throws -> Measure { try #require(Measure(named: id)) }

  @Test(
    arguments: [
      // EVIDENCE 6.1, row by row: the range, and the better end.
      ("pain", "0", "10", Measure.Direction.lower), ("koos-pain", "0", "100", .higher),
      ("koos-symptoms", "0", "100", .higher), ("koos-adl", "0", "100", .higher),
      ("koos-sport", "0", "100", .higher), ("koos-qol", "0", "100", .higher),
      ("koos12-pain", "0", "100", .higher), ("koos12-function", "0", "100", .higher),
      ("koos12-qol", "0", "100", .higher), ("koos12-summary", "0", "100", .higher),
      ("lefs", "0", "80", .higher), ("womac", "0", "96", .lower), ("visa-p", "0", "100", .higher),
      ("kujala", "0", "100", .higher), ("oxford-knee-score", "0", "48", .higher),
      ("chair-stand", "0", "60", .higher), ("timed-up-and-go", "1", "300", .lower),
      ("fast-walk", "0", "5", .higher), ("stair-climb", "1", "600", .lower),
      ("six-minute-walk", "0", "1500", .higher), ("flexion", "0", "170", .higher),
      ("extension-deficit", "0", "90", .lower), ("girth", "15", "100", .lower),
      ("swelling", "0", "4", .lower), ("balance-reach", "0", "200", .higher),
      ("step-down-count", "0", "200", .higher), ("steps", "0", "100000", .higher),
      ("effort", "0", "10", .neither), ("session-load", "0", "7200", .neither),
    ])
  func `The catalogue has every row of EVIDENCE 6-1`(
    id: String, least: String, most: String, better: Measure.Direction
  ) throws {
    let measure = try measure(id)
    #expect(measure.range == amount(least)...amount(most))
    #expect(measure.better == better)
  }

  @Test(
    arguments: [
      // EVIDENCE-2 11, row by row: the range, the better end, and whether both legs are noted.
      ("triple-hop", "0", "1200", Measure.Direction.higher, true),
      ("crossover-hop", "0", "1200", .higher, true), ("side-hop", "0", "200", .higher, true),
      ("lag", "0", "90", .lower, false), ("acl-rsi", "0", "100", .higher, false),
      ("ikdc", "0", "100", .higher, false), ("kos-adls", "0", "100", .higher, false),
      ("giving-way", "0", "50", .lower, false), ("falls", "0", "50", .lower, false),
      ("four-stage-balance", "0", "40", .higher, false),
    ])
  func `The catalogue has the measures of ligaments, hops and balance`(
    id: String, least: String, most: String, better: Measure.Direction, isPerSide: Bool
  ) throws {
    let measure = try measure(id)
    #expect(measure.range == amount(least)...amount(most))
    #expect(measure.better == better && measure.isPerSide == isPerSide)
    let isScore = ["acl-rsi", "ikdc", "kos-adls"].contains(id)
    #expect((measure.licence != .free) == isScore)
  }

  @Test(
    arguments: [
      ("hop-test", ["single-leg-hop", "triple-hop", "crossover-hop", "timed-hop"]),
      ("side-hops", ["side-hop"]), ("falls-diary", ["falls"]), ("giving-way", ["giving-way"]),
      ("good-leg", ["thigh-strength", "hamstring-strength"]),
      ("thigh-strength", ["thigh-strength", "hamstring-strength"]), ("acl-rsi", ["acl-rsi"]),
    ])
  func `A measurement asks for the measures of its activity`(id: String, measures: [String]) throws
  {
    let plan = try plan([activity(id, "once on day 1", kind: .measurement)], days: 7, enrolment())
    let session = try #require(plan.sessions.first { $0.id.activity == id })
    #expect(session.measures.map(\.id) == measures)
  }

  @Test(
    arguments: [
      ("pain", "1.75"), ("koos-pain", "8"), ("koos-qol", "8"), ("lefs", "9"), ("visa-p", "13"),
      ("kujala", "8"), ("oxford-knee-score", "5"), ("chair-stand", "2"), ("timed-up-and-go", "1.1"),
      ("fast-walk", "0.2"), ("six-minute-walk", "50"), ("flexion", "5"), ("girth", "1"),
      ("swelling", "1"),
    ])
  func `The change that matters is the one of EVIDENCE 6-1`(id: String, least: String) throws {
    let change = try #require(try measure(id).changes.first)
    guard case .amount(let amounts) = change.size else {
      Issue.record("\(change)")
      return
    }
    #expect(amounts.lowerBound == amount(least))
    #expect(!change.citations.isEmpty)
  }

  @Test func `Ids are unique, read as they are written, and every figure has a source`() {
    #expect(Set(Measure.all.map(\.id)).count == Measure.all.count)
    for measure in Measure.all {
      #expect(measure.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(Measure(named: measure.id) == measure)
      #expect(!measure.citations.isEmpty && !measure.how.isEmpty && !measure.name.isEmpty)
      #expect(measure.range.lowerBound < measure.range.upperBound)
    }
    #expect(Measure(named: "Step-down count")?.id == "step-down-count")
    #expect(Measure(named: "Timed up and go")?.id == "timed-up-and-go")
    #expect(Measure(named: "flexoin") == nil)
  }

  @Test func `Of questionnaires only totals are kept`() {
    let owned = Measure.all.filter { $0.licence != .free }.map(\.id)
    for id in ["lefs", "womac", "visa-p", "kujala", "oxford-knee-score", "koos-pain"] {
      #expect(owned.contains(id))
    }
    #expect(Measure.all.filter { $0.id.hasPrefix("koos") }.allSatisfy { $0.licence != .free })
    // The five subscales have no common number.
    #expect(Measure(named: "koos") == nil)
  }

  @Test(arguments: Measure.all)
  func `A value is recorded within the range, and refused beyond it`(measure: Measure) throws {
    let today = day("2026-03-02")
    for value in [measure.range.lowerBound, measure.range.upperBound] {
      #expect(
        try measure.reading(value, on: today)
          == MeasureReading(measure: measure.id, value: value, date: today))
    }
    let above = measure.range.upperBound + Amount(1)
    #expect(throws: MeasureError.outOfRange(above, measure)) {
      try measure.reading(above, on: today)
    }
    if measure.range.lowerBound > Amount(0) {
      #expect(throws: MeasureError.outOfRange(Amount(0), measure)) {
        try measure.reading(Amount(0), on: today)
      }
    }
    let half = measure.range.lowerBound + Amount(thousandths: 500)
    if measure.isWhole {
      #expect(throws: MeasureError.notWhole(half, measure)) {
        try measure.reading(half, on: today)
      }
    } else {
      #expect(try measure.reading(half, on: today).value == half)
    }
    if !measure.isPerSide {
      #expect(throws: MeasureError.noSides(measure)) {
        try measure.reading(measure.range.lowerBound, otherSide: Amount(1), on: today)
      }
    }
  }

  @Test func `An unknown measure and an impossible other side are refused`() throws {
    let today = day("2026-03-02")
    #expect(throws: MeasureError.unknown("kneebend")) {
      try Measure.reading(of: "kneebend", Amount(1), on: today)
    }
    let flexion = try measure("flexion")
    #expect(throws: MeasureError.outOfRange(Amount(200), flexion)) {
      try Measure.reading(of: "flexion", Amount(90), otherSide: Amount(200), on: today)
    }
    let reading = try Measure.reading(
      of: "Flexion", Amount(90), otherSide: Amount(120), on: today)
    #expect(reading.measure == "flexion" && reading.otherSide == Amount(120))
  }

  @Test func `There are reference lines where EVIDENCE 6-3 gives them`() throws {
    let lines = Dictionary(grouping: ReferenceLine.all, by: \.measure)
    let values = ["timed-up-and-go", "steps", "fast-walk", "womac-function", "flexion"].map {
      lines[$0, default: []].map(\.value)
    }
    #expect(
      values == [
        [Amount(12)], [Amount(6000)], [Amount(1)], [Amount(28)],
        [Amount(90), Amount(105), Amount(110)],
      ])
    #expect(ReferenceLine.all.allSatisfy { Measure(named: $0.measure) != nil })
  }

  @Test func `A reading meets a gate's criterion, or does not, or says nothing about it`() throws {
    let today = day("2026-03-02")
    let bend = Criterion.measure("flexion", .atLeast, Quantity(Amount(90), .degrees))
    let lag = Criterion.measure("extension-deficit", .atMost, Quantity(Amount(0), .degrees))
    let even = Criterion.symmetry(test: "step-down-count", percent: 80)
    let hop = Criterion.symmetry(test: "timed-hop", percent: 80)
    func met(
      _ criterion: Criterion, _ id: String, _ value: String, other: String? = nil
    ) throws -> Bool? {
      criterion.isMet(
        by: try Measure.reading(
          of: id, amount(value), otherSide: other.map { amount($0) }, on: today))
    }
    #expect(try met(bend, "flexion", "90") == true)
    #expect(try met(bend, "flexion", "89.9") == false)
    #expect(try met(bend, "extension-deficit", "90") == nil)
    #expect(try met(lag, "extension-deficit", "0") == true)
    #expect(try met(lag, "extension-deficit", "1") == false)
    #expect(try met(even, "step-down-count", "16", other: "20") == true)
    #expect(try met(even, "step-down-count", "15", other: "20") == false)
    #expect(try met(even, "step-down-count", "15") == nil)
    #expect(try met(even, "step-down-count", "15", other: "0") == nil)
    #expect(try met(hop, "timed-hop", "2.5", other: "2") == true)
    #expect(try met(hop, "timed-hop", "2.6", other: "2") == false)
    #expect(try met(.swelling(atMost: 1), "swelling", "1") == true)
    #expect(try met(.swelling(atMost: 1), "swelling", "2") == false)
    #expect(try met(.greenSessions(3), "flexion", "90") == nil)
  }
}
