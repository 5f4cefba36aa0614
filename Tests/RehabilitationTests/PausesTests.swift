import Rehabilitation
import TestSupport
import Testing

@testable import Planning

/// Days that are paused are passed over span by span, with what walking them day by day gives.
@Suite struct PausesTests {
  /// The days of a stay, walked one by one.
  private func walked(_ start: CivilDate, _ count: Int, _ pauses: Pauses) -> [CivilDate] {
    var (days, date) = ([CivilDate](), start)
    while count - days.count >= 7 {
      let week = (0..<7).map { date.advanced(by: $0) }
      if !week.allSatisfy(pauses.contains) { days += week }
      date = date.advanced(by: 7)
    }
    while days.count < count {
      if !pauses.contains(date) { days.append(date) }
      date = date.advanced(by: 1)
    }
    return days
  }

  /// The broken weeks of a stay, walked one by one.
  private func brokenWeeks(_ start: CivilDate, _ count: Int, _ pauses: Pauses) -> [Int] {
    var (broken, week, date) = ([Int](), 0, start)
    while (week + 1) * 7 <= count + broken.count * 7 {
      let open = (0..<7).count { !pauses.contains(date.advanced(by: $0)) }
      if open > 0 {
        if open < 4 { broken.append(week) }
        week += 1
      }
      date = date.advanced(by: 7)
    }
    return broken
  }

  @Test(arguments: 0..<(Repository.isDeep ? 2000 : 200))
  func `spans give the days that walking gives`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var pauses = Pauses()
    let start = CivilDate(dayNumber: 20_000)
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let first = start.advanced(by: .random(in: -20...90, using: &random))
      pauses.add(first...first.advanced(by: .random(in: 0...40, using: &random)))
    }
    let count = Int.random(in: 0...60, using: &random)
    #expect(pauses.days(from: start, count: count) == walked(start, count, pauses))
    if !pauses.isEmpty {
      #expect(pauses.brokenWeeks(from: start, count: count) == brokenWeeks(start, count, pauses))
    }
    let last = start.advanced(by: .random(in: 0...90, using: &random))
    #expect(pauses.count(within: start...last) == pauses.days(within: start...last).count)
  }
}
