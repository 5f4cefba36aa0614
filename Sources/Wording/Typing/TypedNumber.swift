import Rehabilitation

/// A number that was typed, in the unit that is asked for.
public struct TypedNumber: Hashable, Sendable {
  /// The number.
  public let amount: Amount
  /// What was typed, where it was converted: `12.5 lb`.
  public let original: String?

  /// How it was converted, to be shown: `12.5 lb = 5.67 kg`; `nil` where it was not.
  public func conversion(to unit: String) -> String? {
    original.map { "\($0) = \(amount) \(unit)" }
  }
}

/// Why a typed text is not read as a number.
public struct NumberFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It is no number.
    case unreadable
    /// It can be a decimal number, or one with thousands set apart.
    case ambiguous(Amount, Amount)
    /// The unit is another one's.
    case otherUnit(String)
    /// It is too large for any measure.
    case tooLarge
  }

  /// What was typed.
  public let text: String
  /// What is wrong.
  public let reason: Reason
  /// The unit that is asked for; `nil` for none.
  public let unit: Measure.Unit?

  /// What is wrong, with three forms that can be read.
  public var words: String {
    let shown = "'\(text.printable(limit: 60))'"
    switch reason {
    case .unreadable: return "I can't read \(shown) as a number. \(attempts)"
    case .ambiguous(let decimal, let whole):
      return "\(shown) can be \(decimal) or \(whole): write '\(decimal)' or '\(whole)'."
    case .otherUnit(let typed):
      let wanted =
        unit.map { $0.spelled.isEmpty ? "a plain number" : $0.spelled } ?? "a plain number"
      return "\(shown) is in \(typed), and this takes \(wanted). \(attempts)"
    case .tooLarge: return "\(shown) is too large. \(attempts)"
    }
  }

  private var attempts: String {
    switch unit {
    case .points, .grade: "Try '2', '2.5' or 'two'."
    case .kilograms: "Try '10', '10.5 kg' or '12.5 lb'."
    case .centimetres: "Try '40', '40.5 cm' or '16 in'."
    case .metres: "Try '400', '400 m' or '0.4 km'."
    case .degrees: "Try '95', '95 deg' or '92.5'."
    case .minutes: "Try '30', '30 min' or '1.5 h'."
    case .percent: "Try '60', '60%' or '62.5'."
    default: "Try '95', '42.5' or 'twelve'."
    }
  }
}
