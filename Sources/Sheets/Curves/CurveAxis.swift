import Rehabilitation

/// The scale of a curve's upright axis, from 0 or a lower round number to a round number above all.
struct CurveAxis: Hashable {
  /// The lowest and the highest value.
  let low: Double, high: Double
  /// The values that are written beside it.
  let ticks: [Double]

  /// An axis with at most six round steps that holds every value.
  init(holding values: [Double], fromZero: Bool = true, wholeSteps: Bool = false) {
    let top = values.max() ?? 1
    let bottom = fromZero ? min(0, values.min() ?? 0) : values.min() ?? 0
    let range = max(top - bottom, fromZero || wholeSteps || top == bottom ? 1 : 0)
    // The least difference that two places show.
    var step = 0.01
    let factors = [2.0, 2.5, 2.0]
    var turn = 0
    while range / step > 5 || (wholeSteps && step < 1) {
      step *= factors[turn % 3]
      turn += 1
    }
    if wholeSteps { step = step.rounded(.up) }
    let first = (bottom / step).rounded(.down)
    let last = max((top / step).rounded(.up), first + 1)
    low = first * step
    high = last * step
    ticks = (Int(first)...Int(last)).map { Double($0) * step }
  }

  /// An axis with values that are known.
  init(low: Double, high: Double, ticks: [Double]) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }

  /// The share of the axis that lies below a value, 0...1.
  func share(of value: Double) -> Double {
    min(1, max(0, (value - low) / (high - low)))
  }

  /// A value as the axis writes it: as many places as it needs, at most two.
  static func text(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = value < 0 && hundredths > 0 ? "−" : ""
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Amount {
  /// The amount as a coordinate.
  var number: Double { Double(thousandths) / 1000 }
}
