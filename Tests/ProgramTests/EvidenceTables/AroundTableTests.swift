import Planning
import Rehabilitation
import TestSupport
import Testing

/// EVIDENCE 5 to 7: what stands around a plan stands alone, joins a plan, and can be switched off.
@Suite struct AroundTableTests {
  /// An item of EVIDENCE, and the activities that are it.
  struct Row: CustomTestStringConvertible {
    let tag: String
    let program: String
    let activities: [String]

    var testDescription: String { "\(tag) \(program)" }
  }

  static let rows = [
    Row(tag: "5.1 mud", program: "mud-packs", activities: ["mud"]),
    Row(tag: "5.2 baths", program: "mineral-baths", activities: ["bath", "daily-baths"]),
    Row(tag: "5.3 magnet", program: "magnetotherapy", activities: ["magnet"]),
    Row(tag: "5.4 laser", program: "laser-therapy", activities: ["laser", "daily-laser"]),
    Row(
      tag: "5.6 course", program: "physiotherapy-course",
      activities: ["mud", "bath", "magnet", "laser"]),
    Row(
      tag: "5.5 heat and cold", program: "heat-and-cold", activities: ["hot-compress", "cold-pack"]),
    Row(tag: "7.1 walking aid", program: "walking-aid", activities: ["aid"]),
    Row(tag: "7.2 bandage", program: "bandage", activities: ["bandage", "stockings"]),
    Row(
      tag: "7.3 insoles", program: "insoles",
      activities: ["insoles", "with-rest-days", "faster", "two-hours-first", "slow", "cautious"]),
    Row(tag: "7.4 shoes", program: "shoes", activities: ["stable-shoes"]),
    Row(tag: "7.5 meals", program: "meals", activities: ["meals", "four-meals"]),
    Row(tag: "7.6 medicines", program: "medicines", activities: ["medicine"]),
    Row(
      tag: "7.6 injection", program: "injection",
      activities: ["injection", "calm", "infection-check"]),
    Row(
      tag: "P22 posture", program: "posture-breaks", activities: ["breaks", "half-hour-breaks"]),
    Row(tag: "P04 education", program: "knee-education", activities: ["topic"]),
    Row(
      tag: "6.3 and 4.4 review", program: "weekly-review",
      activities: ["review", "warning-signs", "morning-check-in"]),
  ]

  /// A plan of some programmes in which one activity is asked for, or left out.
  private func counts(
    _ ids: [String], with requested: Set<String> = [], without omitted: Set<String> = []
  ) throws -> [String: Int] {
    let bundled = try ids.map { try BundledProgram($0) }
    let start = try #require(CivilDate("2026-03-02"))
    var enrolment = Enrolment(
      name: "knee", start: start, dayZero: start, zone: "UTC", clockChanges: [])
    enrolment.requested = requested
    enrolment.omitted = omitted
    let activities = bundled.flatMap(\.program.phases).flatMap(\.activities)
    for activity in activities where activity.endsOnTypedDate && !omitted.contains(activity.id) {
      enrolment.endDates[activity.id] = start.advanced(by: 30)
    }
    let morning = try #require(TimeOfDay("08:00"))
    if activities.contains(where: { $0.kind == .medicine }) {
      enrolment.medicines = [
        Medicine(text: "Gel, 4 cm", times: [morning], prescriber: "Dr Weber")
      ]
    }
    let plan = try UnscheduledPlan(
      programs: bundled.map(\.program), catalogue: try #require(bundled.first).catalogue,
      enrolment: enrolment)
    let names = plan.sessions.map { session in
      let id = session.id.activity.split(separator: ".").last.map(String.init) ?? ""
      return "\(session.program) \(id.hasPrefix("medicine-") ? "medicine" : id)"
    }
    return Dictionary(grouping: names) { $0 }.mapValues(\.count)
  }

  @Test(arguments: rows)
  func `it stands alone`(row: Row) throws {
    for activity in row.activities {
      let counts = try counts([row.program], with: [activity])
      #expect(counts["\(row.program) \(activity)", default: 0] > 0, "\(activity)")
    }
  }

  @Test(arguments: rows)
  func `it joins a plan, which goes on as before`(row: Row) throws {
    let strength = "knee-osteoarthritis-strength"
    for activity in row.activities {
      let counts = try counts([strength, row.program], with: ["\(row.program).\(activity)"])
      #expect(counts["\(row.program) \(activity)", default: 0] > 0, "\(activity)")
      #expect(counts["\(strength) strength"] == 72)
    }
  }

  @Test(arguments: rows)
  func `it can be switched off`(row: Row) throws {
    for activity in row.activities {
      let counts = try counts([row.program], with: [activity], without: [activity])
      #expect(counts["\(row.program) \(activity)", default: 0] == 0, "\(activity)")
    }
  }

  @Test(arguments: rows)
  func `it says what to stop for and when to ask`(row: Row) throws {
    let program = try BundledProgram(row.program).program
    #expect(!program.stopSigns.isEmpty && !program.referrals.isEmpty)
  }

  @Test(arguments: ["mud-packs", "mineral-baths", "magnetotherapy", "laser-therapy"])
  func `5.1 to 5.4: a course asks what forbids it, and waits for a prescriber`(id: String) throws {
    let program = try BundledProgram(id).program
    #expect(program.contraindications.count >= 5)
    #expect(program.clearance == .clinician)
    #expect(program.conditions.contains("osteoarthritis"))
  }
}
