import Rehabilitation

extension Notation {
  /// A quantity of a dose: `10 kg`, or `22 lb`; what has no other unit is written as it is.
  public func text(of quantity: Quantity) -> String {
    let (low, high) = (quantity.amounts.lowerBound, quantity.amounts.upperBound)
    guard units == .imperial, let conversion = Conversion(of: quantity.unit, upTo: high) else {
      return quantity.description
    }
    let (begin, end) = (conversion.amount(low), conversion.amount(high))
    return "\(begin == end ? "\(begin)" : "\(begin)-\(end)") \(conversion.unit)"
  }

  /// A load in kilograms: `10 kg`, or `22 lb`.
  package func text(ofLoad kilograms: Amount) -> String {
    text(of: Quantity(kilograms, .kilograms))
  }

  /// The unit of a load: `kg`, or `lb`.
  package var unitOfLoad: String { units == .metric ? "kg" : "lb" }

  /// How amounts of one unit are shown on an axis, such as loads in pounds.
  ///
  /// - Parameters:
  ///   - unit: The unit as it is written, such as `kg`.
  ///   - most: The largest of the amounts, which decides between feet and yards.
  /// - Returns: The conversion; `nil` where they stay as they are.
  package func conversion(of unit: String, upTo most: Amount) -> Conversion? {
    guard units == .imperial, let unit = Quantity.Unit(rawValue: unit) else { return nil }
    return Conversion(of: unit, upTo: most)
  }

  /// How amounts of a metric unit are shown in another one.
  ///
  /// The figures are rounded as plates, step boxes and treadmills come: half pounds up to 50 lb and whole ones
  /// above, half inches, feet and yards as a person counts them, tenths of a mile, whole degrees. The plan itself
  /// stays metric.
  package struct Conversion: Hashable, Sendable {
    /// The unit as it is written.
    package let unit: String
    /// How many millionths of the unit a metric one has.
    private let millionths: Int
    /// The step that figures are rounded to, in thousandths.
    private let step: Int
    /// The step from a limit on, both in thousandths.
    private var coarse: (limit: Int, step: Int)? {
      unit == "lb" ? (50_000, 1000) : unit == "yd" ? (100_000, 5000) : nil
    }
    /// What is added at the end, in thousandths.
    private let offset: Int

    fileprivate init?(of unit: Quantity.Unit, upTo most: Amount) {
      switch unit {
      case .kilograms: self.init("lb", 2_204_623, step: 500)
      case .centimetres: self.init("in", 393_701, step: 500)
      case .metres:
        if most < Amount(100) {
          self.init("ft", 3_280_840, step: 1000)
        } else {
          self.init("yd", 1_093_613, step: 1000)
        }
      case .kilometres: self.init("mi", 621_371, step: 100)
      case .celsius: self.init("F", 1_800_000, step: 1000, offset: 32_000)
      case .seconds, .minutes, .hours, .miles, .degrees, .percent, .steps, .contacts, .joules,
        .milliteslas, .hertz, .points:
        return nil
      }
    }

    private init(_ unit: String, _ millionths: Int, step: Int, offset: Int = 0) {
      self.unit = unit
      self.millionths = millionths
      self.step = step
      self.offset = offset
    }

    /// An amount in the other unit; never 0 where it is more.
    package func amount(_ metric: Amount) -> Amount {
      let exact = min(metric, .maximum).thousandths * millionths / 1_000_000 + offset
      let step = coarse.map { exact >= $0.limit ? $0.step : self.step } ?? self.step
      let rounded = (exact + step / 2) / step * step
      return Amount(thousandths: metric > Amount(0) ? max(step, rounded) : rounded)
    }
  }
}
