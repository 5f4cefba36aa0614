import Foundation
import TestSupport
import Testing

@testable import RegainKit

/// A programme's text that was damaged on its way makes a plan or is refused in words; nothing ends the program.
@Suite struct DamagedProgramTests {
  private static let batch = Result { () throws -> Batch in
    try Batch(ProgramLibrary(folder: Repository.root.appendingPathComponent("Programs").path))
  }
  private static let numbers = [
    "0", "-1", "1", "7", "365", "100000", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999", "1e308", "-0.0000001", ".nan", "0x7fffffffffffffff", "3-2", "1-1000000",
  ]

  /// A text with a few of its lines and numbers changed.
  private func damaged(_ text: String, using chance: inout SeededGenerator) throws -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let (index, other) = (
        lines.indices.randomElement(using: &chance) ?? 0,
        lines.indices.randomElement(using: &chance) ?? 0
      )
      switch Int.random(in: 0..<8, using: &chance) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[other], at: index)
      case 2: lines.swapAt(index, other)
      case 3: lines[index] = "  " + lines[index]
      case 4: lines[index] = String(lines[index].dropLast(lines[index].count / 2))
      default:
        let places = lines.indices.filter { lines[$0].contains(/\d/) }
        guard let place = places.randomElement(using: &chance),
          let number = Self.numbers.randomElement(using: &chance)
        else { continue }
        let found = lines[place].matches(of: /\d+(\.\d+)?/)
        guard let match = found.randomElement(using: &chance) else { continue }
        lines[place].replaceSubrange(match.range, with: number)
      }
      if lines.isEmpty { lines = [""] }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: Repository.seeds(40, deep: 2000))
  func `a damaged text makes a plan or is refused in words`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let id = try #require(Repository.programIDs.randomElement(using: &chance))
    let whole = String(decoding: try Repository.bytes("Programs/\(id).yaml"), as: UTF8.self)
    let batch = try Self.batch.get()
    for _ in 0..<4 {
      var request = BatchRequestText("summary", starting: id)
      let text = try damaged(whole, using: &chance)
      request["programs"] = [["id": id, "text": text]]
      request["enrolment"] = ["start": "2026-03-02", "dayZero": "2026-03-02"]
      request["safety"] = ["noFlags": true, "clearedBy": "Dr Weber", "diagnosedBy": "Dr Weber"]
      let answer = try BatchAnswerText(batch, to: request.line)
      #expect(
        answer.isOK || [64, 65, 77].contains(answer.code) && !answer.message.isEmpty,
        "\(answer.line)")
    }
  }
}
