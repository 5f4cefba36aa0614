import Foundation
import PromiseLives
import RegainKit
import TestSupport

// Lives many lives with the built library, on all processors, and tells which promises of the design they do
// not keep:
//
//     promise-lives [LIVES] [FIRST SEED]
//
// Ends with 1 where a promise is broken. A life is lived again by its seed: promise-lives 1 SEED.

/// What one life came to.
struct Lived: Sendable {
  var lives = 0
  var looks = 0
  var reports = 0
  /// The promises by number, each with the line that tells of it.
  var broken = [(promise: Int, line: String)]()

  static func += (sum: inout Lived, life: Lived) {
    sum.lives += life.lives
    sum.looks += life.looks
    sum.reports += life.reports
    sum.broken += life.broken
  }
}

/// Lives the life of a seed; one in eight publishes, too.
func live(_ seed: UInt64, _ library: PromiseLibrary) -> Lived {
  let draw = LifeDraw(seed: seed, among: library.ids)
  let named = "seed \(seed), \(draw.person.rawValue), \(draw.programs.joined(separator: "+"))"
  var lived = Lived()
  do {
    let folder = seed % 8 == 0 ? try BuiltCommand.emptyFolder() : nil
    defer { if let folder { try? FileManager.default.removeItem(at: folder) } }
    let before = try LivedLife.brokenBeforeStart(of: draw, library: library)
    lived.broken = before.map { ($0.promise, "\(named), \($0)") }
    guard var life = try LivedLife(draw, library: library, folder: folder?.path) else {
      return lived
    }
    try life.live()
    (lived.lives, lived.looks, lived.reports) = (1, life.looks, life.reports)
    lived.broken += life.broken.map { ($0.promise, "\(named), \($0)") }
  } catch {
    lived.broken.append((0, "\(named): \(error)"))
  }
  return lived
}

/// Shows a line at once.
func show(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// The most lines that are shown while lives are lived.
let mostShown = 60

let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let (count, first) = (numbers.first ?? 200, numbers.dropFirst().first ?? 1)
let programs = Repository.root.appendingPathComponent("Programs").path
let workers = UInt64(ProcessInfo.processInfo.activeProcessorCount)

let sum = try await withThrowingTaskGroup(of: Lived.self) { group in
  for worker in 0..<workers {
    group.addTask {
      let library = try PromiseLibrary(folder: programs)
      var sum = Lived()
      for seed in stride(from: first + worker, to: first + count, by: Int(workers)) {
        let lived = live(seed, library)
        for (_, line) in lived.broken where sum.broken.count < mostShown { show(line) }
        sum += lived
      }
      return sum
    }
  }
  var sum = Lived()
  for try await lived in group { sum += lived }
  return sum
}
for (promise, broken) in Dictionary(grouping: sum.broken, by: \.promise).sorted(by: {
  $0.key < $1.key
}) {
  show("promise \(promise): \(broken.count)")
}
show(
  "\(sum.lives) lives, \(sum.looks) days looked at, \(sum.reports) reports: "
    + "\(sum.broken.count) broken promises")
exit(sum.broken.isEmpty ? 0 : 1)
