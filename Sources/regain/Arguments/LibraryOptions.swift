import ArgumentParser
import RegainKit

/// Where programmes are looked up.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("programs"),
    help: ArgumentHelp(
      "A folder of programmes, looked in before $REGAIN_PROGRAMS, your own and the bundled ones.",
      valueName: "dir"))
  var folder: String?

  /// The programmes of the folder that is given, then of the usual ones.
  var library: ProgramLibrary { ProgramLibrary(folders: Self.folders(after: folder)) }

  /// The files that are read: those of the folders, and programmes that are named by their files.
  func inputs(_ programs: [String]) -> [String] {
    let files = programs.filter { $0.contains("/") || $0.hasSuffix(".yaml") }
    return Self.folders(after: folder).reduce(into: files) { files, folder in
      for name in FileSystem.files(in: folder) ?? [] where name.hasSuffix(".yaml") {
        files.append("\(folder)/\(name)")
      }
    }
  }

  /// A folder that is given, then the user's, and the one that comes with Regain.
  static func folders(after folder: String?) -> [String] {
    var folders = [folder, Environment.variable("REGAIN_PROGRAMS")].compactMap { $0 }
    if let base = Environment.variable("XDG_CONFIG_HOME") {
      folders.append("\(base)/regain/programs")
    } else if let home = Environment.variable("HOME") {
      folders.append("\(home)/.config/regain/programs")
    }
    let bundled = ProgramLibrary.bundledFolder(near: Environment.programFolder)
    return folders + [bundled].compactMap { $0 }
  }
}
