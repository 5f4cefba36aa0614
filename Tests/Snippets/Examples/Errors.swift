import RegainKit

/// What an error carries, in parts of an application that each know one kind of it.
struct ErrorReport {
  var zone: ZoneError?
  var calendar: SerializationError?
  var journal: JournalError?
  var library: LibraryError?
  var plan: PlanError?

  init(_ error: RegainError) {
    switch error {
    case .zone(let error, _): zone = error
    case .calendar(let error): calendar = error
    case .store(let error): journal = error
    case .library(let error): library = error
    case .plan(let error): plan = error
    default: break
    }
  }
}
