import ArgumentParser
import RegainKit
import Wording

/// Which calendar is written, and how it is kept up.
struct TargetOptions: ParsableArguments {
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "A file that calendars subscribe to: what vanishes is simply gone.", valueName: "file"))
  var feed: String?

  @Option(
    help: ArgumentHelp(
      "A folder with a file for each entry, for vdirsyncer or khal.", valueName: "folder"))
  var vdir: String?

  @Option(
    help: ArgumentHelp(
      "The calendar's name; 'calendar', 'feed' or 'folder' if not given.", valueName: "name"))
  var target: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Bring the calendar up to date by itself with all that is logged or changed.")
  var auto: Bool?

  @Option(
    help: ArgumentHelp(
      "A command to run after the calendar was brought up to date; 'none' for none.",
      valueName: "command"))
  var then: String?

  func validate() throws {
    let given = [("--output", output.output), ("--feed", feed), ("--vdir", vdir)].filter {
      $0.1 != nil
    }
    guard given.count < 2 else {
      throw ValidationError(.excluding(given[0].0, given[1].0))
    }
    if given.isEmpty, auto != nil || then != nil {
      throw ValidationError(.needsFile(auto != nil ? "--auto" : "--then"))
    }
    if let then, then != "none", (CommandWords(then)?.words ?? []).isEmpty {
      throw ValidationError(.command(option: "--then", then))
    }
  }

  /// The kind and the path of what is written and remembered; `nil` for a look on standard output.
  ///
  /// - Parameter form: The form that was asked for, which also says what `--output` is.
  /// - Returns: The two, or `nil`.
  /// - Throws: `ValidationError` where the form is another than the option's.
  func place(
    inForm form: CalendarFileOptions.Form?
  ) throws -> (kind: PublicationTarget.Kind, path: String)? {
    if let feed {
      guard form != .folder, form != .import else {
        throw ValidationError(.excluding("--feed", "--form \(form?.rawValue ?? "")"))
      }
      return (.feed, feed)
    }
    if let vdir {
      guard form != .subscribe, form != .import else {
        throw ValidationError(.excluding("--vdir", "--form \(form?.rawValue ?? "")"))
      }
      return (.folder, vdir)
    }
    guard let output = output.path else { return nil }
    switch form {
    case .subscribe: return (.feed, output)
    case .folder: return (.folder, output)
    case .import, .simple, nil: return (.file, output)
    }
  }

  /// The file of a calendar that may be written.
  func file(at path: String, beside store: StoreOptions) throws(Failure) -> OutputFile {
    let usual: FileAccess = feed == nil ? .owner : .asBefore
    return OutputFile(
      FileSystem.absolute(path), store: try store.path(), isForced: output.force,
      for: output.access ?? usual)
  }

  /// The calendar's name: the one given, or the usual one of its kind.
  func name(of kind: PublicationTarget.Kind?) -> String {
    target ?? (kind == .file || kind == nil ? "calendar" : kind?.rawValue ?? "calendar")
  }

  /// A target as it is to be kept up from now on.
  func kept(_ target: PublicationTarget) -> PublicationTarget {
    var target = target
    target.isAutomatic = auto ?? target.isAutomatic
    if let then { target.afterwards = then == "none" ? nil : then }
    return target
  }
}
