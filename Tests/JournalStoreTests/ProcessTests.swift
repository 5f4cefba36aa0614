import Foundation
import Rehabilitation
import TestSupport
import Testing

@testable import JournalStore

/// Processes that write at once, or are ended at any moment, lose and double nothing.
@Suite struct ProcessTests {
  /// A process that adds entries, and what it has acknowledged so far.
  private final class Writer {
    private let process = Process()
    private let pipe = Pipe()
    private(set) var output = Data()

    init(_ words: [String]) throws {
      process.executableURL = JournalWriter.executable
      process.arguments = words
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = pipe
      try process.run()
    }

    var lineCount: Int { output.count { $0 == UInt8(ascii: "\n") } }

    /// Waits until so many entries are acknowledged, or the process has ended.
    func wait(lines: Int) {
      while lineCount < lines {
        let data = pipe.fileHandleForReading.availableData
        if data.isEmpty { return }
        output += data
      }
    }

    /// Ends the process as a power cut would.
    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// What was acknowledged until the process's end: the notes, with their entries' numbers.
    func acknowledged() -> [String: Int] {
      output += pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      // A last line without an end was not told whole.
      let lines = String(decoding: output, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropLast()
      let pairs = lines.map { $0.split(separator: " ") }.filter { $0.count == 2 }
      return Dictionary(
        uniqueKeysWithValues: pairs.map { (String($0[0]), Int($0[1]) ?? -1) })
    }
  }

  /// The notes of the entries, with their numbers; each stands once.
  private func stored(in store: JournalStore) throws -> [String: Int] {
    var notes = [String: Int]()
    for entry in try store.entries(of: "left-knee") {
      guard case .session(let record) = entry.fact, let note = record.note else { continue }
      #expect(notes.updateValue(entry.number, forKey: note) == nil, "\(note) stands twice")
    }
    return notes
  }

  @Test func `two processes that write at once lose nothing of 2000 entries`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let writers = try ["a", "b"].map { tag in
      try Writer(["append", scratch.path(), "left-knee", "1000", tag])
    }
    let acknowledged = writers.reduce(into: [String: Int]()) { all, writer in
      all.merge(writer.acknowledged()) { _, _ in -1 }
    }
    #expect(acknowledged.count == 2000)
    #expect(try stored(in: store) == acknowledged)
    #expect(Set(acknowledged.values) == Set(2...2001))
    #expect(try store.check() == 2001)
  }

  @Test func `a process ended at any moment of 500 additions loses and doubles nothing`() throws {
    let scratch = try Scratch()
    do { _ = try scratch.begun() }
    var random = SeededGenerator(seed: 11)
    var acknowledged = [String: Int]()
    var round = 0
    while acknowledged.count < 500 {
      round += 1
      let writer = try Writer(["append", scratch.path(), "left-knee", "500", "r\(round)"])
      // The first rounds end at the opening, the others between any two steps of an addition.
      if round > 5 { writer.wait(lines: Int.random(in: 1...40, using: &random)) }
      usleep(UInt32.random(in: 0...(round > 5 ? 1500 : 40_000), using: &random))
      writer.kill()
      acknowledged.merge(writer.acknowledged()) { _, _ in -1 }
      // What was stored but not yet told may be there: at most one entry a round.
      let store = try JournalStore.open(scratch.path(), .reading)
      let stored = try stored(in: store)
      #expect(acknowledged.allSatisfy { stored[$0.key] == $0.value })
      #expect(stored.count <= acknowledged.count + round)
    }
    let store = try JournalStore.open(scratch.path(), .reading)
    let count = try store.check()
    #expect(try store.entries(of: "left-knee").map(\.number) == Array(1...count))
  }

  @Test func `a store whose making is ended at any moment can be made after all`() throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<12 {
      let scratch = try Scratch()
      let writer = try Writer(["begin", scratch.path("a/store"), "left-knee"])
      usleep(UInt32.random(in: 5000...60_000, using: &random))
      writer.kill()
      _ = writer.acknowledged()
      let store = try scratch.store("a/store")
      if try store.plans().isEmpty {
        try store.begin(
          Sample.enrolment("left-knee"), programs: Sample.texts, moment: noon, recorded: 0)
      }
      #expect(try store.check() == 1)
    }
  }

  @Test func `processes that make the store at once agree on one`() throws {
    for _ in 0..<5 {
      let scratch = try Scratch()
      let writers = try (0..<6).map {
        try Writer(["begin", scratch.path("a/store"), "plan-\($0)"])
      }
      for writer in writers { _ = writer.acknowledged() }
      let outputs = writers.map { String(decoding: $0.output, as: UTF8.self) }
      #expect(outputs.allSatisfy { $0 == "begun\n" }, "\(outputs)")
      #expect(try JournalStore.open(scratch.path("a/store"), .reading).plans().count == 6)
    }
  }
}
