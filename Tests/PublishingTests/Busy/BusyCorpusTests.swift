import BusyCorpus
import Calendars
import ICalendar
import Rehabilitation
import TestSupport
import Testing
import Wording

/// Hundreds of calendars as clients write them; `.ci/check_busy.py` compares them with Python.
@Suite struct BusyCorpusTests {
  @Test func `each file of the corpus is read without a doubt`() throws {
    let files = Corpus.files
    #expect(files.count >= 300)
    #expect(Set(files.map(\.name)).count == files.count)
    for file in files {
      let reading = try BusySample.reading(of: Array(file.text.utf8), file: file.name)
      #expect(reading.notes.allSatisfy { $0.isExpected }, "\(reading.notes)")
    }
  }

  @Test func `the busy times of the corpus stay what they are`() throws {
    let lines = try Corpus.files.map { file in
      let reading = try BusySample.reading(of: Array(file.text.utf8), file: file.name)
      let minutes = reading.intervals.reduce(0) { sum, interval in
        sum + interval.span.upperBound.minuteNumber - interval.span.lowerBound.minuteNumber
      }
      let first = reading.intervals.first.map { " from \($0.span.lowerBound)" } ?? ""
      let last = reading.intervals.last.map { " to \($0.span.upperBound)" } ?? ""
      return "\(file.name): \(reading.intervals.count) times, \(minutes) min\(first)\(last)\n"
    }
    try assertGolden(lines.joined(), "corpus.txt")
  }

  @Test(arguments: Repository.seeds(200, deep: 5000))
  func `a damaged file is read or refused`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = Corpus.files
    var bytes = Array(files[Int.random(in: files.indices, using: &generator)].text.utf8)
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(contentsOf: Array("99999999999;:\r\n,\\\"-".utf8), at: index)
      case 3: bytes[index] = UInt8.random(in: 0x30...0x39, using: &generator)
      default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &generator))
      }
    }
    if seed.isMultiple(of: 3) { bytes.removeLast(bytes.count / 2) }
    _ = try BusySample.text(of: bytes, file: "damaged.ics")
  }

  @Test func `what libFuzzer found of interest is read or refused`() throws {
    let seeds = try Repository.bytes("Tests/PublishingTests/Busy/Seeds/fuzz.txt")
    var count = 0
    for line in seeds.split(separator: 0x0A) {
      let digits = Array(line)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { index in
        UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) ?? 0
      }
      _ = try BusySample.text(of: bytes, file: "seed.ics")
      count += 1
    }
    #expect(count > 50)
  }
}

extension BusyNote {
  /// Some files of the corpus hold two revisions of an event; nothing else in it is in doubt.
  fileprivate var isExpected: Bool {
    if case .outdated = reason { true } else { false }
  }
}
