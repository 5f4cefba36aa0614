import Rehabilitation

extension Availability {
  /// Refuses times that are not possible.
  package func check() throws(RegainError) {
    guard (0...600).contains(calmMinutes) else {
      throw .availability(.calmOutOfRange(minutes: calmMinutes))
    }
    guard (0...480).contains(travelMinutes) else {
      throw .availability(.travelOutOfRange(minutes: travelMinutes))
    }
  }
}
