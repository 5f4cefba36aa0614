import Rehabilitation
import Testing

/// The figures of EVIDENCE part 1 in the built JSON, which other tools rely on.
@Suite struct BuiltJSONTableTests {
  @Test(
    arguments: zip(1...12, [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30]))
  func `P02-A, F33: brisk minutes of each week, with five slow ones before and after`(
    week: Int, brisk: Int
  ) throws {
    let walks = try BuiltJSON("graded-walking").of("walk").filter { $0.week == week }
    #expect(walks.count == 5)
    for walk in walks {
      #expect(walk.main.map(\.dose) == ["5 min easy + \(brisk) min brisk + 5 min easy"])
    }
  }

  @Test(arguments: [
    ("neuromuscular-exercise", "P03, K Skou 2017 and F19"), ("education-and-circuit", "P04, F22"),
  ])
  func `P03 and P04: twelve hours in six weeks, two a week, 48 h apart`(
    id: String, tag: String
  ) throws {
    let built = try BuiltJSON(id)
    let classes = built.of("class")
    #expect(classes.count == 12 && classes.allSatisfy { $0.minutes == 60 }, "\(tag)")
    for week in 1...6 { #expect(classes.filter { $0.week == week }.count == 2, "\(tag)") }
    #expect(try built.hours(between: classes).allSatisfy { $0 >= 48 }, "DES")
  }

  @Test(arguments: [
    ("block-1", 1...8, "RPE 5-6", "F25"), ("block-2", 9...16, "RPE 6-7", "UNC"),
    ("block-3", 17...24, "RPE 7-8", "F26"),
  ])
  func `P05: 3 x 10 three times a week for eight weeks, at a rising effort`(
    phase: String, weeks: ClosedRange<Int>, effort: String, tag: String
  ) throws {
    let built = try BuiltJSON("knee-osteoarthritis-strength")
    let sessions = built.of("strength", in: phase)
    #expect(Set(sessions.map(\.week)) == Set(weeks) && sessions.count == 24, "\(tag)")
    for item in sessions.flatMap(\.main) {
      #expect(item.sets == 3 && item.repetitions == 10, "\(tag)")
      #expect(item.dose?.contains(effort) == true, "\(tag): \(item.dose ?? "")")
    }
    #expect(try built.hours(between: built.of("strength")).allSatisfy { $0 >= 48 }, "\(tag)")
  }

  @Test func `P06, K Breda 2021, F12 and F7: stages, every other day, then every third`() throws {
    let built = try BuiltJSON("patellar-tendon-loading")
    let phases = built.sessions.map(\.phase).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    #expect(phases == ["isometric", "isotonic", "energy-storage", "sport", "maintain"])
    let holds = try built.days(of: built.of("holds", in: "isometric"))
    #expect(zip(holds, holds.dropFirst()).allSatisfy { $1 - $0 == 1 }, "daily, F2")
    #expect(built.of("holds", in: "isometric").allSatisfy { $0.main[0].sets == 5 })
    let lifts = try built.days(of: built.of("lifts", in: "isotonic"))
    #expect(zip(lifts, lifts.dropFirst()).allSatisfy { $1 - $0 == 2 }, "F12")
    let jumps = try built.days(of: built.of("jumps", in: "energy-storage"))
    #expect(zip(jumps, jumps.dropFirst()).allSatisfy { $1 - $0 == 3 }, "F7")
    #expect(built.of("upkeep", in: "maintain").count == 8, "twice a week, K Breda")
  }

  @Test(
    arguments: [
      (1...1, 15), (2...3, 12), (4...5, 10), (6...8, 8), (9...12, 6),
    ] as [(ClosedRange<Int>, Int)])
  func `P07, F5: 4 x 15RM in week 1 to 4 x 6RM in weeks 9 to 12, three a week, 48 h apart`(
    weeks: ClosedRange<Int>, count: Int
  ) throws {
    let built = try BuiltJSON("heavy-slow-resistance")
    let lifts = built.of("lifts").filter { weeks.contains($0.week) }
    #expect(lifts.count == weeks.count * 3)
    for item in lifts.flatMap(\.main) {
      #expect(item.sets == 4 && item.repetitions == count)
      #expect(item.dose?.contains("\(count)RM, tempo 3-0-3") == true)
    }
    #expect(try built.hours(between: built.of("lifts")).allSatisfy { $0 >= 48 }, "F6")
  }

  @Test func `P08, F9: 3 x 15 twice a day for twelve weeks; 6 h apart, DES`() throws {
    let built = try BuiltJSON("eccentric-decline-squat")
    let squats = built.of("squats")
    #expect(squats.count == 168 && squats.last?.week == 12)
    #expect(squats.allSatisfy { $0.main[0].sets == 3 && $0.main[0].repetitions == 15 })
    #expect(Set(squats.map(\.date)).count == 84)
    #expect(try built.hours(between: squats).allSatisfy { $0 >= 6 })
  }

  @Test func `P10, F16: 10 x 30 s daily for twelve weeks, bridges 3 x 10 every other day for four`()
    throws
  {
    let built = try BuiltJSON("osgood-schlatter")
    #expect(try built.days(of: built.of("holds")) == Array(0..<84))
    #expect(built.of("holds").allSatisfy { $0.main[0].dose == "10 x 30 s, rest 30 s" })
    let bridges = built.of("bridge-and-hip")
    #expect(try built.days(of: bridges) == stride(from: 0, to: 28, by: 2).map { $0 })
    #expect(bridges.allSatisfy { $0.main[0].sets == 3 && $0.main[0].repetitions == 10 })
    let strength = built.of("leg-strength")
    #expect(strength.last?.main[0].dose?.hasPrefix("4 x 10, tempo 3-2-3") == true)
    #expect(built.sessions.last?.week == 12, "F17: twelve weeks")
  }

  @Test(arguments: [
    ("hospital", 0...3, "F55"), ("home", 4...27, "F53"), ("weeks-4-6", 28...41, "F53"),
    ("weeks-7-12", 42...83, "F53"), ("weeks-12-16", 84...111, "F53"),
  ])
  func `P16: phases lie on their days from the operation as day 0`(
    phase: String, days: ClosedRange<Int>, tag: String
  ) throws {
    let built = try BuiltJSON("total-knee-replacement")
    let own = try built.days(of: built.sessions.filter { $0.phase == phase })
    #expect(own.min() == days.lowerBound && own.max() == days.upperBound, "\(tag)")
  }

  @Test(
    arguments: [
      ("mud-packs", "mud", 10, 2, "F119"), ("mineral-baths", "bath", 10, 2, "F119"),
      ("laser-therapy", "laser", 8, nil, "K WALT"), ("magnetotherapy", "magnet", 10, nil, "UNC"),
    ] as [(String, String, Int, Int?, String)])
  func `P19: a course has its length and its rhythm`(
    id: String, activity: String, count: Int, interval: Int?, tag: String
  ) throws {
    let built = try BuiltJSON(id)
    let days = try built.days(of: built.of(activity))
    #expect(days.count == count, "\(tag)")
    guard let interval else { return }
    #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 == interval }, "\(tag)")
  }

  @Test func `P19, F128 and F130: what may not share a day does not`() throws {
    let built = try BuiltJSON("physiotherapy-course")
    for sessions in Dictionary(grouping: built.sessions, by: \.date).values {
      let loads = Set(sessions.map(\.load))
      #expect(!loads.isSuperset(of: ["mud", "bath"]), "F128")
      #expect(!loads.isSuperset(of: ["magnet", "electrotherapy"]), "F130")
    }
  }

  @Test(arguments: [
    ("returning-to-running", 8, "A, F68"), ("returning-to-running-track", 8, "A, F68"),
    ("returning-to-running-b", 6, "B, F69"), ("returning-to-running-c", 6, "C, F71"),
    ("returning-to-running-d", 12, "D, F70"),
  ])
  func `P20: each ladder has its levels, and no runs on two days running`(
    id: String, levels: Int, tag: String
  ) throws {
    let built = try BuiltJSON(id)
    let runs = built.of("run", in: "first-levels") + built.of("run", in: "ladder")
    let rungs = runs.map { "\($0.main[0].name) \($0.main[0].dose ?? "")" }
      .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(rungs.count == levels, "\(tag): \(rungs)")
    #expect(try built.hours(between: built.of("run")).allSatisfy { $0 >= 48 }, "\(tag)")
    for week in Set(runs.map(\.week)) {
      #expect(runs.filter { $0.week == week }.count <= 4, "\(tag)")
    }
  }
}
