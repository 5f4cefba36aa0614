import RegainKit
import Testing

/// Numbers as people write them, in the unit that is asked for.
@Suite struct NumberReaderTests {
  @Test(
    arguments: [
      ("2", nil, "2"), ("2.5", nil, "2.5"), ("2,5", nil, "2.5"), ("two", .points, "2"),
      ("none", .points, "0"),
      ("3/10", .points, "3"), ("3 out of 10", .points, "3"), ("95 deg", .degrees, "95"),
      ("95°", .degrees, "95"),
      ("95 Degrees", .degrees, "95"), ("10.5kg", .kilograms, "10.5"), ("10 kg", .kilograms, "10"),
      ("12.5 lb", .kilograms, "5.67"), ("22 lbs", .kilograms, "9.98"), ("500 g", .kilograms, "0.5"),
      ("16 in", .centimetres, "40.64"), ("405 mm", .centimetres, "40.5"),
      ("0.4 km", .metres, "400"),
      ("1.5 h", .minutes, "90"), ("30 min", .minutes, "30"), ("60%", .percent, "60"),
      ("12 times", .count, "12"),
      ("4000 steps", .steps, "4000"), ("4.5 km/h", .metresPerSecond, "1.25"),
      ("0,125", nil, "0.125"),
      ("1.125", .kilograms, "1.125"),
    ] as [(String, Measure.Unit?, String)])
  func `a number is read`(text: String, unit: Measure.Unit?, meaning: String) throws {
    #expect("\(try NumberReader(unit: unit).number(text).amount)" == meaning)
  }

  @Test func `what is converted is shown`() throws {
    let number = try NumberReader(unit: .kilograms).number("12,5 lb")
    #expect(number.conversion(to: "kg") == "12.5 lb = 5.67 kg")
    #expect(try NumberReader(unit: .kilograms).number("10 kg").conversion(to: "kg") == nil)
  }

  @Test(
    arguments: [
      ("", nil, "can't read"), ("x", nil, "can't read"), ("-3", nil, "can't read"),
      ("1.2.3", nil, "can't read"),
      ("4,000", .steps, "can be 4 or 4000"), ("4.000", .steps, "can be 4 or 4000"),
      ("1,500", .steps, "1.5 or 1500"),
      ("95 kg", .degrees, "takes deg"), ("95 deg", .kilograms, "takes kg"),
      ("2 kg", .points, "a plain number"),
      ("1234567", nil, "too large"), ("999999 mi", .metres, "too large"),
      ("99999999999", nil, "can't read"),
      ("3 bananas", nil, "bananas"), ("٣", nil, "can't read"),
    ] as [(String, Measure.Unit?, String)])
  func `what is no number is refused`(text: String, unit: Measure.Unit?, words: String) throws {
    let fault = #expect(throws: NumberFault.self) { try NumberReader(unit: unit).number(text) }
    #expect(fault?.words.contains(words) == true, "\(fault?.words ?? "")")
  }
}
