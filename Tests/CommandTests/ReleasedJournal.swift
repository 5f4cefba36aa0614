import Foundation
import TestSupport
import Testing

/// A copy of the journal that a release left behind, with the calendar files that it published.
///
/// Made by `.ci/release_fixture.py` with the executable of that release; each release is a folder of
/// `Tests/Fixtures`.
struct ReleasedJournal {
  /// The day before which everything is past, and the moment at which the files were written.
  static let lastDay = "2026-03-03"
  private static let fixtures = Repository.root.appendingPathComponent("Tests/Fixtures")

  /// The releases that left a journal.
  static var releases: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    return names.filter { name in
      let journal = fixtures.appendingPathComponent("\(name)/journal.sqlite")
      return FileManager.default.fileExists(atPath: journal.path)
    }.sorted()
  }

  let folder: URL
  /// The plans of the journal.
  let plans: [String]

  init(of release: String) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("regain-\(UUID())")
    try FileManager.default.copyItem(
      at: ReleasedJournal.fixtures.appendingPathComponent(release), to: folder)
    plans = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
  }

  /// Removes the copy.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command on the copy, at the moment at which the files were written.
  func run(_ words: [String]) throws -> BuiltCommand.Result {
    try BuiltCommand.run(
      words + ["--store", "journal.sqlite", "--now", "\(ReleasedJournal.lastDay)T08:00:00Z"],
      in: folder)
  }

  /// What each calendar of a plan was told: its target, and the name of its file.
  func calendars(of plan: String) -> [(target: String, file: String)] {
    [("calendar", "\(plan).ics"), ("family", "\(plan)-family.ics")].filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0.file).path)
    }
  }

  /// The text of a file of the copy.
  func text(of file: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }

  /// The sessions before the last day as the release told them, by their id.
  func pastSessions(of plan: String) throws -> [String: NSDictionary] {
    try sessions(
      in: text(of: "\(plan).jsonl").split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8))
      })
  }

  /// How sessions that ride on an entry stand, as this build tells them, by their id.
  func ridersNow(of plan: String) throws -> [String: String] {
    let items = try documentSessions(of: plan).flatMap { session in
      ((session as? NSDictionary)?["items"] as? [NSDictionary]) ?? []
    }
    let riders = items.compactMap { item in
      (item["session"] as? String).flatMap { id in (item["status"] as? String).map { (id, $0) } }
    }
    return Dictionary(riders) { first, _ in first }
  }

  /// The sessions before the last day as this build tells them, by their id.
  func pastSessionsNow(of plan: String) throws -> [String: NSDictionary] {
    try sessions(in: documentSessions(of: plan))
  }

  private func documentSessions(of plan: String) throws -> [Any] {
    let told = try run(["sessions", plan, "--json"])
    let document = try JSONSerialization.jsonObject(with: Data(told.output.utf8))
    return try #require((document as? NSDictionary)?["sessions"] as? [Any])
  }

  private func sessions(in objects: [Any]) throws -> [String: NSDictionary] {
    let sessions = try objects.map { object in
      let session = try #require(object as? NSDictionary)
      return (try #require(session["id"] as? String), session)
    }
    return Dictionary(sessions) { first, _ in first }.filter { _, session in
      (session["date"] as? String).map { $0 < ReleasedJournal.lastDay } ?? false
    }
  }
}
