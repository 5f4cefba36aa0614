import Foundation
import RegainKit
import TestSupport
import Testing

/// The programmes of the repository, and a store in a folder of its own.
struct ScratchStore {
  let folder: URL
  let library = ProgramLibrary(folder: Repository.root.appendingPathComponent("Programs").path)
  let store: PlanStore
  /// Monday, 2 March 2026, 06:00 UTC.
  let morning = Stamp(secondsSinceEpoch: 1_772_431_200)
  /// The evening of that day.
  let evening = Stamp(secondsSinceEpoch: 1_772_485_200)

  init() throws {
    folder = try BuiltCommand.emptyFolder()
    store = try PlanStore.open(folder.appendingPathComponent("a.sqlite").path, .writing)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func gate(_ ids: String...) throws -> SafetyGate {
    SafetyGate(try ids.map { try library.program($0) })
  }

  func choices(_ name: String = "left-knee") -> Enrolment {
    Enrolment(name: name, start: morning.minute.date, zone: "UTC")
  }

  /// Starts the strength programme on that Monday.
  @discardableResult
  func start(_ name: String = "left-knee") throws -> Schedule {
    try store.start(
      try gate("knee-osteoarthritis-strength").clear(.none), choices(name), at: morning)
  }
}
