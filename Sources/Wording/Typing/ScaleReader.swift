import Rehabilitation

/// Reads a whole number on a scale as people write it: `2`, `two`, `2/10`, `30 min`.
///
/// ```swift
/// let pain = try ScaleReader(0...10, unit: .points).value("two")  // 2
/// ```
public struct ScaleReader: Hashable, Sendable {
  /// The values of the scale, both ends included.
  public let range: ClosedRange<Int>
  /// The unit of the scale.
  public let unit: Measure.Unit

  /// A reader of a scale.
  public init(_ range: ClosedRange<Int>, unit: Measure.Unit) {
    self.range = range
    self.unit = unit
  }

  /// The value that a text means.
  ///
  /// - Throws: ``ScaleFault`` that says what can be typed.
  public func value(_ text: String) throws(ScaleFault) -> Int {
    if unit == .grade, let grade = ScaleReader.grades.firstIndex(of: text.lowercased()) {
      return grade
    }
    let amount: Amount
    do {
      amount = try NumberReader(unit: unit).number(text).amount
    } catch {
      throw .number(error)
    }
    let whole = amount.thousandths / 1000
    guard amount == Amount(whole) else { throw .between(text, whole, whole + 1) }
    guard range.contains(whole) else { throw .outOfRange(whole, range) }
    return whole
  }

  private static let grades = ["none", "trace", "some", "much", "very much"]
}

/// Why a typed text is not read as a value of a scale.
public enum ScaleFault: Error, Hashable, Sendable {
  /// It is no number.
  case number(NumberFault)
  /// It lies between two values.
  case between(String, Int, Int)
  /// It is outside the scale.
  case outOfRange(Int, ClosedRange<Int>)

  /// What is wrong with what was typed for an option, and what can be typed instead.
  public func words(for option: String) -> String {
    switch self {
    case .number(let fault): "'\(option)': \(fault.words)"
    case .between(let text, let low, let high):
      "'\(option)' takes whole numbers: for '\(text.printable(limit: 60))' type \(low) or \(high)."
    case .outOfRange(let value, let range):
      TypedFault.outOfRange(option: option, value, range).words
    }
  }
}
