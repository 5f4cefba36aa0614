import Rehabilitation
import Testing
import Wording

/// Units, clocks and weeks as a person has them written.
@Suite struct NotationTests {
  private static let imperial = Notation(units: .imperial)
  private static let twelve = Notation(clock: .hours12)

  @Test(arguments: [
    ("3 x 8-12 @ 5 kg, rest 90 s", "3 x 8-12 @ 11 lb, rest 90 s"),
    ("3 x 10 @ 10 kg", "3 x 10 @ 22 lb"), ("3 x 10 @ 2.5 kg", "3 x 10 @ 5.5 lb"),
    ("3 x 10 @ 12.5 kg", "3 x 10 @ 27.5 lb"), ("3 x 10 @ 60 kg", "3 x 10 @ 132 lb"),
    ("10 x 10 kg, 6 x 15 kg, max x 20 kg, max", "10 x 22 lb, 6 x 33 lb, max x 44 lb, max"),
    ("3 x 10, step 10 cm", "3 x 10, step 4 in"), ("3 x 10, step 20 cm", "3 x 10, step 8 in"),
    ("5 km", "3.1 mi"), ("1.6 km easy", "1 mi easy"), ("400 m", "435 yd"), ("6 m", "20 ft"),
    ("0.25 mi", "0.25 mi"), ("15 min @ 38-42 C", "15 min @ 100-108 F"),
    ("4 x 15 @ 70% 1RM", "4 x 15 @ 70% 1RM"), ("3000 steps", "3000 steps"),
    ("3 x 10, range 0-60 deg", "3 x 10, range 0-60 deg"), ("20 min easy", "20 min easy"),
  ])
  func `a dose is shown in imperial units`(stored: String, shown: String) throws {
    let dose = try Dose(stored)
    #expect(dose.words(in: Self.imperial) == shown)
    #expect(dose.words(in: .usual) == dose.words)
    #expect("\(dose)" == stored)
  }

  @Test func `a load above nothing is never shown as nothing`() {
    for thousandths in 1...2000 {
      let load = Quantity(Amount(thousandths: thousandths), .kilograms)
      #expect(!Self.imperial.text(of: load).hasPrefix("0 "))
    }
    #expect(Self.imperial.text(of: Quantity(Amount(0), .kilograms)) == "0 lb")
  }

  @Test func `steps of a plan stay steps in pounds`() {
    // Half a kilogram is the smallest step of a plate: no two loads may look alike.
    let shown = (0...200).map {
      Self.imperial.text(of: Quantity(Amount(thousandths: $0 * 500), .kilograms))
    }
    #expect(Set(shown).count == shown.count)
  }

  @Test func `the largest amounts do not overflow`() {
    for unit in Quantity.Unit.allCases {
      #expect(!Self.imperial.text(of: Quantity(.maximum, unit)).isEmpty)
    }
  }

  @Test(arguments: [
    ("00:00", "12:00 am"), ("00:30", "12:30 am"), ("06:05", "6:05 am"), ("11:59", "11:59 am"),
    ("12:00", "12:00 pm"), ("12:30", "12:30 pm"), ("13:00", "1:00 pm"), ("18:30", "6:30 pm"),
    ("23:59", "11:59 pm"), ("24:00", "12:00 am"),
  ])
  func `a time of day is on the clock of twelve hours`(stored: String, shown: String) throws {
    let time = try #require(TimeOfDay(stored))
    #expect(Self.twelve.text(of: time) == shown)
    #expect(Notation.usual.text(of: time) == stored)
  }

  @Test(arguments: [
    ("00:00", "12am"), ("06:05", "6:05am"), ("10:00", "10am"), ("12:00", "12pm"),
    ("18:30", "6:30pm"),
  ])
  func `in a narrow cell a time is as short as it can be`(stored: String, shown: String) throws {
    let time = try #require(TimeOfDay(stored))
    #expect(Self.twelve.narrow(time) == shown)
    #expect(Notation.usual.narrow(time) == stored)
  }

  @Test func `times in a row share their half of the day`() throws {
    let half = stride(from: 540, through: 1200, by: 30).compactMap { TimeOfDay(minutes: $0) }
    #expect(DayTimes(half).words() == "every half hour, 9:00-20:00")
    #expect(DayTimes(half).words(in: Self.twelve) == "every half hour, 9 am-8 pm")
    let two = [TimeOfDay("13:00"), TimeOfDay("17:30")].compactMap { $0 }
    #expect(DayTimes(two).words(in: Self.twelve) == "1 pm, 5:30 pm")
  }

  @Test func `every value of every setting has a notation`() {
    for setting in Setting.allCases {
      #expect(setting.values.count > 1)
      for value in setting.values {
        var notation = Notation.usual
        let isSet = notation.set(setting, to: value)
        #expect(isSet)
        #expect((notation == .usual) == (value == setting.values[0]))
      }
      var notation = Notation.usual
      let isSet = notation.set(setting, to: "else")
      #expect(!isSet && notation == .usual)
    }
  }
}
