import Rehabilitation
import TestSupport
import Testing

@testable import Wording

/// When a medicine is to be taken, as it is typed.
@Suite struct MedicineTimesTests {
  @Test(arguments: [
    ("08:00,20:00", "08:00 20:00"), ("20:00, 8:00", "08:00 20:00"), ("8am and 8pm", "08:00 20:00"),
    ("at 8, 14 and 20", "08:00 14:00 20:00"), ("noon", "12:00"), ("2:30", "02:30"),
    ("every 8 h from 07:00", "07:00 15:00 23:00"), ("every 8h from 7", "07:00 15:00 23:00"),
    ("every eight hours from 7am", "07:00 15:00 23:00"), ("q8h from 07:00", "07:00 15:00 23:00"),
    ("8-hourly from 06:00", "06:00 14:00 22:00"), ("every 12 h from 20:00", "08:00 20:00"),
    ("every 12 hours 08:00", "08:00 20:00"), ("every 8 h at 22:00", "06:00 14:00 22:00"),
    ("every 6 h from 22:30", "04:30 10:30 16:30 22:30"), ("every 24 h from 09:00", "09:00"),
    ("every 4 h from 08:00 to 20:00", "08:00 12:00 16:00 20:00"),
    ("every 5 h from 08:00 to 20:00", "08:00 13:00 18:00"),
    ("every 90 min from 08:00 to 12:30", "08:00 09:30 11:00 12:30"),
    ("3 times a day", "08:00 14:00 20:00"), ("3x daily", "08:00 14:00 20:00"),
    ("3 × a day", "08:00 14:00 20:00"), ("tid", "08:00 14:00 20:00"), ("b.i.d.", "08:00 20:00"),
    ("twice a day", "08:00 20:00"),
    ("4 times per day from 07:00 to 22:00", "07:00 12:00 17:00 22:00"),
    ("3 times a day 07:00-22:00", "07:00 14:30 22:00"),
    ("3 times a day between 7 and 21", "07:00 14:00 21:00"),
    ("twice daily 07:00, 19:00", "07:00 19:00"), ("daily 09:00", "09:00"),
    ("once daily at 9", "09:00"),
    ("every day 09:00", "09:00"), ("every morning at 07:30", "07:30"),
  ])
  func `what is read is given exactly so`(text: String, times: String) throws {
    let read = try MedicineTimes(text)
    #expect(read.times.map(\.description).joined(separator: " ") == times)
    #expect(read.days == nil)
  }

  @Test(arguments: [
    ("every other day 08:00", "every 2 days", "08:00"),
    ("every second day at 8", "every 2 days", "08:00"),
    ("08:00 every 3 days", "every 3 days", "08:00"),
    ("alternate days 08:00", "every 2 days", "08:00"),
    ("every 48 h from 08:00", "every 2 days", "08:00"),
    ("qod 08:00", "every 2 days", "08:00"), ("weekly 08:00", "every 7 days", "08:00"),
    ("once a week 08:00", "every 7 days", "08:00"),
    ("every two weeks 09:00", "every 14 days", "09:00"),
    ("mon,thu 08:00", "mon,thu", "08:00"), ("Mondays 08:00", "mon", "08:00"),
    ("every Monday at 08:00", "mon", "08:00"),
    ("mon and fri 08:00,20:00", "mon,fri", "08:00 20:00"),
    ("mon-fri 08:00", "mon,tue,wed,thu,fri", "08:00"), ("weekends 10:00", "sat,sun", "10:00"),
    ("twice a day on mon,thu", "mon,thu", "08:00 20:00"),
  ])
  func `days of their own are read`(text: String, days: String, times: String) throws {
    let read = try MedicineTimes(text)
    #expect(read.days?.description == days)
    #expect(read.times.map(\.description).joined(separator: " ") == times)
  }

  @Test(
    arguments: [
      ("", .needsFirst("")), ("soon", .unreadable("soon")), ("every 8 h", .needsFirst("every 8 h")),
      ("every 5 h from 07:00", .uneven("every 5 h from 07:00")),
      ("every 36 h from 07:00", .uneven("every 36 h from 07:00")),
      ("twice a week 08:00", .needsWeekdays("twice a week 08:00")),
      ("every month 08:00", .unreadable("every month 08:00")),
      ("3 times a day 08:00,20:00", .contradiction("3 times a day 08:00,20:00")),
      ("every 8 h 08:00,20:00", .contradiction("every 8 h 08:00,20:00")),
      ("every 1 h from 00:00", .tooMany(24)), ("20 times a day", .tooMany(20)),
      ("08:00-20:00", .unreadable("08:00-20:00")), ("08:00,08:00", .unreadable("08:00,08:00")),
      ("25:00", .unreadable("25:00")), ("every other day", .needsFirst("every other day")),
      ("every 0 h from 08:00", .unreadable("every 0 h from 08:00")),
      ("every 7 h from 08:00 to 07:59", .uneven("every 7 h from 08:00 to 07:59")),
    ] as [(String, MedicineTimesFault)])
  func `what cannot be followed is refused`(text: String, fault: MedicineTimesFault) {
    #expect(throws: fault) { try MedicineTimes(text) }
  }

