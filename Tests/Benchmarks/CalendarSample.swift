import BareLibical
import ICalendar
import Pictograms
import Rehabilitation

/// One calendar in both forms.
final class CalendarSample {
  /// The form that `ICalendar` writes.
  let calendar: CalendarObject
  private var bareEvents: [bare_event] = []

  private static let description =
    "Sit to stand: 3 × 10 repetitions, effort 5 of 10, rest 2 min; slowly down, quickly up. "
    + "Wall squat: 5 × 45 s at 70 %, rest 2 min, knees over the toes. Heel raises: 3 × 12, both "
    + "legs. Stop at sharp pain, giving way or new swelling; up to 5 of 10 is “amber”, so hold. "
    + "Quelle: F25, Übungsblatt 7, Seite 3."

  /// Makes `count` events, one an hour.
  init(count: Int) {
    var calendar = CalendarObject(productID: "-//Regain//Benchmark//EN")
    let first = LocalDateTime(year: 2026, month: 3, day: 2, hour: 0, minute: 0, second: 0)
    calendar.events = (0..<count).map { index in
      Self.event(index, first.secondsSinceEpoch + index * 3600)
    }
    self.calendar = calendar
    for event in calendar.events {
      bareEvents.append(
        bare_event(
          uid: lend(event.uid.rawValue), summary: lend(event.summary),
          description: lend(event.description ?? ""), day_of_month: Int32(event.start.local.day),
          month: Int32(event.start.local.month), year: Int32(event.start.local.year),
          hour: Int32(event.start.local.hour)))
    }
  }

  deinit {
    for event in bareEvents {
      event.uid.deallocate()
      event.summary.deallocate()
      event.description.deallocate()
    }
  }

  private static func event(_ index: Int, _ seconds: Int) -> Event {
    let start = LocalDateTime(secondsSinceEpoch: seconds)
    var end = start
    end.minute = 40
    var event = Event(
      uid: UID("plan-left-knee-strength-\(index)@regain.example"),
      stamp: LocalDateTime(year: 2026, month: 3, day: 1, hour: 0, minute: 0, second: 0),
      start: .zoned(start, zone: "Europe/Berlin"), end: .zoned(end, zone: "Europe/Berlin"),
      summary: "Leg strength \(index % 36 + 1)")
    event.description = description
    event.status = .confirmed
    event.transparency = .opaque
    event.classification = .private
    event.categories = ["Exercise"]
    event.color = "teal"
    event.extensions = [ExtensionProperty(name: "X-MICROSOFT-CDO-BUSYSTATUS", value: "BUSY")]
    event.alarms = [
      Alarm(description: "Leg strength in half an hour", minutes: -30)
    ]
    return event
  }

  /// A copy of a text for C, freed with this object.
  private func lend(_ text: String) -> UnsafePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { copy.initialize(from: base, count: source.count) }
    }
    return UnsafePointer(copy)
  }

  /// Writes the calendar by libical alone and throws the text away.
  func writeBare() {
    bare_calendar_free(bare_calendar_text(bareEvents, Int32(bareEvents.count)))
  }

  /// The text by libical alone.
  func bareText() -> [UInt8] {
    guard let text = bare_calendar_text(bareEvents, Int32(bareEvents.count)) else { return [] }
    defer { bare_calendar_free(text) }
    return Array(String(cString: text).utf8)
  }
}
