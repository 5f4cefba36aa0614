import Rehabilitation

extension SessionOutcome {
  /// Why a green session lets no dose climb, where a programme climbs only up to a lower pain; `nil` where it
  /// may (EVIDENCE 12.2).
  var reasonNotToClimb: DoseStep.Reason? {
    guard let most = mostPainToClimb else { return nil }
    guard let pain else { return .notReported }
    return pain > most ? .painAbove(most) : nil
  }
}