  @Test func `a rhythm round the clock leaves the same distance everywhere`() throws {
    for hours in [1, 2, 3, 4, 6, 8, 12] where 24 / hours <= MedicineTimes.most {
      for first in stride(from: 0, to: 1440, by: 75) {
        let typed = TimeOfDay(0, first)
        let minutes = try MedicineTimes("every \(hours) h from \(typed)").times.map(\.minutes)
        #expect(
          minutes.count == 24 / hours && minutes.contains(first) && minutes == minutes.sorted())
        let next = minutes.dropFirst() + [minutes[0] + 1440]
        #expect(zip(minutes, next).allSatisfy { $1 - $0 == hours * 60 })
      }
    }
  }

  @Test func `no text crashes`() {
    let words = [
      "every", "other", "8", "h", "day", "times", "a", "x", "-", ",", "from", "to", "07:00", "mon",
      "week", "once", "0", "999", "24:00", "q", "and", "\u{0}", "°", "day/", "am", "second",
    ]
    for seed in 0..<4000 as Range<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        words.randomElement(using: &chance) ?? ""
      }.joined(separator: " ")
      if let read = try? MedicineTimes(text) {
        #expect((1...MedicineTimes.most).contains(read.times.count), "\(text)")
        #expect(
          read.times == read.times.sorted() && Set(read.times).count == read.times.count, "\(text)")
      }
      let medicine = Medicine(text: text, times: [TimeOfDay(8)], prescriber: "Dr. B")
      _ = medicine.contradiction
    }
  }

  // MARK: What the text says

  private func contradiction(
    _ text: String, _ times: [Int], _ days: OrderedDays? = nil
  ) -> String? {
    Medicine(text: text, times: times.map { TimeOfDay($0) }, prescriber: "Dr. B", days: days)
      .contradiction
  }

  @Test func `a text that agrees with its times is let through`() {
    #expect(contradiction("Ibuprofen 400 mg", [8, 20]) == nil)
    #expect(contradiction("Ibuprofen 400 mg twice daily", [8, 20]) == nil)
    #expect(contradiction("Ibuprofen 400 mg 3 times a day", [8, 14, 20]) == nil)
    #expect(contradiction("Amoxicillin every 8 hours", [7, 15, 23]) == nil)
    #expect(contradiction("Amoxicillin q8h", [7, 15, 23]) == nil)
    #expect(contradiction("Methotrexate 15 mg once a week", [8], .weekdays([.monday])) == nil)
    #expect(contradiction("Methotrexate 15 mg weekly", [8], .every(7)) == nil)
    #expect(contradiction("Methotrexate on Mondays", [8], .weekdays([.monday])) == nil)
    #expect(contradiction("Prednisolone every other day", [8], .every(2)) == nil)
    #expect(contradiction("Tablet daily", [8]) == nil)
    #expect(contradiction("Tablet every morning", [8]) == nil)
    #expect(contradiction("Tablet 1-0-1", [8, 20]) == nil)
    #expect(contradiction("Sun cream, 2 x 5 g, Mon brand", [8]) == nil)
    #expect(contradiction("Vitamin D 1000 IU", [8], .every(2)) == nil)
  }

  @Test func `a text that says something else is found with its words`() {
    #expect(contradiction("Prednisolone 5 mg every other day", [8]) == "every other day")
    #expect(contradiction("Prednisolone 5 mg on alternate days", [8]) == "alternate days")
    #expect(contradiction("Methotrexate 15 mg once a week", [8]) == "once a week")
    #expect(contradiction("Methotrexate weekly", [8]) == "weekly")
    #expect(contradiction("Methotrexate on Mondays", [8]) == "mondays")
    #expect(contradiction("Ibuprofen 3 times a day", [8, 20]) == "3 times a day")
    #expect(contradiction("Ibuprofen t.i.d.", [8, 20]) == "tid")
    #expect(contradiction("Amoxicillin every 8 hours", [8, 20]) == "every 8 hours")
    #expect(contradiction("Amoxicillin every 8 hours", [8, 16]) == "every 8 hours")
    #expect(contradiction("Patch every 72 h", [8]) == "every 72 h")
    #expect(contradiction("Tablet daily", [8], .every(2)) == "daily")
    #expect(contradiction("Injection monthly", [8]) == "monthly")
    #expect(contradiction("Tablet 1-0-1", [8]) == "1 - 0 - 1")
  }
}
