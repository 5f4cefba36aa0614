import Foundation
import TestSupport
import Testing

@testable import Calendars
@testable import Planning
@testable import Rehabilitation

/// A plan whose calendar held an entry for each time of a habit: only days ahead change, and nothing is there
/// twice (DESIGN 3, promise 6).
@Suite struct CalmedPlanTests {
  private let day = 86_400
  private let first = Simulation.usualStart.dayNumber

  /// How many entries of ankle pumps that are not cancelled lie on each day from the first, timed and of the day.
  private func pumps(_ calendar: PublishedCalendar) -> [Int: (timed: Int, whole: Int)] {
    var days = [Int: (timed: Int, whole: Int)]()
    for entry in calendar.entries where !entry.isCancelled {
      for instance in entry.instances where instance.title.hasPrefix("Ankle pumps") {
        let number = instance.start / day - first + 1
        if instance.isDate {
          days[number, default: (0, 0)].whole += 1
        } else {
          days[number, default: (0, 0)].timed += 1
        }
      }
    }
    return days
  }

  @Test func `what is past keeps its hours, and each day ahead has one entry`() throws {
    var life = try PublishedLife("total-knee-replacement")
    var options = CalendarOptions()
    options.habits = .alarms
    let timed = pumps(try life.publish(on: 1, options))
    #expect(timed[1]?.timed == 23 && timed.values.allSatisfy { $0.whole == 0 })
    options.habits = .daily
    for published in [2, 3] {
      let calendar = try life.publish(on: published, options)
      let days = pumps(calendar)
      #expect(days[1]?.timed == 23 && days[1]?.whole == 0)
      let ahead = days.filter { $0.key >= 2 }
      #expect(!ahead.isEmpty && ahead.keys.sorted() == timed.keys.filter { $0 >= 2 }.sorted())
      #expect(ahead.values.allSatisfy { $0.timed == 0 && $0.whole == 1 }, "\(ahead)")
    }
  }

  @Test func `back to alarms the days of before keep their one entry`() throws {
    var life = try PublishedLife("total-knee-replacement")
    var options = CalendarOptions()
    _ = try life.publish(on: 1, options)
    options.habits = .alarms
    let days = pumps(try life.publish(on: 2, options))
    #expect(days[1]?.timed == 0 && days[1]?.whole == 1)
    #expect(days[2]?.timed == 23 && days[2]?.whole == 0)
  }

  @Test func `the times of a habit and its day never share an identity`() {
    for kind in Activity.Kind.allCases {
      let forms = EntryForm.all(of: kind)
      #expect(Set(forms.map(\.suffix)).count == forms.count, "\(kind)")
      let uid = "plan-knee.ankle-pumps-1@regain"
      let uids = forms.map { SessionUID.text(uid, as: $0) }
      let id = Session.ID(activity: "ankle-pumps", ordinal: 1)
      #expect(
        uids.allSatisfy {
          SessionUID.isText(
            $0, of: id, plan: PlanIdentity(name: "knee", token: nil), isDiscreet: false)
        })
    }
  }

  @Test func `options of a release that knew no habits are read as one entry a day`() throws {
    var options = CalendarOptions()
    options.habits = .alarms
    let text = encodedJSON(options)
    #expect(try read(text).habits == .alarms)
    let older = text.replacing(/"habits" : "alarms",\s*/, with: "")
    #expect(!older.contains("habits"))
    #expect(try read(older).habits == .daily)
  }

  private func read(_ text: String) throws -> CalendarOptions {
    try JSONDecoder().decode(CalendarOptions.self, from: Data(text.utf8))
  }
}
