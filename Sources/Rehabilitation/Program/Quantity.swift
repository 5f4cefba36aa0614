/// An amount, or a range of amounts, of one unit: `90 s`, `38-42 C`.
///
/// Where a single number is needed, a range means its low end.
public struct Quantity: Hashable, Sendable {
  /// The units that doses are written in, as they are written.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Seconds, minutes and hours of time.
    case seconds = "s"
    case minutes = "min"
    case hours = "h"
    /// Kilograms of load.
    case kilograms = "kg"
    /// Lengths.
    case centimetres = "cm"
    case metres = "m"
    case kilometres = "km"
    case miles = "mi"
    /// Degrees of a joint.
    case degrees = "deg"
    /// Degrees Celsius.
    case celsius = "C"
    /// Hundredths.
    case percent = "%"
    /// Steps of walking, and foot contacts of jumping.
    case steps = "steps"
    case contacts = "contacts"
    /// Energy and field strength of a device.
    case joules = "J"
    case milliteslas = "mT"
    case hertz = "Hz"
    case points = "points"
  }

  /// The amounts, from the low end to the high end, both included.
  public let amounts: ClosedRange<Amount>

  /// The unit of both ends.
  public let unit: Unit

  /// A range of amounts of one unit.
  public init(_ amounts: ClosedRange<Amount>, _ unit: Unit) {
    self.amounts = amounts
    self.unit = unit
  }

  /// One amount of a unit.
  public init(_ amount: Amount, _ unit: Unit) {
    self.init(amount...amount, unit)
  }

  /// The low end.
  public var low: Amount { amounts.lowerBound }

  /// The length in seconds of the low end, where the unit is one of time.
  public var seconds: Int? {
    switch unit {
    case .seconds: low.thousandths / 1000
    case .minutes: low.thousandths * 60 / 1000
    case .hours: low.thousandths * 3600 / 1000
    default: nil
    }
  }
}

extension Quantity: CustomStringConvertible {
  /// The quantity as it is written in a dose: `90 s`, `2-3 min`, `70%`.
  public var description: String {
    let number =
      amounts.lowerBound == amounts.upperBound
      ? "\(low)" : "\(low)-\(amounts.upperBound)"
    return unit == .percent ? "\(number)%" : "\(number) \(unit.rawValue)"
  }
}
