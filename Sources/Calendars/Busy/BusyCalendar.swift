import ICalendar
import Rehabilitation

/// Reads busy times from calendar files (RFC 5545).
///
/// Which events count is ``BusyRule``'s business, whose zones ``ZoneBook``'s, how long they are
/// ``EventLength``'s. To-dos and journals are no busy time. A time without a zone is one on the plan's
/// own clock (RFC 5545 §3.3.5, form 1).
public enum BusyCalendar {
  /// The most bytes, and the most lines, that a file may have.
  static let limit = (bytes: 32 << 20, lines: 2_000_000)

  /// The busy times that a calendar file gives within some days.
  ///
  /// What is not understood is noted with its line, and the rest is read on. No file makes this trap,
  /// stall or take memory beyond a small multiple of its size.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - file: What to call it in notes and errors.
  ///   - span: The days, in the years 1600 to 2500, at most 20 years.
  ///   - zone: The zone of the plan, on whose wall clock the times are given.
  ///   - options: What counts where an event leaves it open.
  /// - Returns: The times in order, with notes on what was left out.
  /// - Throws: `BusyCalendarError` where the file is no calendar, or is too large.
  public static func intervals(
    in bytes: [UInt8], file: String, span: Range<CivilDate>, zone: PlanZone, options: BusyOptions
  ) throws(BusyCalendarError) -> BusyReading {
    func failure(_ reason: BusyCalendarError.Reason, line: Int = 1) -> BusyCalendarError {
      BusyCalendarError(file: file, line: line, reason: reason)
    }
    guard span.lowerBound.dayNumber >= -135_140, span.upperBound.dayNumber <= 193_944,
      span.lowerBound.days(to: span.upperBound) <= 7305
    else { throw failure(.spanTooLong) }
    guard bytes.count <= limit.bytes, bytes.count(where: { $0 == 0x0A }) <= limit.lines else {
      throw failure(.tooLarge)
    }
    // A text in UTF-16 or UTF-32 has a zero beside each of its ASCII characters.
    if bytes.prefix(4).contains(0) || bytes.starts(with: [0xFF, 0xFE]) { throw failure(.notUTF8) }
    let reading: CalendarTimes.Reading
    do {
      reading = try CalendarTimes.read(bytes)
    } catch {
      let first = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(40)
      throw failure(.noCalendar(firstLine: String(decoding: first, as: UTF8.self)))
    }
    var collector = BusyCollector(span: span, zone: zone, options: options, size: bytes.count)
    for calendar in reading.calendars { collector.collect(calendar) }
    var notes = reading.problems.map { ($0.line, BusyNote.Reason.unread($0)) } + collector.allNotes
    notes.sort { $0.0 < $1.0 }
    let further =
      reading.furtherProblemCount + collector.furtherNoteCount + collector.book.furtherNoteCount
    if further > 0, let last = notes.last { notes.append((last.0, .further(count: further))) }
    return BusyReading(
      intervals: collector.times.intervals(),
      notes: notes.map { BusyNote(file: file, line: $0, reason: $1) },
      ownEventCount: collector.ownEventCount)
  }
}
