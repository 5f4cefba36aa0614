import Foundation
import RegainKit
import Snippets
import TestSupport
import Testing

/// The snippet of the documentation, which sees of Regain what an application sees.
@Suite struct StartLogPublishTests {
  @Test func `a plan is started, a red session logged, and the calendar told twice`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let told = try startLogPublish(program: Repository.root.path, folder: folder.path)
    #expect(told.first.unchanged == 0 && told.first.new.count > 20)
    #expect(told.report.verdict?.signal == .red)
    #expect(told.report.schedule.plan.course.records.count == 1)
    #expect(!told.report.difference.isEmpty && !told.second.isEmpty)
    #expect(told.second.new.count < told.first.new.count)
    let changed = told.second.changed + told.second.moved + told.second.cancelled
    #expect(Set(changed).isSubset(of: told.first.new), "another identity")
    let file = folder.appendingPathComponent("knee.ics")
    let calendar = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(calendar.components(separatedBy: "\r\nSEQUENCE:1\r\n").count > 1)
  }

  @Test func `the article shows the snippet as it is compiled`() throws {
    let article = String(
      decoding: try Repository.bytes("Sources/RegainKit/RegainKit.docc/Start-log-publish.md"),
      as: UTF8.self)
    let snippet = String(
      decoding: try Repository.bytes("Tests/Snippets/StartLogPublish.swift"), as: UTF8.self)
    #expect(article.contains("```swift\n\(snippet)```\n"))
  }
}
