/// The heads of a diary's columns that no other sheet has.
package enum DiaryColumn {
  /// The code of a session.
  package static let code = "Code"
  /// Pain before a session.
  package static let before = "Before"
  /// Pain during a session.
  package static let during = "During"
  /// How much of a session was done, in percent.
  package static let donePercent = "Done %"
}
