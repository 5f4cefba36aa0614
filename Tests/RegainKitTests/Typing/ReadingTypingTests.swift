import RegainKit
import TestSupport
import Testing

/// The readers of what a session's values are typed as.
@Suite struct ReadingTypingTests {
  @Test(arguments: [
    ("8,8,8", [8, 8, 8]), ("8 8 8", [8, 8, 8]), ("3x8", [8, 8, 8]), ("3 × 8", [8, 8, 8]),
    ("3 sets of 8", [8, 8, 8]), ("8; 7; 6", [8, 7, 6]), ("ten, nine and eight", [10, 9, 8]),
    ("8", [8]), ("0,0,0", [0, 0, 0]), ("skipped", [0]), ("x", [0]), ("Not done", [0]),
    ("12x500", Array(repeating: 500, count: 12)),
  ])
  func `sets are read`(text: String, counts: [Int]) throws {
    #expect(try SetsReader().sets(text) == .whole(counts))
  }

  @Test(arguments: [
    "", " ", ",", "8,,8", "8,", "8-10", "13x8", "0x8", "501", "8.5", "8/8/8", "8/", "/8", "x8",
    "8x",
    "3x8,8", "eh", "8 kg", "٣", "1,1,1,1,1,1,1,1,1,1,1,1,1",
  ])
  func `what are no sets is refused with forms that are`(text: String) {
    let fault = #expect(throws: SetsFault.self) { try SetsReader().sets(text) }
    #expect(fault?.words.contains("'3x10'") == true)
  }

  @Test(arguments: UInt64(0)..<60)
  func `sets as they are written are read back, of one leg and of both`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func sets() -> [Int] {
      (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Int.random(in: 1...500, using: &random)
      }
    }
    let (left, right) = (sets(), sets())
    let separator = [",", " ", ", ", ";", " and "].randomElement(using: &random) ?? ","
    func written(_ counts: [Int]) -> String { counts.map(String.init).joined(separator: separator) }
    #expect(try SetsReader().sets(written(left)) == .whole(left))
    #expect(
      try SetsReader().sets("\(written(left)) / \(written(right))")
        == .legs(left: left, right: right))
  }

  @Test(arguments: [
    ("10,5", 10_500), ("10.5kg", 10_500), ("10 kg", 10_000), ("12.5 lb", 5670), ("body weight", 0),
    ("500", 500_000), ("0", 0),
  ])
  func `a load is read in kilograms`(text: String, thousandths: Int) throws {
    let load = try LoadReader().load(text)
    #expect(load.values.map(\.amount) == [Amount(thousandths: thousandths)])
  }

  @Test(arguments: [
    ("22", 9980), ("22 lb", 9980), ("22 kg", 22_000), ("22/20", 9980), ("body weight", 0),
  ])
  func `where units are imperial, a load that names none is in pounds`(
    text: String, thousandths: Int
  ) throws {
    let load = try LoadReader(units: .imperial).load(text)
    #expect(load.values.first?.amount == Amount(thousandths: thousandths))
  }

  @Test func `a load of each leg takes the unit behind both`() throws {
    let legs = try LoadReader().load("10/8 lb").values.map(\.amount)
    #expect(legs == [Amount(thousandths: 4540), Amount(thousandths: 3630)])
    for text in ["501", "1/2/3", "10 min", "", "/"] {
      #expect(throws: NumberFault.self) { try LoadReader().load(text) }
    }
  }

  @Test func `a scale takes whole numbers in its range`() throws {
    let pain = ScaleReader(0...10, unit: .points)
    for (text, value) in [("2", 2), ("two", 2), ("2/10", 2), ("10", 10), ("none", 0)] {
      #expect(try pain.value(text) == value)
    }
    #expect(throws: ScaleFault.between("2,5", 2, 3)) { try pain.value("2,5") }
    #expect(throws: ScaleFault.outOfRange(11, 0...10)) { try pain.value("11") }
    #expect(throws: ScaleFault.self) { try pain.value("bad") }
    #expect(try ScaleReader(0...4, unit: .grade).value("much") == 3)
    #expect(try ScaleReader(0...1440, unit: .minutes).value("1.5 h") == 90)
  }
}
