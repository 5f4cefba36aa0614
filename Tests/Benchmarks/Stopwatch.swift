/// Measures by the monotonic clock.
enum Stopwatch {
  /// The seconds that `work` takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    let length = start.duration(to: clock.now)
    return Double(length.components.seconds) + Double(length.components.attoseconds) * 1e-18
  }

  /// The middle one of some times.
  static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
}
