import RegainKit
import TestSupport

/// What a seed draws: who follows which programmes, from when, for how long, and when somebody looks.
public struct LifeDraw: Sendable {
  /// The number that all of it follows from.
  public let seed: UInt64
  /// The programmes, by id.
  public let programs: [String]
  /// Who follows them.
  public let person: Person
  /// The first day.
  let start: CivilDate
  /// The days that are lived.
  let days: Int
  /// The days, from 0, on which the promises are checked.
  let looks: Set<Int>
  /// The days, from 0, of an illness, a pause or a journey; empty for none.
  let absence: Range<Int>
  /// The chance of the days themselves.
  let chance: SeededGenerator

  /// Draws a life.
  ///
  /// - Parameters:
  ///   - seed: The number.
  ///   - ids: The programmes that there are.
  ///   - most: The most days that are lived beside an absence.
  public init(seed: UInt64, among ids: [String], most: Int = 63) {
    var chance = SeededGenerator(seed: seed)
    self.seed = seed
    let person = Person.allCases[Int(seed % UInt64(Person.allCases.count))]
    self.person = person
    let first = ids.randomElement(using: &chance) ?? ""
    let second = ids.randomElement(using: &chance) ?? ""
    programs = person == .twoProgrammes && second != first ? [first, second] : [first]
    // Any weekday of two years, with all clock changes.
    start = CivilDate(dayNumber: 20_514 + Int.random(in: 0..<730, using: &chance))
    let away: Int =
      switch person {
      case .ill: [10, 20, 40, 70].randomElement(using: &chance) ?? 10
      case .pauses, .travels: Int.random(in: 7...21, using: &chance)
      default: 0
      }
    let days = Int.random(in: min(21, most)...most, using: &chance) + away
    self.days = days
    let leaving = Int.random(in: 8...15, using: &chance)
    absence = away == 0 ? 0..<0 : leaving..<(leaving + away)
    looks = Set((0..<6).map { _ in Int.random(in: 1..<days, using: &chance) })
    self.chance = chance
  }

  /// An hour of a day, from 0, on the plan's clock.
  func moment(_ day: Int, hour: Int) -> CivilDateTime {
    CivilDateTime(minuteNumber: start.advanced(by: day).dayNumber * 1440 + hour * 60)
  }
}
