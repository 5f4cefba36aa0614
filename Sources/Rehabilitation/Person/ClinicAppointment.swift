/// A time that a clinic gave for a session: `review=2026-03-29 10:00`.
public struct ClinicAppointment: Hashable, Sendable {
  /// The session, `mud/3`, or the activity, alone or led by its programme's id.
  public let name: String
  /// When it begins, on the wall clock of the plan.
  public let start: CivilDateTime

  /// An appointment that a clinic gave.
  public init(name: String, start: CivilDateTime) {
    self.name = name
    self.start = start
  }
}

extension ClinicAppointment: LosslessStringConvertible {
  /// The appointment as it is typed.
  public var description: String { "\(name)=\(start.date) \(start.time)" }

  /// Reads a name and a moment with an equals sign between.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      let start = CivilDateTime(parts[1].split(separator: " ").joined(separator: "T"))
    else { return nil }
    self.init(name: String(parts[0]), start: start)
  }
}

extension ClinicAppointment: Codable {
  /// Reads the appointment from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes the appointment as its text.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}
