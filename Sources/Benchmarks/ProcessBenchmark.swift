import Glibc
import ICalendar

/// `regain build` of a 24-week programme as a whole process, beside a C program that writes the same
/// file by bare libical.
enum ProcessBenchmark {
  /// The two programs wrote different files.
  struct FilesDiffer: Error {}

  /// Measures the programs that lie in `folder`, and prints a table.
  static func run(folder: String, rounds: Int = 41) throws {
    var template = Array("/tmp/regain-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return }
    let scratch = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let (ours, bare, records) = ("\(scratch)/a.ics", "\(scratch)/b.ics", "\(scratch)/records")
    defer {
      for file in [ours, bare, records] { unlink(file) }
      rmdir(scratch)
    }
    let build = [
      "build", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "Europe/Berlin",
      "--no-flags", "-o", ours,
    ]
    _ = try ChildProcess.run("\(folder)/regain", build)
    let text = String(decoding: bytes(of: ours), as: UTF8.self)
    write(CalendarRecords.text(of: try CalendarObject.parse(text).calendars[0]), to: records)
    _ = try ChildProcess.run("\(folder)/bare-calendar", [records, bare])
    guard bytes(of: bare) == bytes(of: ours) else { throw FilesDiffer() }

    var runs: [(name: String, results: [ChildProcess])] = [("regain", []), ("libical in C", [])]
    for _ in 0..<rounds {
      runs[0].results.append(try ChildProcess.run("\(folder)/regain", build))
      runs[1].results.append(try ChildProcess.run("\(folder)/bare-calendar", [records, bare]))
    }
    print(
      "\nA 24-week programme as a whole process, the same file byte for byte, median of \(rounds)")
    print("  program             ms   peak MiB   times C")
    let base = median(runs[1].results.map(\.seconds))
    for run in runs {
      let seconds = median(run.results.map(\.seconds))
      let peak = median(run.results.map { Double($0.peakKiB) }) / 1024
      let name = "  \(run.name)" + String(repeating: " ", count: max(0, 14 - run.name.count))
      print(
        name, Table.cell(Table.decimal(seconds * 1000), 8), Table.cell(Table.decimal(peak), 11),
        Table.cell(Table.decimal(seconds / base), 10), separator: "")
    }
    print()
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { return }
    fputs(text, file)
    fclose(file)
  }
}
