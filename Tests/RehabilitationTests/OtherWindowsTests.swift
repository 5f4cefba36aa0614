import Foundation
import Testing

@testable import Planning
@testable import Rehabilitation

/// Hours that count on some days only.
@Suite struct OtherWindowsTests {
  private func span(_ first: String, _ last: String) -> DaySpan { DaySpan(day(first)...day(last)) }

  @Test func `of two for one day the later one counts`() {
    var availability = Availability(windows: windows("mon-sun 08:00-09:00"))
    availability.add(DatedWindows(span("2026-03-02", "2026-03-08"), windows("mon-sun 10:00-11:00")))
    availability.add(DatedWindows(span("2026-03-04", "2026-03-05"), windows("wed 12:00-13:00")))
    let hours = availability.hours(for: .exercise)
    #expect(hours[day("2026-03-01")].map(\.lowerBound) == [time("08:00")])
    #expect(hours[day("2026-03-02")].map(\.lowerBound) == [time("10:00")])
    #expect(hours[day("2026-03-04")].map(\.lowerBound) == [time("12:00")])
    #expect(hours[day("2026-03-05")].isEmpty)
    #expect(hours[day("2026-03-06")].map(\.lowerBound) == [time("10:00")])
    // One that holds all of an earlier one takes its place.
    availability.add(DatedWindows(span("2026-03-01", "2026-03-09"), windows("mon-sun 14:00-15:00")))
    #expect(availability.otherWindows?.count == 1)
  }

  @Test func `the clinic's hours are its own`() {
    var availability = Availability()
    availability.add(DatedWindows(span("2026-03-02", "2026-03-08"), windows("mon-sun 10:00-11:00")))
    #expect(
      availability.hours(for: .procedure)[day("2026-03-02")].map(\.lowerBound) == [time("10:00")])
    availability.clinicHours = windows("mon-fri 08:00-16:00")
    #expect(
      availability.hours(for: .procedure)[day("2026-03-02")].map(\.lowerBound) == [time("08:00")])
  }

  @Test func `an older change of hours is read and written as it was`() throws {
    let old =
      #"{"availability":{"is":{"appointments":[],"blackouts":[],"busy":[],"calmMinutes":60,"travelMinutes":0,"#
      + #""windDownMinutes":120,"windows":[["17:30-20:30"],[],[],[],[],[],[]]}}}"#
    let read = try JSONDecoder().decode(Adjustment.self, from: Data(old.utf8))
    #expect(read == .availability(is: Availability(windows: windows("mon 17:30-20:30"))))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(read), as: UTF8.self) == old)
    var new = Availability(windows: windows("mon 17:30-20:30"))
    new.add(DatedWindows(span("2026-03-02", "2026-03-08"), windows("mon 10:00-11:00")))
    let written = try encoder.encode(Adjustment.availability(is: new))
    #expect(try JSONDecoder().decode(Adjustment.self, from: written) == .availability(is: new))
    new.forgetOtherWindows()
    #expect(
      String(decoding: try encoder.encode(Adjustment.availability(is: new)), as: UTF8.self) == old)
  }
}
