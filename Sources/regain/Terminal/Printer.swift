import Glibc
import RegainKit
import Sheets

/// Makes a PDF of a page by Chromium, or by WeasyPrint where that fails or is alone, and a PNG by Chromium.
///
/// Five pages with pictures take Chromium 1.7 s of computing and WeasyPrint 5.4 s.
enum Printer {
  /// The seconds after which a program that makes no progress is ended.
  private static let limit = 120

  /// Chromium by the names that it is installed under.
  private static let browsers = [
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome",
  ]

  /// The browser that is installed; `nil` where none is.
  private static var browser: String? { browsers.lazy.compactMap(Environment.program).first }

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
    var engines = [(program: String, arguments: [String])]()
    if let program = browser {
      engines.append(
        (
          program,
          [
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(sheet)",
            "file://\(page)",
          ].asBrowserOptions(in: folder)
        ))
    }
    if let program = Environment.program("weasyprint") {
      engines.append((program, ["--pdf-variant", "pdf/ua-1", "--quiet", page, sheet]))
    }
    guard let last = engines.last else {
      throw Failure(try offer(html, beside: output), .missingTool)
    }
    for engine in engines.dropLast() {
      if try runs(engine.program, engine.arguments, in: folder), let made = try written(sheet) {
        return made
      }
    }
    try run(last.program, last.arguments, in: folder)
    guard let made = try written(sheet) else { throw Failure(PrinterFault.nothingWritten) }
    return made
  }

  /// The PNG of a drawing, with two pixels for each of its own, as phones show them.
  ///
  /// - Parameters:
  ///   - svg: The drawing, which needs nothing else.
  ///   - width: Its width.
  ///   - height: Its height.
  /// - Returns: The bytes of the PNG.
  /// - Throws: ``Failure`` where no browser is there, or it fails.
  static func png(of svg: String, width: Int, height: Int) throws(Failure) -> [UInt8] {
    try StopSignal.held { () throws(Failure) in
      guard let program = browser else { throw Failure(.noPicturePrinter, .missingTool) }
      let folder = try Scratch()
      defer { folder.remove() }
      let (page, picture) = ("\(folder.path)/page.html", "\(folder.path)/picture.png")
      let html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>body{margin:0}svg{display:block}</style></head>"
        + "<body>\(svg)</body></html>"
      try writeOutput(Array(html.utf8), to: OutputFile(page))
      let options = [
        "--hide-scrollbars", "--force-device-scale-factor=2", "--window-size=\(width),\(height)",
        "--screenshot=\(picture)", "file://\(page)",
      ]
      try run(program, options.asBrowserOptions(in: folder), in: folder)
      guard FileSystem.isReadable(picture) else { throw Failure(PrinterFault.nothingWritten) }
      return PageOrigin.named(png: try readFile(picture))
    }
  }

  /// The PDF that was written, under the name of its maker; `nil` where none was.
  private static func written(_ sheet: String) throws(Failure) -> [UInt8]? {
    FileSystem.isReadable(sheet) ? PageOrigin.named(pdf: try readFile(sheet)) : nil
  }

  /// Whether a program that another can stand in for ends well: a browser that may not read the folder, say, is
  /// passed over.
  private static func runs(
    _ program: String, _ arguments: [String], in folder: Scratch
  ) throws(Failure) -> Bool {
    switch ExternalProgram.run(
      program, arguments, home: folder.path, log: "\(folder.path)/log", limit: .seconds(limit))
    {
    case .ended(0): return true
    case .stopped: throw Failure(PrinterFault.stopped(program))
    case .ended, .tooSlow, .notStarted: return false
    }
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

extension [String] {
  /// Options of one task of a browser, behind those of each: without a window, and with a profile of its own.
  fileprivate func asBrowserOptions(in folder: Scratch) -> [String] {
    [
      "--headless", "--disable-gpu", "--no-sandbox", "--no-first-run", "--disable-extensions",
      "--user-data-dir=\(folder.path)/profile",
    ] + self
  }
}
