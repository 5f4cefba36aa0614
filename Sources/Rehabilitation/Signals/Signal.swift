/// What a session's readings mean for the next one (EVIDENCE 3.2), mildest first.
public enum Signal: String, CaseIterable, Hashable, Comparable, Codable, Sendable {
  /// The progression rule applies.
  case green
  /// The dose is repeated.
  case amber
  /// One step back.
  case red
  /// Nothing more until a clinician has reviewed it.
  case stop

  /// Whether this signal is milder than `other`.
  public static func < (left: Signal, right: Signal) -> Bool { left.severity < right.severity }

  private var severity: Int {
    switch self {
    case .green: 0
    case .amber: 1
    case .red: 2
    case .stop: 3
    }
  }
}
