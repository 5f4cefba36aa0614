import ICalendar

extension SerializationError {
  /// The error in a sentence: which property of an entry is no text that a calendar can hold.
  public var words: String { "the calendar cannot be written: its \(property) is not text." }
}
