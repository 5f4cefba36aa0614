/// How sentences name what a person can do or give, and write units and times, for one reader.
///
/// ```swift
/// let buttons = NextStepWording { step in
///   if case .checkFlags = step { "Warning signs" } else { NextStepWording.plain(step) }
/// } detail: {
///   NextStepWording.plain($0)
/// }
/// let sentence = notice.words(for: "left-knee", offering: buttons)
/// ```
public struct NextStepWording: Sendable {
  private let step: @Sendable (NextStep) -> String
  private let detail: @Sendable (PlanDetail) -> String
  /// How units, times and weeks are written.
  public let notation: Notation

  /// A wording.
  ///
  /// - Parameters:
  ///   - step: Names a step, such as `regain flags left-knee`.
  ///   - detail: Names a detail, such as `--day0`; an example of its value can follow the name.
  ///   - notation: How units, times and weeks are written.
  public init(
    step: @escaping @Sendable (NextStep) -> String,
    detail: @escaping @Sendable (PlanDetail) -> String, in notation: Notation = .usual
  ) {
    self.step = step
    self.detail = detail
    self.notation = notation
  }

  /// The same for a reader who has units, times and weeks written in some way.
  public func shown(in notation: Notation) -> NextStepWording {
    NextStepWording(step: step, detail: detail, in: notation)
  }

  /// The name of a step.
  public func callAsFunction(_ step: NextStep) -> String { self.step(step) }

  /// The name of a detail.
  public func callAsFunction(_ detail: PlanDetail) -> String { self.detail(detail) }
}
