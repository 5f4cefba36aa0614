import Glibc

/// `regain build` of a 24-week programme as a whole process, beside a C program that writes the same
/// file by bare libical.
enum ProcessBenchmark {
  /// The two programs wrote different files.
  struct FilesDiffer: Error {}

  /// Measures the programs that lie in `folder`, and prints a table.
  static func run(folder: String, rounds: Int = 41) throws {
    try Scratch.withFolder { try run(folder: folder, rounds: rounds, scratch: $0) }
  }

  private static func run(folder: String, rounds: Int, scratch: String) throws {
    let (ours, bare, records) = ("\(scratch)/a.ics", "\(scratch)/b.ics", "\(scratch)/records")
    let build = [
      "build", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "Europe/Berlin",
      "--no-flags", "-o", ours,
    ]
    _ = try ChildProcess.run("\(folder)/regain", build)
    write(CalendarRecords.text(of: Scratch.bytes(of: ours)), to: records)
    _ = try ChildProcess.run("\(folder)/bare-calendar", [records, bare])
    guard Scratch.bytes(of: bare) == Scratch.bytes(of: ours) else { throw FilesDiffer() }

    var runs: [(name: String, results: [ChildProcess])] = [("regain", []), ("libical in C", [])]
    for _ in 0..<rounds {
      runs[0].results.append(try ChildProcess.run("\(folder)/regain", build))
      runs[1].results.append(try ChildProcess.run("\(folder)/bare-calendar", [records, bare]))
    }
    print(
      "\nA 24-week programme as a whole process, the same file byte for byte, median of \(rounds)")
    print("  program             ms   peak MiB   times C")
    let base = Stopwatch.median(runs[1].results.map(\.seconds))
    for run in runs {
      let seconds = Stopwatch.median(run.results.map(\.seconds))
      let peak = Stopwatch.median(run.results.map { Double($0.peakKiB) }) / 1024
      let name = "  \(run.name)" + String(repeating: " ", count: max(0, 14 - run.name.count))
      print(
        name, Table.cell(Table.decimal(seconds * 1000), 8), Table.cell(Table.decimal(peak), 11),
        Table.cell(Table.decimal(seconds / base), 10), separator: "")
    }
    print()
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { return }
    fputs(text, file)
    fclose(file)
  }
}
