/// Programmes as they stood when a plan took them up: a later edit of a file changes no running plan.
public struct ProgramTexts: Hashable, Codable, Sendable {
  /// The programme files, in the order they were named.
  public var programs: [String]
  /// The exercises that they use, as a catalogue file.
  public var exercises: String

  /// The texts of programmes and their exercises.
  public init(programs: [String], exercises: String) {
    self.programs = programs
    self.exercises = exercises
  }
}
