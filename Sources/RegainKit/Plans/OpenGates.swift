import Planning
import Rehabilitation

/// The gates of a plan that are to be passed next.
public struct OpenGates: Hashable, Sendable {
  /// The plan's name.
  public let plan: String
  /// The criteria of all of them, numbered through.
  public let criteria: [GateCriterion]
  /// The notice that the warning signs are to be read again; `nil` where they are not.
  public let flagCheck: Notice?

  init(_ plan: Plan) {
    self.plan = plan.enrolment.name
    criteria = plan.openCriteria
    flagCheck = plan.course.notices.first {
      if case .flagCheckDue = $0 { true } else { false }
    }
  }
}

extension OpenPlan {
  /// The gates that are to be passed next.
  public func gates() throws(RegainError) -> OpenGates { OpenGates(try schedule().plan) }
}
