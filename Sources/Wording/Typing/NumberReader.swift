import Rehabilitation

/// Reads numbers as people write them: `2,5`, `two`, `95 deg`, `10.5kg`, and `12.5 lb` converted.
///
/// A comma is a decimal point. Where it, or a point, could set thousands apart, the text is refused with
/// both numbers. No locale is asked.
///
/// ```swift
/// let load = try NumberReader(unit: .kilograms).number("12.5 lb").amount  // 5.67
/// ```
public struct NumberReader: Hashable, Sendable {
  /// The unit that is asked for; `nil` for a number without one.
  public let unit: Measure.Unit?

  /// A reader of numbers in a unit.
  public init(unit: Measure.Unit? = nil) {
    self.unit = unit
  }

  /// The number that a text means.
  ///
  /// - Throws: ``NumberFault`` that shows forms that can be read.
  public func number(_ text: String) throws(NumberFault) -> TypedNumber {
    let fault = { (reason: NumberFault.Reason) in
      NumberFault(text: text, reason: reason, unit: unit)
    }
    guard let tokens = TypedToken.tokens(of: text) else { throw fault(.unreadable) }
    var rest = tokens[...]
    let amount: Amount
    do throws(Refusal) {
      amount = try NumberReader.amount(&rest)
    } catch {
      throw fault(error.reason)
    }
    let typed = rest.map(\.spelled).joined()
    if typed.isEmpty { return TypedNumber(amount: amount, original: nil) }
    if typed == "/10" || typed == "of10" || typed == "outof10", unit == .points {
      return TypedNumber(amount: amount, original: nil)
    }
    guard let unit, let scale = unit.scale(of: typed) else { throw fault(.otherUnit(typed)) }
    if scale.numerator == scale.denominator { return TypedNumber(amount: amount, original: nil) }
    guard let converted = amount.converted(by: scale) else { throw fault(.tooLarge) }
    return TypedNumber(amount: converted, original: "\(amount) \(typed)")
  }

  private struct Refusal: Error {
    let reason: NumberFault.Reason
  }

  /// Takes a number away from the beginning.
  private static func amount(_ rest: inout ArraySlice<TypedToken>) throws(Refusal) -> Amount {
    switch rest.popFirst() {
    case .word(let word):
      guard let value = NumberWord.value(word) ?? ["none": 0, "no": 0, "nil": 0][word] else {
        throw Refusal(reason: .unreadable)
      }
      return Amount(value)
    case .number(let whole, let digits):
      guard digits <= 6 else { throw Refusal(reason: .tooLarge) }
      guard let mark = rest.first, mark.isMark(",") || mark.isMark("."),
        case .number(let fraction, let places)? = rest.dropFirst().first
      else { return Amount(whole) }
      rest = rest.dropFirst(2)
      guard rest.first?.isMark(",") != true, rest.first?.isMark(".") != true else {
        throw Refusal(reason: .unreadable)
      }
      guard places <= 3 else { throw Refusal(reason: .unreadable) }
      let scale = [100, 10, 1][places - 1]
      let decimal = Amount(thousandths: whole * 1000 + fraction * scale)
      // "4,000" and "4.000" can be four thousand.
      if places == 3, digits <= 3, whole > 0, mark.isMark(",") || fraction == 0 {
        throw Refusal(reason: .ambiguous(decimal, Amount(whole * 1000 + fraction)))
      }
      return decimal
    default: throw Refusal(reason: .unreadable)
    }
  }
}

extension TypedToken {
  /// The piece as a unit is made of it.
  var spelled: String {
    switch self {
    case .word(let word): word
    case .number(let value, _): String(value)
    case .mark(let mark): String(mark)
    }
  }
}

extension Amount {
  /// The number times a fraction, to the nearest hundredth; `nil` where that is too large.
  fileprivate func converted(by scale: UnitScale) -> Amount? {
    let (product, overflows) = thousandths.multipliedReportingOverflow(by: scale.numerator)
    guard !overflows else { return nil }
    let hundredth = scale.denominator * 10
    let rounded = (product + hundredth / 2) / hundredth * 10
    return rounded <= Amount.maximum.thousandths ? Amount(thousandths: rounded) : nil
  }
}
