/// What an exported journal has brought.
public struct ImportedPlans: Hashable, Sendable {
  /// The names of the plans that were added, in the order of the lines.
  public internal(set) var names = [String]()
  /// How many calendars stand in the lines, which are not taken over: paths and commands belong to the machine
  /// that they were made on.
  public internal(set) var leftCalendars = 0
}
