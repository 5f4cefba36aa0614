import Glibc
import JournalStore
import Rehabilitation

// Uses a journal as another process, for the tests.
//
//     journal-writer append STORE PLAN COUNT TAG    adds COUNT entries, telling of each once it is stored
//     journal-writer look STORE                     tells how many entries there are
//     journal-writer begin STORE PLAN               begins a plan
//
// With `--nobody` before these, a superuser's rights are given up first. What fails is told in one
// line, with the exit code 1.

var words = Array(CommandLine.arguments.dropFirst())
if words.first == "--nobody" {
  words.removeFirst()
  if geteuid() == 0 { guard setgid(65534) == 0, setuid(65534) == 0 else { exit(2) } }
}
let moment = CivilDateTime(minuteNumber: 29_000_000)

/// Tells a line at once: what is not yet told when the process is ended was not acknowledged.
func tell(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  write(STDOUT_FILENO, bytes, bytes.count)
}

/// Adds entries whose notes are `TAG-1` to `TAG-COUNT`.
func append(_ count: Int, tag: String, to plan: String, in store: JournalStore) throws {
  guard let session = Session.ID("strength/1") else { exit(2) }
  for index in 1...count {
    var record = SessionRecord(session: session)
    record.note = "\(tag)-\(index)"
    let entry = try store.append(.session(record), to: plan, moment: moment, recorded: index)
    tell("\(tag)-\(index) \(entry.number)")
  }
}

do {
  switch (words.first, words.count) {
  case ("append", 5):
    let store = try JournalStore.open(words[1], .writing)
    try append(Int(words[3]) ?? 1, tag: words[4], to: words[2], in: store)
  case ("look", 2):
    let store = try JournalStore.open(words[1], .reading)
    tell("\(try store.check())")
  case ("begin", 3):
    let store = try JournalStore.open(words[1], .writing)
    let enrolment = Enrolment(
      name: words[2], start: moment.date, zone: "Europe/Berlin", clockChanges: [])
    let texts = ProgramTexts(programs: ["id: test"], exercises: "")
    try store.begin(enrolment, programs: texts, moment: moment, recorded: 0)
    tell("begun")
  default: exit(64)
  }
} catch {
  tell("\(error)")
  exit(1)
}
