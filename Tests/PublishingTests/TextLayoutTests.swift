import Testing

@testable import Sheets
@testable import Wording

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("knee", 4), ("Ärger", 5), ("e\u{301}", 1), ("膝", 2), ("무릎", 4), ("ركبة", 4), ("🦵", 2),
    ("👩‍⚕️", 2), ("ｋｎｅｅ", 8), ("\u{200B}", 0), ("", 0),
    ("1\u{FE0F}\u{20E3}", 2), ("é\u{7}", 1), ("é x", 3),
  ])
  func `a text takes the columns a terminal gives it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: ["knee", "膝の運動", "ركبة اليسرى", "🦵🦵", "Übung"])
  func `columns stay in line behind any script`(name: String) {
    var page = TextLayout(width: 80, style: .plain)
    page.row(name, "| dose", indent: 2, column: 30)
    let line = page.lines[0]
    let before = line.prefix { $0 != "|" }
    #expect(String(before).displayWidth == 34)
  }

  @Test(arguments: [("膝 ─  ", "膝 ─"), ("  é", "  é"), ("   ", ""), ("", "")])
  func `a line as it is ends without spaces`(line: String, kept: String) {
    var page = TextLayout(width: 80, style: .plain)
    page.verbatim(line)
    #expect(page.lines == [kept])
  }

  @Test func `a right-to-left name is isolated from what follows`() {
    var page = TextLayout(width: 80, style: .plain)
    page.row("ركبة", "dose", indent: 0, column: 10)
    #expect(page.lines[0].hasPrefix("\u{2068}ركبة\u{2069}"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than the page`(width: Int) {
    var page = TextLayout(width: width, style: .plain)
    let word = String(repeating: "膝x", count: 100)
    page.paragraph("A \(word) of \(word)", mark: "- ", indent: 4)
    page.row(String(repeating: "name ", count: 20), word, indent: 4, column: 30)
    page.row("name", String(repeating: "dose ", count: 40), indent: 2, column: 30)
    for line in page.lines { #expect(line.displayWidth <= width) }
  }

  @Test func `headings are plain in a pipe and bold in a terminal`() {
    var plain = TextLayout(width: 80, style: .plain)
    plain.heading("Week", underline: "-")
    #expect(plain.text == "Week\n----\n")
    var terminal = TextLayout(width: 80, style: .terminal)
    terminal.heading("Week", underline: "-")
    #expect(terminal.text.hasPrefix("\u{1B}[1mWeek\u{1B}[0m\n"))
  }
}
