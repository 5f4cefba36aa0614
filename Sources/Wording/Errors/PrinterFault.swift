/// Why a page was not printed or shown.
public enum PrinterFault: Hashable, Sendable {
  /// The program wrote nothing.
  case nothingWritten
  /// The program failed, with its exit code and what it said.
  case failed(String, Int32, said: String)
  /// The program took longer than a number of seconds.
  case tooSlow(String, seconds: Int)
  /// The program was ended from outside.
  case stopped(String)
  /// The program could not be started, with what the system said.
  case notStarted(String, detail: String)
  /// No program makes a PDF here; the file in which the same sheets are instead, if they are written.
  case noPrinter(insteadIn: String?)
  /// No program makes a PNG here.
  case noPicturePrinter
  /// No program shows files here.
  case noOpener(String)
  /// The file could not be shown.
  case notOpened(String)
  /// No folder can be made for a moment, with what the system said.
  case noFolder(in: String, detail: String)

  /// The reason, with what helps.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .nothingWritten: "the file was not written."
    case .failed(let program, let status, let said):
      "\(program) failed (\(status)) to make the file.\n\(said)"
    case .tooSlow(let program, let seconds):
      "\(program) took more than \(seconds) s to make the file; it was ended."
    case .stopped(let program): "\(program) was ended before the file was made."
    case .notStarted(let program, let detail): "\(program) could not be started: \(detail)"
    case .noPrinter(let file):
      """
      a PDF needs WeasyPrint or Chromium, and neither is here.
      Install one: apt install weasyprint, or apt install chromium.

      """
        + (file.map { "Meanwhile the same sheets are in \($0): print them from a browser." }
          ?? "Or write HTML, and print it from a browser: \(steps(.format("html"))) \(steps(.file)).html")
    case .noPicturePrinter:
      """
      a PNG needs Chromium, and it is not here.
      Install it: apt install chromium.

      Or write the same as a drawing, which browsers and most messengers show: \(steps(.format("svg")))
      """
    case .noOpener(let file): "\(file) is written, but there is no xdg-open here to show it."
    case .notOpened(let file): "\(file) is written, but it could not be opened."
    case .noFolder(let base, let detail): "cannot make a folder in \(base): \(detail)"
    }
  }
}
