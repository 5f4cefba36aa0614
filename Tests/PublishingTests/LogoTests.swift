import Sheets
import Testing
import Wording

/// A clinic's logo: whole, small, and with nothing that runs or reaches out.
@Suite struct LogoTests {
  private func svg(_ inner: String, root: String = "viewBox=\"0 0 10 10\"") -> [UInt8] {
    Array(
      "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \(root)>\(inner)</svg>\n"
        .utf8)
  }

  /// A picture of one dot, as `zlib` and the format's rules make it.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00,
    0x02, 0x00, 0x01, 0x48, 0xAF, 0xA4, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]

  @Test(arguments: [
    "<path d=\"M0 0h9\"/>", "<!-- <script> --><g fill='url(#a)'><circle r=\"2\"/></g>",
    "<defs><linearGradient id=\"a\"/></defs><use href=\"#a\"/>",
    "<style>.a{fill:#123456}</style><rect class=\"a\"/>",
    "<image href=\"data:image/png;base64,AAAA\"/>", "<text>A &amp; B</text>",
    "<metadata><x:r xmlns:x=\"http://example.org/\">http://example.org/</x:r></metadata>",
  ])
  func `a drawing that needs nothing else is taken`(inner: String) throws {
    let logo = try Logo(svg(inner))
    #expect(logo.words == "SVG, 1 kB")
    #expect(try Logo(svg(inner, root: "width=\"10\" height=\"4\"")).words == "SVG, 1 kB")
  }

  @Test(arguments: [
    ("<script>1</script>", LogoFault.active("script")),
    ("<g><SCRIPT/></g>", .active("script")), ("<s:script xmlns:s=\"x\"/>", .active("script")),
    ("<foreignObject/>", .active("foreignobject")), ("<rect onload=\"x()\"/>", .active("onload")),
    ("<rect OnClick='x()'/>", .active("OnClick")),
    ("<set attributeName=\"href\" to=\"x\"/>", .active("set")),
    ("<image href=\"https://example.org/a.png\"/>", .reference("https://example.org/a.png")),
    ("<image xlink:href='a.png'/>", .reference("a.png")),
    ("<use href=\"//example.org/a.svg#x\"/>", .reference("//example.org/a.svg#x")),
    ("<rect fill=\"url( 'http://a/' )\"/>", .reference("http://a/")),
    ("<rect fill=\"&#117;rl(http://a/)\"/>", .active("fill")),
    ("<rect style=\"fill:\\75 rl(http://a/)\"/>", .active("style")),
    ("<style>@import 'http://a/';</style>", .reference("@import")),
    ("<style>a{b:url(http://a/)}</style>", .reference("http://a/")),
    ("<style><![CDATA[a{b:URL(http://a/)}]]></style>", .reference("http://a/")),
    ("<style>a{b:\\75rl(x)}</style>", .active("style")),
    ("<a href=\"javascript:x()\"><path/></a>", .reference("javascript:x()")),
    ("<!ENTITY a \"b\">", .declaration),
    ("<?xml-stylesheet href=\"a.css\"?>", .reference("xml-stylesheet")),
    ("<g>", .damaged), ("<g></h>", .damaged), ("<path d=1/>", .damaged),
    ("<path d=\"1/>", .damaged),
    ("<!-- ", .damaged), ("<g xml:base=\"http://a/\"/>", .reference("http://a/")),
  ])
  func `a drawing that runs or reaches out is refused with what it has`(
    inner: String, fault: LogoFault
  ) {
    #expect(throws: fault) { try Logo(svg(inner)) }
    #expect(fault.words.hasPrefix("the logo "))
  }

  @Test func `what is no drawing is refused`() {
    for text in ["", "hello", "<html></html>", "<svg viewBox=\"0 0 1 1\"/>"] {
      #expect(throws: LogoFault.otherKind, "\(text)") { try Logo(Array(text.utf8)) }
    }
    #expect(throws: LogoFault.otherKind) { try Logo([0xFF, 0xD8, 0xFF, 0xE0]) }
    #expect(throws: LogoFault.sizeless) { try Logo(svg("", root: "")) }
    #expect(throws: LogoFault.declaration) {
      try Logo(Array("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>".utf8))
    }
    #expect(throws: LogoFault.otherKind) {
      try Logo(svg("") + Array("more".utf8))
    }
    let large = svg(String(repeating: "<path/>", count: 30_000))
    #expect(throws: LogoFault.tooLarge(bytes: large.count)) { try Logo(large) }
  }

  @Test func `a picture is taken whole, and refused where it ends early or is damaged`() throws {
    let logo = try Logo(Self.png)
    #expect(logo.words == "PNG, 1 kB")
    for count in 8..<Self.png.count {
      #expect(throws: LogoFault.damaged, "\(count)") { try Logo(Array(Self.png.prefix(count))) }
    }
    for place in 8..<Self.png.count {
      var bytes = Self.png
      bytes[place] ^= 0x10
      #expect(throws: LogoFault.self, "\(place)") { try Logo(bytes) }
    }
  }

  @Test func `what is stored is read again, and nothing else`() throws {
    let logo = try Logo(Self.png)
    let stored = try #require(try Letterhead(clinic: nil, phone: nil, logo: logo)[.logo])
    #expect(Logo(stored: stored) == logo)
    for text in [
      "", "data:image/png;base64,", "data:text/html;base64,AAAA", "https://example.org/a.png",
      "data:image/svg+xml;base64,<svg>", "data:image/png;base64,AA\" onerror=\"x",
    ] { #expect(Logo(stored: text) == nil, "\(text)") }
  }

  @Test func `a browser's picture says who made it, and stays a picture`() throws {
    let named = PageOrigin.named(png: Self.png)
    #expect(named.count == Self.png.count + 27)
    _ = try Logo(named)
    #expect(PageOrigin.named(png: [1, 2, 3]) == [1, 2, 3])
  }
}
