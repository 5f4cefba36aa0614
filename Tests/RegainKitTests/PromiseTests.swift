import Foundation
import PromiseLives
import RegainKit
import TestSupport
import Testing

/// A few of the lives that `promise-lives` lives by the hundred: one for each kind of person.
@Suite struct PromiseTests {
  @Test(arguments: Person.allCases) func `A life keeps the promises`(_ person: Person) throws {
    let library = try PromiseLibrary(
      folder: Repository.root.appendingPathComponent("Programs").path)
    let turn = UInt64(Person.allCases.firstIndex(of: person) ?? 0)
    let seed = UInt64(Person.allCases.count) * 1_000 + turn
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let draw = LifeDraw(seed: seed, among: ["graded-walking", "minor-knee-injury"], most: 16)
    try #require(draw.person == person)
    var life = try #require(
      try LivedLife(draw, library: library, folder: folder.path))
    try life.live()
    #expect(life.broken.map(\.description) == [], "promise-lives 1 \(seed)")
    #expect(life.looks > 0)
  }

  @Test(arguments: [560] as [UInt64])
  func `A life that once broke a promise keeps it`(seed: UInt64) throws {
    let library = try PromiseLibrary(
      folder: Repository.root.appendingPathComponent("Programs").path)
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var life = try #require(
      try LivedLife(
        LifeDraw(seed: seed, among: library.ids), library: library, folder: folder.path))
    try life.live()
    #expect(life.broken.map(\.description) == [], "promise-lives 1 \(seed)")
  }
}
