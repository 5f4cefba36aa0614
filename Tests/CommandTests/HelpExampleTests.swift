import Foundation
import TestSupport
import Testing

/// Every example of every page of help can be pasted, stands on one line, and does what its page says.
@Suite struct HelpExampleTests {
  /// A page: what asks for it, and its examples.
  struct Page: Sendable, CustomTestStringConvertible {
    let words: [String]
    let text: String

    var testDescription: String { words.joined(separator: " ") }

    /// The commands on it, each on a line of its own.
    var examples: [String] {
      let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
      // Behind a command can stand what it does, three blanks away.
      let commands = lines.filter { $0.hasPrefix("regain ") }.map {
        String($0).components(separatedBy: "   ")[0]
      }
      return commands.filter { !$0.hasPrefix("regain <") }
    }

    /// The exit codes that the page names, and 0.
    var codes: Set<Int32> {
      let whole = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let named = whole.matches(of: /(?:exit code is|ends with) (\d+)/).compactMap {
        Int32($0.output.1)
      }
      return Set([0] + named)
    }
  }

  private static func page(_ words: [String]) -> Page {
    let result = try? BuiltCommand.run(words)
    return Page(words: words, text: result?.status == 0 ? result?.output ?? "" : "")
  }

  /// The commands, as the first page lists them, and the pages that are about none.
  private static let pages: [Page] = {
    let root = page(["--help"])
    let names = root.text.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ")
    }
    .compactMap { $0.dropFirst(2).split(separator: " ").first.map(String.init) }
    .filter { $0 != "regain" && !$0.hasPrefix("-") && $0.allSatisfy { $0.isLetter || $0 == "-" } }
    .filter { !$0.isEmpty && $0.first?.isLowercase == true }
    let commands = names.map { [$0, "--help"] }
    let journal = ["export", "import", "check"].map { ["journal", $0, "--help"] }
    let topics = ["dates", "progression", "calendars"].map { ["help", $0] }
    return [root] + (commands + journal + topics).map(page)
  }()

  @Test func `every command and topic has a page`() throws {
    #expect(Self.pages.count >= 38)
    for page in Self.pages { #expect(!page.text.isEmpty, "\(page.words)") }
  }

  @Test(arguments: pages)
  func `no line of a page is wider than a terminal`(page: Page) {
    for line in page.text.split(separator: "\n")
    where !line.contains("- {") && !line.hasPrefix("USAGE") {
      #expect(line.count <= 100, "\(line)")
      if line.contains("  regain ") { #expect(line.count <= 96, "\(line)") }
    }
    // A line that was wrapped twice is a word or two between long ones.
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (before, (line, after)) in zip(lines, zip(lines.dropFirst(), lines.dropFirst(2))) {
      let isStump =
        !line.isEmpty && line.count < 20 && before.count > 60 && after.count > 60
        && line.first?.isWhitespace == false && line.last != ":" && line.last != "."
      #expect(!isStump, "\(line)")
    }
  }

  /// A folder as the examples take it for granted.
  private static let begun = Result { () throws -> URL in
    let folder = try BuiltCommand.emptyFolder()
    func write(_ name: String, _ text: String) throws {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Programs"),
      withDestinationURL: Repository.root.appendingPathComponent("Programs"))
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("calendars"), withIntermediateDirectories: true)
    let busy = """
      BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r
      DTSTART:20260302T080000Z\r\nDTEND:20260302T090000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r

      """
    for name in ["work.ics", "home.ics", "calendars/a.ics"] { try write(name, busy) }
    try write("shifts.yaml", "name: Works shifts\nmisses: 20%\n")
    try write("diary.txt", "S1 b2 p3 e5 d100\n")
    try write("answers.ics", busy)
    try write(
      "logo.svg",
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path d='M0 0h4'/></svg>")
    try write(
      "requests.ndjson",
      """
      {"id": "a", "do": "build", "now": "2026-03-02T06:00:00Z", "programs": ["graded-walking"], "zone": "UTC", \
      "enrolment": {"start": "2026-03-02"}, "safety": {"noFlags": true}}

      """)
    for line in [
      "regain new-program my-programme",
      "regain start left-knee knee-osteoarthritis-strength --start 2026-03-02 --zone UTC --no-flags \(now)",
      "regain export left-knee -o left-knee.ics \(now)",
      "regain export left-knee --vdir cal/knee \(now)", "regain journal export -o journal.jsonl",
    ] {
      let result = try run(line, in: folder)
      guard result.status == 0 else { throw Unprepared(line: line, error: result.error) }
    }
    return folder
  }

  private struct Unprepared: Error { let line: String, error: String }

  private static let now = "--now 2026-03-12T20:30:00Z"

  private static func run(_ line: String, in folder: URL) throws -> BuiltCommand.Result {
    let command = "'\(BuiltCommand.executable.path)'" + line.dropFirst("regain".count)
    return try BuiltCommand.run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", command], in: folder,
      environment: [
        "XDG_DATA_HOME": folder.appendingPathComponent("data").path,
        "XDG_CONFIG_HOME": folder.appendingPathComponent("config").path,
      ])
  }

  @Test(arguments: pages)
  func `the examples of a page run`(page: Page) throws {
    let begun = try Self.begun.get()
    for example in page.examples {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("regain-\(UUID())")
      try FileManager.default.copyItem(at: begun, to: folder)
      defer { try? FileManager.default.removeItem(at: folder) }
      if ["regain export", "regain forget"].contains(where: example.hasPrefix) {
        // A calendar keeps its place, which is the folder that all share.
        for name in ["calendar", "folder"] {
          _ = try Self.run("regain targets left-knee remove \(name)", in: folder)
        }
      }
      let command = String(example.split(separator: " ")[1])
      let takesClock = Self.pages.contains {
        $0.words.first == command && $0.text.contains("--now")
      }
      let asks = [" adjust ", " undo "].contains { "\(example) ".contains($0) }
      let answer =
        asks && !example.contains("--yes") && !example.contains("--dry-run") ? " --yes" : ""
      let shared = SharedForATest.options(of: example)
      let result = try Self.run(
        example + (takesClock ? " \(Self.now)" : "") + answer + shared, in: folder)
      #expect(
        page.codes.contains(result.status),
        "\(example): \(result.status) \(result.error.prefix(300))")
    }
  }

  @Test func `a slip in a topic's name is answered with the nearest`() throws {
    let result = try BuiltCommand.run(["help", "progresion"])
    #expect(
      result.status == 64 && result.error.contains("Did you mean progression"), "\(result.error)")
  }
}
