// Sections of the benchmark, each of which prints its own table. With a number as the only
// argument, calendars of that size alone are measured; with `placement` or `busy`, the
// placing of sessions or the reading of busy calendars.

let choice = CommandLine.arguments.dropFirst().first
let size = choice.flatMap { Int($0) }

if choice == nil {
  // The programs to measure lie beside this one. They come first: a process is charged with the
  // memory of the one that starts it, which is still small.
  let own = CommandLine.arguments[0]
  let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
  try ProcessBenchmark.run(folder: folder)
  try PrintBenchmark.run(folder: folder)
  try LivingBenchmark.run(folder: folder)
  try FeedBenchmark.run(folder: folder)
  try JournalBenchmark.run()
}
if choice != "placement", choice != "busy" {
  try CalendarBenchmark.run(sizes: size.map { [$0] } ?? [100, 1000, 10_000, 100_000])
}
if size == nil, choice != "busy" { try PlacementBenchmark.run(weeks: [6, 12, 24, 48]) }
if size == nil, choice != "placement" { try BusyBenchmark.run() }
