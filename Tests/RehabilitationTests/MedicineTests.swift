import Foundation
import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// Medicines as they were ordered: first and last days, days of their own, and what stands twice.
@Suite struct MedicineTests {
  private let drug = activity("drug", "daily", kind: .medicine, minutes: 5)

  private func medicine(
    _ text: String, _ times: [String] = ["08:00"], _ from: String? = nil, _ until: String? = nil,
    _ days: OrderedDays? = nil
  ) -> Medicine {
    Medicine(
      text: text, times: times.map(time), prescriber: "Dr. B", from: from.map(day),
      until: until.map(day), days: days)
  }

  private func starts(_ medicines: [Medicine], days: Int = 28) throws -> [String: [String]] {
    var choices = enrolment()
    choices.medicines = medicines
    let schedule = try plan([drug], days: days, choices).scheduled()
    return Dictionary(grouping: schedule.placed) { placed in
      if case .named(let name) = placed.session.heading { name } else { "" }
    }.mapValues { $0.map { "\($0.date)" } }
  }

  @Test func `the steps of a taper follow one another`() throws {
    let found = try starts([
      medicine("Prednisolone 20 mg", ["08:00"], nil, "2026-03-08"),
      medicine("Prednisolone 15 mg", ["08:00"], "2026-03-09", "2026-03-15"),
      medicine("Prednisolone 10 mg", ["08:00"], "2026-03-16"),
    ])
    #expect(found["Prednisolone 20 mg"]?.first == "2026-03-02")
    #expect(found["Prednisolone 20 mg"]?.last == "2026-03-08")
    #expect(found["Prednisolone 15 mg"]?.first == "2026-03-09")
    #expect(found["Prednisolone 15 mg"]?.count == 7)
    #expect(found["Prednisolone 10 mg"]?.first == "2026-03-16")
    #expect(found.values.joined().count == 28)
  }

  @Test func `the same can be ordered again`() throws {
    let found = try starts([
      medicine("Gel", ["08:00"], "2026-03-02", "2026-03-03"),
      medicine("Gel", ["08:00"], "2026-03-10", "2026-03-11"),
    ])
    #expect(found["Gel"] == ["2026-03-02", "2026-03-03", "2026-03-10", "2026-03-11"])
  }

  @Test func `every other day and some weekdays are kept over the whole plan`() throws {
    let found = try starts([
      medicine("A", ["08:00"], nil, nil, .every(2)),
      medicine("B", ["08:00"], "2026-03-05", "2026-03-20", .every(3)),
      medicine("C", ["08:00"], nil, nil, .weekdays([.monday, .thursday])),
    ])
    let first = day("2026-03-02")
    #expect(found["A"] == (0..<14).map { "\(first.advanced(by: $0 * 2))" })
    #expect(found["B"] == (0..<6).map { "\(first.advanced(by: 3 + $0 * 3))" })
    #expect(found["C"]?.count == 8)
    #expect(Set((found["C"] ?? []).map { day($0).weekday }) == [.monday, .thursday])
  }

