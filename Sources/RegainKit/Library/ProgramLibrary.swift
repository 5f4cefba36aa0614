import ProgramFiles
import Rehabilitation

/// Folders of programme files, in which programmes and exercises are looked up, first to last.
///
/// A file is read when it is asked for; of two with the same id the first folder's counts.
///
/// ```swift
/// let library = try ProgramLibrary.bundled(near: path)
/// let titles = try library.programs().map(\.program.title)
/// ```
public struct ProgramLibrary: Sendable {
  /// The folders, each once, as they were named.
  public let folders: [String]

  /// The programmes of some folders; each holds files such as `graded-walking.yaml`, and its exercises
  /// in `exercises.yaml`.
  public init(folders: [String]) {
    var seen = Set<String>()
    self.folders = folders.filter { seen.insert(FileSystem.resolved($0)).inserted }
  }

  /// The programmes of one folder.
  public init(folder: String) {
    self.init(folders: [folder])
  }

  /// The exercises of all folders; of two with the same id the first folder's counts.
  ///
  /// - Throws: `LibraryError` where a catalogue does not lint, or there is none.
  public func catalogue() throws(RegainError) -> Catalogue {
    var exercises = [Exercise]()
    let paths = folders.map { "\($0)/exercises.yaml" }.filter(FileSystem.isReadable)
    guard !paths.isEmpty else { throw .library(.noCatalogue) }
    for path in paths {
      let checked = CatalogueFile.read(try bytes(of: path), path: path)
      guard let catalogue = checked.value else {
        throw .library(.unlinted(path, checked.diagnostics))
      }
      exercises += catalogue.exercises
    }
    // A plan pins them, and reads no id twice.
    var seen = Set<String>()
    return Catalogue(exercises.filter { seen.insert($0.id).inserted })
  }

  /// The path of a programme: the name itself where it is a path, else the first `NAME.yaml`.
  ///
  /// A beginning that only one id has stands for it, and so do spaces and capitals.
  ///
  /// - Throws: `LibraryError.unknown`.
  public func path(of name: String) throws(RegainError) -> String {
    if Self.isFile(name) { return name }
    for folder in folders where FileSystem.isReadable("\(folder)/\(name).yaml") {
      return "\(folder)/\(name).yaml"
    }
    let ids = ids()
    guard let id = NearNames(ids).meant(by: name), id != name else {
      throw .library(.unknown(name, known: ids))
    }
    return try path(of: id)
  }

  /// Whether a name is the path of a file.
  private static func isFile(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.contains("/")
  }

  /// The ids of all programmes, in order.
  public func ids() -> [String] {
    let names = folders.flatMap { FileSystem.files(in: $0) ?? [] }
      .filter { $0.hasSuffix(".yaml") && $0 != "exercises.yaml" }
    return Set(names.map { String($0.dropLast(5)) }).sorted()
  }

  /// The programme of a name or a path, which has passed the linter.
  ///
  /// - Parameters:
  ///   - name: Its id, or the path of its file.
  ///   - catalogue: The exercises that it may name; those of the library if not given.
  /// - Returns: The programme with its exercises.
  /// - Throws: `LibraryError` with every finding where it does not lint, or it is not there.
  public func program(
    _ name: String, catalogue: Catalogue? = nil
  ) throws(RegainError) -> LintedProgram {
    let path = try path(of: name)
    let catalogue =
      if let catalogue { catalogue } else { try self.catalogue() }
    let checked = LintedProgram.read(try bytes(of: path), path: path, catalogue: catalogue)
    guard var program = checked.value else {
      throw .library(.unlinted(path, checked.diagnostics))
    }
    if Self.isFile(name) { program.file = FileSystem.resolved(path) }
    return program
  }

  /// All programmes, by id.
  ///
  /// - Throws: As for the first one that cannot be had.
  public func programs() throws(RegainError) -> [LintedProgram] {
    let catalogue = try catalogue()
    var programs = [LintedProgram]()
    for id in ids() { programs.append(try program(id, catalogue: catalogue)) }
    return programs
  }

  func bytes(of path: String) throws(RegainError) -> [UInt8] {
    try regain(RegainError.file) { () throws(FileError) in try FileSystem.read(path) }
  }
}
