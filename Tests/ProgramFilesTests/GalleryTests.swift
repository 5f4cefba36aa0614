import Foundation
import Planning
import ProgramFiles
import Rehabilitation
import Testing
import Wording

/// Every rule has a sample in `Errors` that breaks it, with the exact text that is shown for it.
@Suite struct GalleryTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Errors")

  private static let samples: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// What is found in a sample: a catalogue where it begins as one, else a programme.
  private static func diagnostics(of sample: String) throws -> [Diagnostic] {
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("\(sample).yaml")))
    let path = "Errors/\(sample).yaml"
    if bytes.starts(with: Array("exercises:".utf8)) {
      return CatalogueFile.read(bytes, path: path).diagnostics
    }
    // Only the rule about whole lives asks for patients, which take their time.
    let patients = sample.hasPrefix(RuleID.simulation.rawValue) ? Patient.standard : []
    return ProgramFile.read(
      bytes, path: path, catalogue: WholeProgram.catalogue, patients: patients
    ).diagnostics
  }

  @Test(arguments: samples)
  func `a sample gives the diagnostics that stand beside it`(sample: String) throws {
    let text = try Self.diagnostics(of: sample).map { $0.words(offering: .plain) + "\n" }.joined(
      separator: "\n")
    let file = Self.folder.appendingPathComponent("\(sample).txt")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    guard !isRecording, let expected = try? Data(contentsOf: file) else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(sample).txt: look at it, then run again")
      return
    }
    #expect(text == String(decoding: expected, as: UTF8.self))
  }

  @Test(arguments: samples)
  func `a sample shows its own rule and no other`(sample: String) throws {
    let rules = Set(try Self.diagnostics(of: sample).map(\.rule))
    let rule = try #require(rules.first)
    #expect(rules.count == 1)
    #expect(sample == rule.rawValue || sample.hasPrefix("\(rule.rawValue)-"))
  }

  @Test(arguments: RuleID.allCases)
  func `every rule has a sample`(rule: RuleID) {
    // A file above the limit is no sample to keep; `HostileTests` makes one.
    #expect(rule == .fileTooLarge || Self.samples.contains(rule.rawValue))
  }
}
