import TestSupport

/// A calendar file that is being written in the manner of a client.
struct Draft {
  let client: Client
  private var generator: SeededGenerator
  private var body: [String] = []
  private var finished = ""
  private var zones: [CorpusZone] = []
  private var number = 0

  init(client: Client, seed: UInt64) {
    self.client = client
    generator = SeededGenerator(seed: seed)
  }

  /// A number, the same for the same file.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[pick(0...list.count - 1)]
  }

  /// A day of the first half of the year, in working hours.
  mutating func someTime() -> Moment {
    Moment(day: pick(1...28), month: pick(1...6), minute: pick(28...76) * 15)
  }

  /// A weekday's short name, and one after it.
  mutating func someWeekdays() -> String {
    pick(["MO,WE", "TU,TH", "MO,TU,WE,TH,FR", "FR", "SU,MO", "WE,SA"])
  }

  /// A line with a time in a zone, which is then defined in the file.
  mutating func line(_ name: String, _ moment: Moment, _ zone: CorpusZone = .berlin) -> String {
    if !zones.contains(zone) { zones.append(zone) }
    return "\(name);TZID=\(zone.name(in: client)):\(moment.text)"
  }

  func dateLine(_ name: String, _ moment: Moment) -> String {
    "\(name);VALUE=DATE:\(moment.date)"
  }

  /// Adds an event with a UID of its own; the first lines are those of its times.
  mutating func event(_ lines: [String]) {
    event("\(number + 1)-\(client.rawValue)@example.org", lines)
  }

  /// Adds an event.
  mutating func event(_ uid: String, _ lines: [String]) {
    number += 1
    var all = lines
    // Where the clients put the UID differs, and must not matter.
    all.insert("UID:\(uid)", at: client == .google ? min(2, all.count) : 0)
    if client != .google, client != .exchange {
      all = client.extras(number) + all
    } else {
      all += client.extras(number)
    }
    body += ["BEGIN:VEVENT"] + all + client.alarm + ["END:VEVENT"]
  }

  /// Adds lines as they are.
  mutating func add(_ lines: [String]) {
    body += lines
  }

  /// Ends the calendar; another one may follow in the same file.
  mutating func endCalendar() {
    let definitions = zones.flatMap { $0.definition(in: client) }
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(client.productID)"] + client.head + definitions
      + body + ["END:VCALENDAR"]
    finished += lines.map { folded($0) + client.lineEnd }.joined()
    (body, zones) = ([], [])
  }

  /// The file.
  var text: String {
    mutating get {
      if !body.isEmpty { endCalendar() }
      return finished
    }
  }

  /// A line in parts of at most 75 octets.
  private func folded(_ line: String) -> String {
    var parts = [""]
    for character in line {
      if parts[parts.count - 1].utf8.count + character.utf8.count > 74 { parts.append(" ") }
      parts[parts.count - 1].append(character)
    }
    return parts.joined(separator: client.lineEnd)
  }
}

/// A day and a time of the year.
struct Moment {
  var day: Int
  var month: Int
  var minute: Int

  /// The moment some minutes on, within the month.
  func plus(_ minutes: Int) -> Moment {
    let total = minute + minutes
    return Moment(day: day + total / 1440, month: month, minute: total % 1440)
  }

  func on(day: Int, month: Int) -> Moment {
    Moment(day: day, month: month, minute: minute)
  }

  var date: String { "\(Corpus.year)\(two(month))\(two(day))" }
  var text: String { "\(date)T\(two(minute / 60))\(two(minute % 60))00" }

  private func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
