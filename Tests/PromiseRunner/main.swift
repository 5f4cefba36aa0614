import Foundation
import PromiseLives
import RegainKit
import TestSupport

// Lives many lives with the built library, and tells which promises of the design they do not keep:
//
//     promise-lives [LIVES] [FIRST SEED]
//
// Ends with 1 where a promise is broken. A life is lived again by its seed: promise-lives 1 SEED.

/// Shows a line at once.
func show(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let count = numbers.first ?? 200
let first = numbers.dropFirst().first ?? 1
let library = try PromiseLibrary(
  folder: Repository.root.appendingPathComponent("Programs").path)
let ids = library.ids
var (lives, looks, reports) = (0, 0, 0)
var broken = [String]()
var kinds = [Int: Int]()
for seed in first..<(first + count) {
  // One life in eight publishes, too.
  let folder = seed % 8 == 0 ? try BuiltCommand.emptyFolder() : nil
  defer { if let folder { try? FileManager.default.removeItem(at: folder) } }
  let draw = LifeDraw(seed: seed, among: ids)
  let named = "seed \(seed), \(draw.person.rawValue), \(draw.programs.joined(separator: "+"))"
  do {
    guard var life = try LivedLife(draw, library: library, folder: folder?.path) else { continue }
    try life.live()
    lives += 1
    looks += life.looks
    reports += life.reports
    for promise in life.broken {
      kinds[promise.promise, default: 0] += 1
      broken.append("\(named), \(promise)")
      if broken.count <= 60 { show(broken[broken.count - 1]) }
    }
  } catch {
    broken.append("\(named): \(error)")
    show(broken[broken.count - 1])
  }
}
for (promise, count) in kinds.sorted(by: { $0.key < $1.key }) {
  print("promise \(promise): \(count)")
}
show(
  "\(lives) lives, \(looks) days looked at, \(reports) reports: \(broken.count) broken promises")
exit(broken.isEmpty ? 0 : 1)
