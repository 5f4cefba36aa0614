/// Why a gate's criterion is not answered.
public enum GateError: Error, Hashable, Sendable {
  /// No gate is open.
  case noneOpen(plan: String)
  /// There is no criterion of this number; how many there are.
  case unknownCriterion(Int, count: Int, plan: String)
  /// Only a clinician's word meets the criterion, and none is named.
  case needsClinician(Int, plan: String)
}
