/// Programmes as they stood when a plan took them up: a later edit of a file changes no running plan.
public struct ProgramTexts: Hashable, Codable, Sendable {
  /// The programme files, in the order they were named.
  public var programs: [String]
  /// The exercises that they use, as a catalogue file.
  public var exercises: String
  /// Where a file of one's own came from, by the programme's id; `nil` for none.
  ///
  /// A newer text is looked for there.
  public var files: [String: String]?

  /// The texts of programmes and their exercises.
  public init(programs: [String], exercises: String) {
    self.programs = programs
    self.exercises = exercises
  }
}
