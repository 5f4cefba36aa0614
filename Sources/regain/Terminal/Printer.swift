import Glibc
import RegainKit
import Sheets

/// Makes a PDF of a page by WeasyPrint, or by Chromium where only that is present.
enum Printer {
  /// The seconds after which a program that makes no progress is ended.
  private static let limit = 120

  /// Chromium by the names that it is installed under.
  private static let browsers = [
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
  ]

  /// The PDF of a page.
  ///
  /// - Parameters:
  ///   - html: The page, which needs nothing else.
  ///   - output: The file that will hold the PDF; the page is offered beside it where no PDF can
  ///     be made.
  /// - Returns: The bytes of the PDF.
  /// - Throws: ``Failure`` where no program is there, or it fails.
  static func pdf(of html: String, beside output: String?) throws(Failure) -> [UInt8] {
    try StopSignal.held { () throws(Failure) in try made(of: html, beside: output) }
  }

  private static func made(of html: String, beside output: String?) throws(Failure) -> [UInt8] {
    let folder = try Scratch()
    defer { folder.remove() }
    let (page, sheet) = ("\(folder.path)/page.html", "\(folder.path)/page.pdf")
    try writeOutput(Array(html.utf8), to: OutputFile(page))
    if let program = Environment.program("weasyprint") {
      try run(program, ["--pdf-variant", "pdf/ua-1", "--quiet", page, sheet], in: folder)
    } else if let program = browsers.lazy.compactMap(Environment.program).first {
      try run(
        program,
        [
          "--headless", "--disable-gpu", "--no-sandbox", "--no-first-run", "--disable-extensions",
          "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
          "--generate-pdf-document-outline", "--print-to-pdf=\(sheet)", "file://\(page)",
        ], in: folder)
    } else {
      throw Failure(try offer(html, beside: output), .missingTool)
    }
    guard FileSystem.isReadable(sheet) else { throw Failure(PrinterFault.nothingWritten) }
    return PageOrigin.named(pdf: try readFile(sheet))
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: Scratch
  ) throws(Failure) {
    let log = "\(folder.path)/log"
    switch ExternalProgram.run(
      program, arguments, home: folder.path, log: log, limit: .seconds(limit))
    {
    case .ended(0): return
    case .ended(let status):
      let said = (try? readFile(log)).map { String(decoding: $0.suffix(2000), as: UTF8.self) } ?? ""
      throw Failure(PrinterFault.failed(program, status, said: said))
    case .tooSlow:
      throw Failure(PrinterFault.tooSlow(program, seconds: limit))
    case .stopped: throw Failure(PrinterFault.stopped(program))
    case .notStarted(let reason):
      throw Failure(PrinterFault.notStarted(program, detail: reason))
    }
  }

  /// Writes the page itself where no file is in the way.
  private static func offer(
    _ html: String, beside output: String?
  ) throws(Failure) -> PrinterFault {
    guard let output else { return .noPrinter(insteadIn: nil) }
    let file = (output.hasSuffix(".pdf") ? String(output.dropLast(4)) : output) + ".html"
    guard !FileSystem.isReadable(file) else { return .noPrinter(insteadIn: nil) }
    try writeOutput(Array(html.utf8), to: OutputFile(file))
    return .noPrinter(insteadIn: file)
  }
}
