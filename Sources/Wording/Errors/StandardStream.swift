/// What is called by words where it has no name of its own.
package enum StandardStream {
  /// What comes in by a pipe or from the keyboard.
  package static let input = "standard input"
  /// What goes to the screen or on by a pipe.
  package static let output = "standard output"
  /// What goes to the screen beside the output.
  package static let error = "standard error"
}
