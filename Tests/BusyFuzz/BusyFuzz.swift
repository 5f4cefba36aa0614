import Calendars
import Rehabilitation
import Wording

// The reader of busy calendars under libFuzzer. Any bytes must be read, or refused, without a trap, a
// leak or a stall:
//
//   REGAIN_FUZZ=1 swift build -c release --scratch-path .build-fuzz --product busy-fuzz \
//     --sanitize=address -Xswiftc -sanitize=fuzzer
//   .build-fuzz/release/busy-fuzz -max_total_time=600 -timeout=10 -rss_limit_mb=2048 CORPUS

private let zone = try? PlanZone("Europe/Berlin")
private let span = CivilDate(dayNumber: 20_454)..<CivilDate(dayNumber: 20_819)

/// Reads one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readBusyTimes(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let zone else { return -1 }
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let options = BusyOptions(allDayIsBusy: true, patience: 1)
  let reading = try? BusyCalendar.intervals(
    in: bytes, file: "input", span: span, zone: zone, options: options)
  for note in reading?.notes ?? [] { precondition(!note.words.isEmpty) }
  let spans = (reading?.intervals ?? []).map(\.span)
  for (span, next) in zip(spans, spans.dropFirst()) {
    precondition(span.upperBound < next.lowerBound, "\(span) does not lie before \(next)")
  }
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager wants a main function of this name, in place of libFuzzer's own.
@_cdecl("busy_fuzz_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, readBusyTimes)
}
