import Foundation
import RegainKit
import TestSupport
import Testing

@Suite struct ProgramLibraryTests {
  @Test func `the programmes of a checkout are found from a folder deep in it`() throws {
    let deep = Repository.root.appendingPathComponent("Tests/RegainKitTests").path
    let library = try ProgramLibrary.bundled(near: deep)
    #expect(library.ids() == Repository.programIDs)
    #expect(throws: RegainError.library(.noCatalogue)) {
      _ = try ProgramLibrary.bundled(near: "/usr")
    }
  }

  @Test func `the programmes of an installation lie beside it`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (bin, programs) = (folder.path + "/bin", folder.path + "/share/regain/Programs")
    for path in [bin, programs] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let exercises = Data(try Repository.bytes("Programs/exercises.yaml"))
    try exercises.write(to: URL(fileURLWithPath: programs + "/exercises.yaml"))
    try Data().write(to: URL(fileURLWithPath: bin + "/regain"))
    let library = try ProgramLibrary.bundled(near: bin + "/regain")
    #expect(library.ids().isEmpty)
    #expect(try library.catalogue().exercises.count > 20)
  }

  @Test
  func `words find programmes, and a programme that is not there is named with those that are`()
    throws
  {
    let library = ProgramLibrary(folder: Repository.root.appendingPathComponent("Programs").path)
    let found = try library.search("osteoarthritis").programs.map(\.id)
    #expect(found.contains("knee-osteoarthritis-strength"))
    #expect(throws: RegainError.library(.unknown("no-such", known: Repository.programIDs))) {
      _ = try library.program("no-such")
    }
  }

  @Test func `an exercise that two folders have is the first folder's, once`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bundled = Repository.root.appendingPathComponent("Programs").path
    let exercises = Data(try Repository.bytes("Programs/exercises.yaml"))
    try exercises.write(to: folder.appendingPathComponent("exercises.yaml"))
    let ids = try ProgramLibrary(folders: [folder.path, bundled]).catalogue().exercises.map(\.id)
    #expect(ids == (try ProgramLibrary(folder: bundled).catalogue().exercises.map(\.id)))
  }
}
