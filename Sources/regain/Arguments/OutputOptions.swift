import ArgumentParser
import RegainKit
import Sheets

/// Which file is written, what it may replace, and who may read it.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output if not given.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file even where Regain did not write it.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Who may read the file, as permissions: 644 for everybody; only you if not given.",
      valueName: "permissions"))
  var mode: FilePermissions?

  /// The path of the file; `nil` for standard output.
  var path: String? { output == "-" ? nil : output }

  /// How text is set: as a terminal shows it, or plain in a file.
  var textStyle: TextStyle { output == nil && Environment.showsStyle ? .terminal : .plain }

  /// How wide text is, in columns.
  var textWidth: Int { output == nil ? Environment.columns : 80 }

  func validate() throws {
    if path == nil, force { throw ValidationError(.withoutFile("--force")) }
    if path == nil, mode != nil { throw ValidationError(.withoutFile("--mode")) }
  }

  /// The file that may be written; `nil` for standard output.
  ///
  /// - Parameters:
  ///   - store: The journal that the command reads.
  ///   - inputs: The files that it reads besides.
  ///   - usual: Who may read the file where nothing is typed.
  /// - Returns: The file.
  /// - Throws: ``Failure`` where the file holds what must not be lost.
  func file(
    beside store: StoreOptions? = nil, reading inputs: [String] = [],
    for usual: FileAccess = .owner
  ) throws(Failure) -> OutputFile? {
    guard let path else { return nil }
    let file = OutputFile(
      path, store: try store?.path(), sparing: inputs, isForced: force, for: access ?? usual)
    try worded(RegainError.file) { () throws(FileError) in try file.check() }
    return file
  }

  /// Who may read the file, where that was typed.
  var access: FileAccess? { mode.map { .permissions($0.bits) } }
}

/// The permissions of a file in octal digits, with which its owner can read and write it: `644`.
struct FilePermissions: ExpressibleByArgument {
  let bits: UInt16

  init?(argument: String) {
    guard (3...4).contains(argument.utf8.count), let bits = UInt16(argument, radix: 8),
      bits <= 0o777, bits & 0o600 == 0o600
    else { return nil }
    self.bits = bits
  }
}
