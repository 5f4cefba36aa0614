import ICalendar
import JournalStore
import Planning
import Rehabilitation
import Sheets
import Wording

/// What a use of the journal gives, or its error in words.
///
/// - Throws: ``Failure`` that says what to do.
func told<Value>(_ use: () throws(JournalError) -> Value) throws(Failure) -> Value {
  do {
    return try use()
  } catch {
    throw Failure(error)
  }
}

/// What choices make of programmes, or their error in words.
///
/// - Throws: ``Failure`` that says which option to change.
func told<Value>(_ plan: () throws(PlanError) -> Value) throws(Failure) -> Value {
  do {
    return try plan()
  } catch {
    throw Failure(.usage, error.words)
  }
}

/// What is written as a calendar, or its error in words.
///
/// - Throws: ``Failure`` that names the property.
func told<Value>(_ write: () throws(SerializationError) -> Value) throws(Failure) -> Value {
  do {
    return try write()
  } catch {
    throw Failure(.failed, "the calendar cannot be written: its \(error.property) is not text.")
  }
}
