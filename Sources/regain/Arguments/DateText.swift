import ArgumentParser
import RegainKit

/// A day that lies ahead as people type it: `2026-03-02`, `tomorrow`, `next mon`, `2 March`, `+3d`.
struct DateText: ExpressibleByArgument {
  private let text: String

  init?(argument: String) {
    text = argument
  }

  /// The day that is meant; a weekday means the next one, today included.
  func date(today: CivilDate) throws(Failure) -> CivilDate {
    try day(of: text, today: today, .future)
  }
}

/// A day on which something was done, as people type it: `yesterday`, `mon`, `2 March`, `-3d`.
struct PastDateText: ExpressibleByArgument {
  private let text: String

  init?(argument: String) {
    text = argument
  }

  /// The day that is meant; a weekday means the last one, today included.
  func date(today: CivilDate) throws(Failure) -> CivilDate {
    try day(of: text, today: today, .past)
  }
}

/// The day that a text means; one of another year, which the text does not name, is said.
func day(
  of text: String, today: CivilDate, _ direction: ReadingDirection
) throws(Failure) -> CivilDate {
  let date: CivilDate
  do {
    date = try DateReader(today: today, direction).date(text)
  } catch {
    throw Failure(TypedFault.day(error))
  }
  let year = date.components.year
  if year != today.components.year, !text.contains("\(year)") {
    writeError("'\(text)' is read as \(date.withWeekday(seenFrom: today)).\n")
  }
  return date
}
