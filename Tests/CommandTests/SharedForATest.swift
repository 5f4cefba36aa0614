/// What has an example of `regain share` end soon, on a port of its own.
enum SharedForATest {
  /// The options for a line that shares a plan; nothing for others.
  static func options(of line: String) -> String {
    guard line.hasPrefix("regain share "), !line.contains("--unit") else { return "" }
    return " --stop-after 1s --port \(Int.random(in: 20_000...60_000))"
  }
}
