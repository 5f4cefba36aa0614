import Foundation
import RegainKit
import TestSupport
import Testing

/// Years without a word cost nothing.
@Suite struct LeftAlonePlanTests {
  /// How long it takes to work out a plan that was stopped, or fell asleep, until a year.
  private func seconds(until year: Int, stopped: Bool) throws -> Double {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    func day(_ date: String) throws -> Stamp { try #require(Stamp("\(date)T08:00:00Z")) }
    if stopped {
      var checkIn = CheckIn(date: scratch.evening.minute.date)
      checkIn.flags = ["calf"]
      _ = try scratch.store.checkIn(checkIn, in: "left-knee", at: scratch.evening)
      try scratch.store.adjust(
        .reviewed(by: "Dr Weber"), in: "left-knee", at: try day("\(year)-03-02"))
    }
    for month in ["04", "12"] {
      var checkIn = CheckIn(date: try #require(CivilDate("\(year)-\(month)-02")))
      checkIn.morning = 1
      _ = try scratch.store.checkIn(checkIn, in: "left-knee", at: try day("\(year)-\(month)-02"))
    }
    let now = try day("\(year + 1)-06-01")
    let begun = ContinuousClock.now
    _ = try scratch.store.today(in: "left-knee", at: now)
    let length = ContinuousClock.now - begun
    return Double(length.components.seconds) + Double(length.components.attoseconds) / 1e18
  }

  @Test(arguments: [true, false])
  func `a plan of which nobody spoke for 870 years is worked out as fast as one of four`(
    stopped: Bool
  ) throws {
    // What the days are walked one by one takes hundreds of times as long.
    let (near, far) = (
      try seconds(until: 2030, stopped: stopped), try seconds(until: 2900, stopped: stopped)
    )
    #expect(far < near * 8 + 0.5, "\(near) s, then \(far) s")
  }
}
