/// How sentences name what a person can do or give, in the reader's medium.
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

  /// A wording.
  ///
  /// - Parameters:
  ///   - step: Names a step, such as `regain flags left-knee`.
  ///   - detail: Names a detail, such as `--day0`; an example of its value can follow the name.
  public init(
    step: @escaping @Sendable (NextStep) -> String,
    detail: @escaping @Sendable (PlanDetail) -> String
  ) {
    self.step = step
    self.detail = detail
  }

  /// The name of a step.
  public func callAsFunction(_ step: NextStep) -> String { self.step(step) }

  /// The name of a detail.
  public func callAsFunction(_ detail: PlanDetail) -> String { self.detail(detail) }
}
