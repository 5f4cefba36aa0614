import Calendars
import ICalendar
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation
import Sheets
import Wording

/// Why something that a person wanted was not done; nothing is stored where one is thrown.
public enum RegainError: Error, Hashable, Sendable {
  /// A file cannot be read or written.
  case file(FileError)
  /// A programme or the exercises cannot be had.
  case library(LibraryError)
  /// The answers before a start stand against it.
  case refused(Screening.Refusal)
  /// Questions before a start that nobody answered.
  case unanswered([SafetyQuestion])
  /// An answer before a start is not possible.
  case screening(ScreeningError)
  /// A choice at a start is not possible.
  case enrolment(EnrolmentError)
  /// Times that the person gives are not possible.
  case availability(AvailabilityError)
  /// A choice at a start fits none of the programmes.
  case plan(PlanError)
  /// A start that yields nothing to do.
  case empty(EmptyStart)
  /// The journal of a plan makes none.
  case journal(ofPlan: String, PlanJournalError)
  /// The store cannot be opened, read or added to.
  case store(JournalError)
  /// A time zone cannot be had.
  case zone(ZoneError, name: String)
  /// What is logged of a session or a morning is not possible.
  case report(ReportError)
  /// A value of a measure is not possible.
  case measure(MeasureError)
  /// A printed diary that was keyed in has rows that cannot be taken up.
  case diary(DiaryFaults)
  /// A gate has no such criterion.
  case gate(GateError)
  /// A change of a plan is not possible, or a rule forbids it.
  case change(ChangeError)
  /// A calendar cannot be published to.
  case target(TargetFault)
  /// A calendar that is to be read back lacks so much that it looks like another one.
  case foreignCalendar(missing: Int, ahead: Int)
  /// A calendar cannot be written.
  case calendar(SerializationError)
  /// Files that are no calendars.
  case busy([BusyCalendarError])
  /// A setting cannot have a value.
  case setting(Setting, value: String)
  /// The head of a sheet cannot name a clinic so.
  case letterhead(LetterheadFault)
  /// A folder that holds no calendar.
  case noCalendars(folder: String)
  /// A line of a batch is no request.
  case request(RequestFault)
}

/// What a call gives, or its error as one of ours.
func regain<Value, Cause: Error>(
  _ named: (Cause) -> RegainError, _ call: () throws(Cause) -> Value
) throws(RegainError) -> Value {
  do {
    return try call()
  } catch {
    throw named(error)
  }
}

/// What a call gives that writes a file and changes a store, or its error as one of ours.
///
/// - Parameters:
///   - path: The file, for an error that names none.
///   - call: The call.
/// - Returns: What it gives.
/// - Throws: Its error.
func regain<Value>(
  writing path: String, _ call: () throws -> Value
) throws(RegainError) -> Value {
  do {
    return try call()
  } catch let error as RegainError {
    throw error
  } catch let error as JournalError {
    throw .store(error)
  } catch let error as FileError {
    throw .file(error)
  } catch {
    throw .file(.unwritable(path, detail: "\(error)"))
  }
}
