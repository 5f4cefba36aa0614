import ICalendar
import Rehabilitation
import Wording

extension Ledger {
  /// Whether it lacks what an entry said: release 1.0.0 remembered no texts.
  public var lacksTexts: Bool {
    records.contains { uid, record in
      record.published.text == nil && !record.published.isCancelled && readTexts[uid] == nil
    }
  }

  /// Takes what entries said from a file of the calendar, where it holds what was published last.
  public mutating func readTexts(in file: [UInt8]) {
    var reader = CalendarReader(file)
    while let component = reader.next() {
      guard component.kind == .event || component.kind == .todo else { continue }
      let properties = Dictionary(
        reader.properties(of: component).map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
      guard let uid = properties["UID"]?.text, let record = records[uid],
        record.published.text == nil, readTexts[uid] == nil,
        case .number(record.sequence)? = properties["SEQUENCE"]?.value,
        properties["SUMMARY"]?.text == record.published.summary
      else { continue }
      let alarm = component.parts.first { $0.kind == .alarm }.flatMap { alarm in
        reader.properties(of: alarm, named: ["TRIGGER"]).first?.duration
      }
      readTexts[uid] = PublishedText(
        of: record.published, properties.compactMapValues(\.text),
        alarm: alarm.map { ($0.days * 86_400 + $0.seconds) / 60 })
    }
  }
}

extension PublishedText {
  /// What an entry said, by the texts of its properties.
  fileprivate init(of entry: PublishedEntry, _ properties: [String: String], alarm: Int?) {
    let isDone = EntryText.isDone(markedIn: entry.summary)
    let isRoutine = Activity.Kind(rawValue: entry.kind)?.isRoutine == true
    heading = EntryText.unmarked(entry.summary)
    description = properties["DESCRIPTION"] ?? ""
    isTentative = properties["STATUS"] == "TENTATIVE"
    isBusy = isDone == nil ? properties["TRANSP"] == "OPAQUE" : entry.start != nil && !isRoutine
    category = properties["CATEGORIES"]
    color = properties["COLOR"]
    self.alarm = alarm
    outcome = isDone.map { $0 ? .done : .missed } ?? .open
    ordinals = nil
  }
}
