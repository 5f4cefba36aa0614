import RegainKit

extension Environment {
  /// The zone of a name, or the system's where there is none.
  ///
  /// - Throws: ``Failure`` with what to do where the name is no zone.
  static func planZone(_ typed: String?) throws(Failure) -> PlanZone {
    try worded { () throws(RegainError) in try PlanZone(reading: typed ?? zone ?? "UTC") }
  }
}
