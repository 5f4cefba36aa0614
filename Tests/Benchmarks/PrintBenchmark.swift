import Glibc

/// `regain print` of a 24-week programme as a whole process: HTML, and the PDF that WeasyPrint or
/// Chromium makes of it.
enum PrintBenchmark {
  /// Measures the program that lies in `folder`, and prints a table.
  static func run(folder: String, rounds: Int = 21) throws {
    try Scratch.withFolder { try run(folder: folder, rounds: rounds, scratch: $0) }
  }

  private static func run(folder: String, rounds: Int, scratch: String) throws {
    let (page, sheet) = ("\(scratch)/plan.html", "\(scratch)/plan.pdf")
    let print = [
      "print", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "Europe/Berlin",
      "--no-flags", "--now", "2026-03-01T09:00:00Z",
    ]
    var runs = [ChildProcess]()
    for _ in 0..<rounds {
      runs.append(
        try ChildProcess.run("\(folder)/regain", print + ["--format", "html", "-o", page]))
    }
    let times = runs.map(\.seconds)
    var status = stat()
    stat(page, &status)
    Swift.print(
      "\nA 24-week plan printed as a whole process, overview and weeks, median of \(rounds)")
    Swift.print("  format        ms     KiB")
    row("HTML", seconds: Stopwatch.median(times), bytes: Int(status.st_size))
    guard
      let made = try? ChildProcess.run(
        "\(folder)/regain", print + ["--format", "pdf", "-o", sheet])
    else {
      Swift.print("  PDF           neither WeasyPrint nor Chromium is here, or they failed\n")
      return
    }
    stat(sheet, &status)
    row("PDF, once", seconds: made.seconds, bytes: Int(status.st_size))
    Swift.print()
  }

  private static func row(_ name: String, seconds: Double, bytes: Int) {
    Swift.print(
      "  " + name + String(repeating: " ", count: max(0, 10 - name.count)),
      Table.cell(Table.decimal(seconds * 1000), 9), Table.cell(bytes / 1024, 8), separator: "")
  }
}