  @Test func `random orders are given on exactly their days`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let first = day("2026-03-02")
      let orders = (0..<3).map { index -> Medicine in
        let from =
          Bool.random(using: &chance)
          ? "\(first.advanced(by: .random(in: 0...20, using: &chance)))" : nil
        let until =
          Bool.random(using: &chance)
          ? "\((from.map(day) ?? first).advanced(by: .random(in: 0...20, using: &chance)))" : nil
        let rhythms: [OrderedDays?] = [
          nil, .every(.random(in: 2...9, using: &chance)),
          .weekdays([Weekday.allCases[.random(in: 0...6, using: &chance)]]),
        ]
        return medicine(
          "M\(index)", ["08:00"], from, until, rhythms.randomElement(using: &chance) ?? nil)
      }
      let found = try starts(orders)
      for order in orders {
        // Worked out anew, by counting days.
        let begin = (order.from ?? first).dayNumber
        let expected = (0..<28).map { first.dayNumber + $0 }.filter { number in
          guard number >= begin, order.until.map({ number <= $0.dayNumber }) ?? true else {
            return false
          }
          switch order.days {
          case nil: return true
          case .every(let interval)?: return (number - begin) % interval == 0
          case .weekdays(let days)?: return days.contains(CivilDate(dayNumber: number).weekday)
          }
        }
        #expect(
          (found[order.text] ?? []) == expected.map { "\(CivilDate(dayNumber: $0))" },
          "seed \(seed): \(order)")
      }
    }
  }

  @Test func `what stands twice at an hour is found by the drug's name`() {
    var choices = enrolment()
    choices.medicines = [
      medicine("Prednisolone 20 mg", ["08:00", "20:00"], nil, "2026-03-10"),
      medicine("15 mg prednisolone", ["08:00"], "2026-03-09", "2026-03-15"),
      medicine("Ibuprofen 400 mg", ["08:00"]),
      medicine("Prednisolone 10 mg", ["09:00"], "2026-03-09"),
    ]
    let doubled = choices.doubledMedicines(through: day("2026-05-01"))
    #expect(
      doubled == [
        DoubledMedicine(
          texts: ["Prednisolone 20 mg", "15 mg prednisolone"], time: time("08:00"),
          days: day("2026-03-09")...day("2026-03-10"))
      ])
  }

  @Test func `a taper without first days stands twice from day 1`() {
    var choices = enrolment()
    choices.medicines = [
      medicine("Prednisolone 20 mg", ["08:00"], nil, "2026-03-08"),
      medicine("Prednisolone 15 mg", ["08:00"], nil, "2026-03-15"),
    ]
    let doubled = choices.doubledMedicines(through: day("2026-05-01"))
    #expect(doubled.map(\.days) == [day("2026-03-02")...day("2026-03-08")])
  }

  @Test func `a medicine of an older journal is read and written as it was`() throws {
    let old = #"{"prescriber":"Dr. B","text":"Gel","times":["08:00"],"until":"2026-03-20"}"#
    let read = try JSONDecoder().decode(Medicine.self, from: Data(old.utf8))
    #expect(read == medicine("Gel", ["08:00"], nil, "2026-03-20"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(read), as: UTF8.self) == old)
    let new = medicine("Gel", ["08:00"], "2026-03-09", nil, .every(2))
    let text = String(decoding: try encoder.encode(new), as: UTF8.self)
    #expect(text.contains(#""days":"every 2 days""#) && text.contains(#""from":"2026-03-09""#))
    #expect(try JSONDecoder().decode(Medicine.self, from: Data(text.utf8)) == new)
  }

  // MARK: Clock changes

  private static let forward = ClockChange(moment: moment("2026-03-29 02:00"), shift: 60)
  private static let back = ClockChange(moment: moment("2026-10-25 03:00"), shift: -60)
  private static let lateEvening = ClockChange(moment: moment("2026-03-28 23:00"), shift: 60)
  private static let half = ClockChange(moment: moment("2026-10-04 02:00"), shift: 30)
  private static let wholeDay = ClockChange(moment: moment("2011-12-30 00:00"), shift: 1440)
  private static let journey = ClockChange(
    moment: moment("2026-03-10 00:00"), shift: 480, isJourney: true)

  @Test(
    arguments: [
      (forward, "2026-03-29 02:30", "2026-03-29 03:30"),
      (forward, "2026-03-29 02:00", "2026-03-29 03:00"),
      (forward, "2026-03-29 01:58", "2026-03-29 01:58"),
      (forward, "2026-03-29 03:00", "2026-03-29 03:00"),
      (back, "2026-10-25 02:30", "2026-10-25 02:30"),
      (back, "2026-10-25 02:58", "2026-10-25 02:58"),
      (half, "2026-10-04 02:10", "2026-10-04 02:40"),
      (lateEvening, "2026-03-28 23:30", "2026-03-29 00:30"),
      (wholeDay, "2011-12-30 08:00", nil),
      (journey, "2026-03-10 06:00", "2026-03-10 08:00"),
      (journey, "2026-03-10 09:00", "2026-03-10 09:00"),
    ] as [(ClockChange, String, String?)])
  func `a typed hour counts by the offset before a gap`(
    change: ClockChange, typed: String, start: String?
  ) {
    #expect(ClockChanges([change]).start(typed: moment(typed)) == start.map(moment))
  }

  @Test func `a dose is never earlier than it was typed, and only a gap makes it later`() throws {
    for change in [Self.forward, Self.back, Self.half, Self.lateEvening] {
      for minutes in stride(from: 0, to: 1440, by: 35) {
        var choices = enrolment(
          start: "\(change.moment.date.advanced(by: -2))", clockChanges: [change])
        let typed = TimeOfDay(0, minutes)
        choices.medicines = [Medicine(text: "Drug", times: [typed], prescriber: "Dr. B")]
        let placed = try plan([drug], days: 5, choices).scheduled().placed
        #expect(placed.count == 5)
        for one in placed {
          let (wish, start) = (one.session.place.wish, try #require(one.start))
          let isSkipped = change.shift > 0 && change.disturbed.contains(wish)
          #expect(start == (isSkipped ? wish.advanced(byMinutes: change.shift) : wish))
          #expect(one.skipped == (isSkipped ? wish : nil))
          #expect(one.date == start.date)
        }
      }
    }
  }

  @Test func `a time that the clinic gave, and a move, count by the offset before a gap too`()
    throws
  {
    var choices = enrolment(
      start: "2026-03-27", windows: "00:00-24:00", clockChanges: [Self.forward])
    choices.availability.appointments = [
      ClinicAppointment(name: "visit", start: moment("2026-03-29 02:30"))
    ]
    let schedule = try plan(
      [activity("visit", "1 per week", kind: .appointment, minutes: 20)], days: 7, choices
    ).scheduled()
    #expect(schedule.starts(of: "visit") == ["2026-03-29 03:30"])
  }
}
