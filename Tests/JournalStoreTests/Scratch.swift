import Foundation
import GRDB
import Rehabilitation
import Testing

@testable import JournalStore

/// A folder of a test's own, removed with its last use.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("regain-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file in the folder.
  func path(_ name: String = "regain.sqlite") -> String { folder.appendingPathComponent(name).path }

  /// A store in the folder, open for writing.
  func store(_ name: String = "regain.sqlite") throws -> JournalStore {
    try JournalStore.open(path(name), .writing)
  }

  /// A store in which a plan has begun.
  func begun(_ plan: String = "left-knee", _ name: String = "regain.sqlite") throws -> JournalStore
  {
    let store = try store(name)
    try store.begin(Sample.enrolment(plan), programs: Sample.texts, moment: noon, recorded: 1000)
    return store
  }

  /// The names of the files in the folder.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  /// The permissions of a file in the folder.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// The bytes of a file in the folder.
  func bytes(_ name: String = "regain.sqlite") throws -> Data {
    try Data(contentsOf: folder.appendingPathComponent(name))
  }
}

/// A moment that tests record at.
let noon = moment("2026-03-02T12:00:00")

/// A wall-clock moment that the test knows to exist.
func moment(_ text: String) -> CivilDateTime {
  guard let moment = CivilDateTime(text) else { preconditionFailure("no moment \(text)") }
  return moment
}

/// A day that the test knows to exist.
func day(_ text: String) -> CivilDate {
  guard let day = CivilDate(text) else { preconditionFailure("no day \(text)") }
  return day
}

/// A time that the test knows to exist.
func time(_ text: String) -> TimeOfDay {
  guard let time = TimeOfDay(text) else { preconditionFailure("no time \(text)") }
  return time
}

/// The error that a body throws as a journal's.
func journalError(_ body: () throws -> Void) -> JournalError? {
  do {
    try body()
    return nil
  } catch {
    return error as? JournalError
  }
}
