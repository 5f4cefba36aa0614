import ProgramFiles
import Rehabilitation
import Sheets
import Wording

/// The folders in which programmes are looked up, first to last.
struct Library {
  private let folders: [String]

  /// The folders of DESIGN 8: the one given, the user's, and the bundled one.
  init(folder: String?) {
    var folders = [folder, Environment.variable("REGAIN_PROGRAMS")].compactMap { $0 }
    if let base = Environment.variable("XDG_CONFIG_HOME") {
      folders.append("\(base)/regain/programs")
    } else if let home = Environment.variable("HOME") {
      folders.append("\(home)/.config/regain/programs")
    }
    if let bundled = Library.bundled { folders.append(bundled) }
    var seen = Set<String>()
    // The folder that is given can be the bundled one: it is read once.
    self.folders = folders.filter { seen.insert(resolved($0)).inserted }
  }

  /// The programmes that come with Regain: beside an installation, or above a build in a checkout.
  private static var bundled: String? {
    let installed = "\(Environment.programFolder)/../share/regain/Programs"
    if isReadable("\(installed)/exercises.yaml") { return installed }
    var folder = Environment.programFolder
    while folder != "/", folder != "." {
      if isReadable("\(folder)/Programs/exercises.yaml") { return "\(folder)/Programs" }
      folder = Environment.folder(of: folder)
    }
    return nil
  }

  /// The exercises of all folders; of two with the same id the first folder's counts.
  ///
  /// - Throws: ``Failure`` where a catalogue does not lint, or there is none.
  func catalogue() throws(Failure) -> Catalogue {
    var exercises = [Exercise]()
    let paths = folders.map { "\($0)/exercises.yaml" }.filter(isReadable)
    guard !paths.isEmpty else {
      throw Failure(
        .failed, "no exercises.yaml found; name the folder of the programmes with --programs DIR.")
    }
    for path in paths {
      let checked = CatalogueFile.read(try readFile(path), path: path)
      guard let catalogue = checked.value else {
        throw Failure(.unlinted, checked.diagnostics.report(of: path))
      }
      exercises += catalogue.exercises
    }
    return Catalogue(exercises)
  }

  /// The path of a programme: the name itself where it is a path, else the first `NAME.yaml`.
  ///
  /// - Throws: ``Failure`` that names what there is.
  func path(of name: String) throws(Failure) -> String {
    if name.hasSuffix(".yaml") || name.contains("/") { return name }
    for folder in folders where isReadable("\(folder)/\(name).yaml") {
      return "\(folder)/\(name).yaml"
    }
    let known = ids()
    let hint =
      known.isEmpty
      ? "no programmes were found; name their folder with --programs DIR."
      : "there are: \(known.joined(separator: ", "))."
    throw Failure(.failed, "no programme '\(name)'; \(hint)")
  }

  /// The ids of all programmes, in order.
  func ids() -> [String] {
    let names = folders.flatMap { fileNames(in: $0) ?? [] }
      .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") && $0 != "exercises.yaml" }
    return Set(names.map { String($0.dropLast(5)) }).sorted()
  }

  /// Reads and lints a programme.
  func check(_ path: String, catalogue: Catalogue) throws(Failure) -> Checked<Program> {
    ProgramFile.read(try readFile(path), path: path, catalogue: catalogue)
  }

  /// The programme of a name or a path.
  ///
  /// - Throws: ``Failure`` with every finding where it does not lint.
  func program(_ name: String, catalogue: Catalogue) throws(Failure) -> Program {
    let path = try path(of: name)
    let checked = try check(path, catalogue: catalogue)
    guard let program = checked.value else {
      throw Failure(.unlinted, checked.diagnostics.report(of: path))
    }
    return program
  }
}

extension [Diagnostic] {
  /// The errors, one below the other, after a line that counts them.
  func report(of path: String) -> String {
    let errors = filter { $0.severity == .error }
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    return "\(path) does not lint: \(count).\n" + errors.map(\.description).joined(separator: "\n")
  }
}
