import Foundation
import TestSupport
import Testing

@testable import RegainKit

/// Seeded people are requests that a batch answers, the same ones for the same seed.
@Suite struct SeededRequestsTests {
  private static let library = ProgramLibrary(
    folder: Repository.root.appendingPathComponent("Programs").path)

  @Test func `a line follows from its seed and its number alone`() throws {
    let (one, other) = (
      try SeededRequests(Self.library, seed: 7), try SeededRequests(Self.library, seed: 8)
    )
    let lines = try (1...40).map(one.line)
    #expect(try (1...40).reversed().map(one.line) == lines.reversed())
    #expect(Set(lines).count == 40)
    #expect(try (1...40).map(other.line) != lines)
  }

  @Test func `whoever begins is answered, and whoever names a warning sign is refused`() throws {
    let requests = try SeededRequests(Self.library, seed: 3)
    let batch = try Batch(Self.library)
    var refused = 0
    for number in 201...350 {
      let line = try requests.line(number)
      let answer = try BatchAnswerText(batch, to: line)
      let isAsked = String(decoding: line, as: UTF8.self).contains("\"flags\":{\"calf\":true}")
      #expect(answer["id"] as? String == "p\(number)")
      #expect(answer.code == (isAsked ? 77 : nil), "\(number): \(answer.message)")
      if isAsked { refused += 1 }
    }
    #expect((1...12).contains(refused))
  }

  @Test func `whoever has lived some days is a journal that a store takes as well`() throws {
    var requests = try SeededRequests(Self.library, seed: 5)
    requests.mostDays = 30
    requests.task = .replay
    let batch = try Batch(Self.library)
    var journals = 0
    for number in 1...25 {
      let line = try requests.line(number)
      let answer = try BatchAnswerText(batch, to: line)
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      guard let journal = object?["journal"] as? [Any] else { continue }
      journals += 1
      #expect(answer.isOK, "\(number): \(answer.message)")
      let header = ["header": ["format": "regain-journal", "lines": journal.count, "schema": 1]]
      let text = try ([header] + journal).map { try JSONSerialization.data(withJSONObject: $0) }
      let scratch = try ScratchStore()
      defer { scratch.remove() }
      let lines = Array(text.joined(separator: Data("\n".utf8)))
      #expect(try scratch.store.importJournal(lines).names == ["plan \(number)"])
    }
    #expect(journals > 15)
  }

  @Test func `one manner and one programme can be all that there is`() throws {
    var requests = try SeededRequests(Self.library, following: "graded-walking", seed: 1)
    requests.patient = .silent
    requests.mostDays = 9
    for number in 1...20 {
      let text = String(decoding: try requests.line(number), as: UTF8.self)
      #expect(text.contains("graded-walking") && !text.contains("\"kind\":\"session\""))
    }
    #expect(throws: RegainError.self) {
      try SeededRequests(Self.library, following: "knee-bends", seed: 1)
    }
  }
}
