import Rehabilitation
import Testing

/// EVIDENCE P19 and part 5: courses of prescribed physiotherapy.
@Suite struct CourseTableTests {
  @Test(
    arguments: [
      ("physiotherapy-course", "mud", 10, "F119"), ("physiotherapy-course", "bath", 10, "F119"),
      ("physiotherapy-course", "magnet", 10, "UNC"), ("physiotherapy-course", "laser", 8, "K WALT"),
      ("mud-packs", "mud", 10, "F119"), ("mineral-baths", "bath", 10, "F119"),
      ("magnetotherapy", "magnet", 10, "UNC"), ("laser-therapy", "laser", 8, "K WALT"),
    ])
  func `A course has its number of procedures`(
    id: String, activity: String, count: Int, tag: String
  ) throws {
    let built = try BuiltPlan(id)
    #expect(built.sessions(activity).count == count, "\(tag)")
    #expect(built.program.clearance == .clinician)
    #expect((2...4).contains(built.program.weeks), "\(tag)")
  }

  @Test(arguments: [("mud-packs", "mud", "F119"), ("mineral-baths", "bath", "F119")])
  func `Mud and baths come every other day`(id: String, activity: String, tag: String) throws {
    #expect(
      try BuiltPlan(id).days(of: activity) == stride(from: 0, to: 20, by: 2).map { $0 }, "\(tag)")
  }

  @Test(
    arguments: [
      ("mineral-baths", "daily-baths", "bath", 10, 12, "F120, F126"),
      ("laser-therapy", "daily-laser", "laser", 10, 12, "K WALT"),
    ])
  func `The daily course stands in for the other on request`(
    id: String, choice: String, replaced: String, count: Int, days: Int, tag: String
  ) throws {
    let built = try BuiltPlan(id, with: [choice])
    #expect(built.sessions(replaced).isEmpty, "\(tag)")
    #expect(built.sessions(choice).count == count, "\(tag)")
    #expect(built.days(of: choice).max().map { $0 <= days } == true, "\(tag)")
  }

  @Test func `P19, F128: mud and bath never on one day, an hour from mud to a device`() throws {
    let built = try BuiltPlan("physiotherapy-course")
    let placed = built.unscheduled.scheduled().placed
    let mud = placed.filter { $0.session.load == .mud }
    #expect(mud.count == 10)
    for pack in mud {
      let sameDay = placed.filter { $0.date == pack.date && $0 != pack }
      #expect(sameDay.allSatisfy { $0.session.load != .bath })
      for device in sameDay where [.laser, .magnet].contains(device.session.load) {
        let (start, end) = (try #require(device.start), try #require(device.end))
        let apart =
          try #require(pack.start).minuteNumber - end.minuteNumber >= 60
          || start.minuteNumber - (try #require(pack.end)).minuteNumber >= 60
        #expect(apart)
      }
    }
  }

  @Test(
    arguments: [
      ("mud-packs", "mud", "as prescribed @ 38-42 C", "F121"),
      ("mineral-baths", "bath", "as prescribed @ 30-38 C", "F126"),
      ("magnetotherapy", "magnet", "as prescribed", "UNC"),
      ("laser-therapy", "laser", "as prescribed", "UNC"),
    ])
  func `Temperature and time are as prescribed, with the usual ones beside`(
    id: String, activity: String, dose: String, tag: String
  ) throws {
    #expect(try BuiltPlan(id).doses(activity).map(\.dose) == [dose], "\(tag)")
  }

  @Test(
    arguments: [
      (
        "mud-packs", ["heart", "cancer", "tuberculosis", "epilepsy", "thyroid", "pregnant"], "F124"
      ),
      ("mineral-baths", ["heart", "cancer", "epilepsy", "wounds", "blood pressure"], "F124, K"),
      (
        "magnetotherapy", ["pacemaker", "pregnant", "bleeding", "cancer", "seizures"], "F117, F118"
      ),
      (
        "laser-therapy", ["cancer", "infection", "epilepsy", "light", "growing"], "K Houghton 2010"
      ),
      ("heat-and-cold", ["48 hours", "Numb skin", "Diabetes", "injection"], "F131"),
      ("bandage", ["arteries", "nerves", "ulcer", "weak heart"], "K"),
    ])
  func `Each asks what forbids it`(id: String, words: [String], tag: String) throws {
    let questions = try BundledProgram(id).program.contraindications.map(\.question)
    for word in words {
      #expect(questions.contains { $0.contains(word) }, "\(word): \(tag)")
    }
  }
}
