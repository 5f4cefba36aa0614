import ICalendar

func calendarReader(bytes: [UInt8]) -> Int {
  var count = 0
  // CalendarReader
  var reader = CalendarReader(bytes)
  while let component = reader.next() {
    guard component.kind == .event else { continue }
    let titles = reader.properties(of: component, named: ["SUMMARY"])
    count += titles.count
  }
  // end
  return count
}
