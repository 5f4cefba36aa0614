import Foundation
import TestSupport
import Testing

/// Pain, swelling and effort of a day are one reading, whichever command logs them.
@Suite struct DayReadingTests {
  /// The sessions of the next two weeks, and today's page, without the words that say how it was logged.
  private func views(_ plan: StandsPlan, at moment: String) throws -> [String] {
    [
      try plan.done(["sessions", "p", "--doses"], at: moment),
      try plan.done(["today", "p", "--all"], at: moment),
      try plan.done(["gate", "p"], at: moment), try plan.done(["progress", "p"], at: moment),
    ]
  }

  @Test func `pain measured the day after a session is its next day's pain`() throws {
    try inStandsPlan { plan in
      let green = try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T20:00")
      #expect(green.contains("Green: carry on."), "\(green)")
      #expect(try plan.secondDoses(at: "03T08:00").contains("3 x 9"))
      let told = try plan.done(["measure", "p", "pain", "8"], at: "03T12:00")
      #expect(told.contains("Stored: pain 8"), "\(told)")
      #expect(told.contains("Red: "), "\(told)")
      let next = try plan.secondDoses(at: "03T12:01")
      #expect(!next.contains("3 x 9"), "\(next)")
      #expect(next.contains("2 x 8 @ 10 kg"), "\(next)")
      #expect(try plan.done(["plans"], at: "03T12:02").contains("logged Tue 3 Mar, amber"))
      let today = try plan.done(["today", "p"], at: "03T12:03")
      #expect(today.contains("Red: morning pain 8 of 10, above 3."), "\(today)")
    }
  }

  @Test(arguments: [
    (["pain", "8"], ["--morning", "8"]), (["pain", "0"], ["--morning", "0"]),
    (["pain", "4"], ["--morning", "4"]), (["swelling", "3"], ["--swelling", "3"]),
    (["stiffness", "45"], ["--stiffness", "45"]),
  ])
  func `both doors lead to the same plan`(measure: [String], options: [String]) throws {
    var pages = [[String]]()
    for words in [["measure", "p"] + measure, ["log", "p"] + options] {
      try inStandsPlan { plan in
        try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T20:00")
        try plan.done(words, at: "03T07:30")
        pages.append(try views(plan, at: "03T08:00"))
      }
    }
    for (measured, logged) in zip(pages[0], pages[1]) { #expect(measured == logged) }
  }

  @Test func `pain measured on the evening after a session is its reaction, in either order`()
    throws
  {
    let session = ["log", "p", "strength/1", "p1", "e5"]
    let pain = ["measure", "p", "pain", "8"]
    var doses = [String]()
    for order in [[session, pain], [pain, session]] {
      try inStandsPlan { plan in
        try plan.done(order[0], at: "02T21:00")
        try plan.done(order[1], at: "02T21:30")
        let next = try plan.secondDoses(at: "03T08:00")
        #expect(!next.contains("3 x 9"), "\(next)")
        doses.append(next)
      }
    }
    #expect(doses[0] == doses[1])
    // Before the session it is the morning's, and no word on the session.
    try inStandsPlan { plan in
      try plan.done(pain, at: "02T08:00")
      let log = try plan.done(session, at: "02T21:00")
      #expect(log.contains("Green: carry on."), "\(log)")
    }
  }

  @Test func `a later reading of the day takes the place of the one before`() throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T20:00")
      try plan.done(["log", "p", "--morning", "8"], at: "03T07:00")
      #expect(try !plan.secondDoses(at: "03T07:10").contains("3 x 9"))
      let calm = try plan.done(["measure", "p", "pain", "1"], at: "03T07:15")
      #expect(calm.contains("Green: carry on."), "\(calm)")
      #expect(try plan.secondDoses(at: "03T07:20").contains("3 x 9"))
    }
  }

  @Test func `effort measured on the day is the session's, told before it or after`() throws {
    for moment in ["02T17:00", "02T21:00"] {
      try inStandsPlan { plan in
        let session = [
          "log", "p", "strength/1", "p1", "--reps", "sit-to-stand=12,12,12", "--reps",
          "step-up=12,12,12",
        ]
        if moment == "02T21:00" { try plan.done(session, at: "02T20:00") }
        try plan.done(["measure", "p", "effort", "9"], at: moment)
        if moment == "02T17:00" { try plan.done(session, at: "02T20:00") }
        // The week's load is effort times minutes.
        let progress = try plan.done(["progress", "p"], at: "02T21:30")
        #expect(progress.contains(" 180\n"), "\(moment): \(progress)")
      }
    }
  }

  @Test func `nights with pain count though they are measured as a number`() throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T20:00")
      let told = try plan.done(["measure", "p", "night-wakings", "3"], at: "03T08:00")
      #expect(told.contains("Amber: "), "\(told)")
      #expect(try !plan.secondDoses(at: "03T08:01").contains("3 x 9"))
    }
  }

  @Test func `a measure as JSON says what it means`() throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T20:00")
      let json = try plan.done(["measure", "p", "pain", "8", "--json"], at: "03T08:00")
      #expect(json.contains(#""signal" : "red""#), "\(json)")
      let plain = try plan.done(["measure", "p", "chair-stand", "12", "--json"], at: "03T08:01")
      #expect(!plain.contains("signal"), "\(plain)")
    }
  }
}
