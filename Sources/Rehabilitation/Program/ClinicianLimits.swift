/// What a clinician's written plan must say before a programme without limits of its own begins
/// (EVIDENCE-2 4).
///
/// A person types it as it stands there, and the plan shows it as the clinician's.
public struct ClinicianLimits: Hashable, Sendable {
  /// What must be typed, such as `bend` and `weight on the leg`.
  public let names: [String]
  /// The activity whose sessions show all of it, by id; every exercise session does as well.
  public let activity: String
  /// Where it comes from.
  public let citations: [Citation]

  /// What must be typed, and where it is shown.
  public init(names: [String], activity: String, citations: [Citation]) {
    self.names = names
    self.activity = activity
    self.citations = citations
  }

  /// The names of which nothing was typed.
  public func missing(in typed: [String: String]?) -> [String] {
    names.filter { name in
      !(typed?[name] ?? "").contains { $0.isLetter || $0.isNumber }
    }
  }
}
