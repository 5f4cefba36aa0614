import Foundation
import FoundationXML
import Pictograms
import ProgramFiles
import Rehabilitation
import TestSupport
import Testing
import Wording

/// What holds of the picture of every bundled exercise.
@Suite struct BundledFigureTests {
  static let catalogue: Catalogue? = {
    guard let bytes = try? Repository.bytes("Programs/exercises.yaml") else { return nil }
    return CatalogueFile.read(bytes, path: "exercises.yaml").value
  }()

  static let exercises = catalogue?.exercises ?? []

  @Test func `the catalogue lints without a warning, so every exercise has a picture`() throws {
    let bytes = try Repository.bytes("Programs/exercises.yaml")
    let checked = CatalogueFile.read(bytes, path: "exercises.yaml")
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    #expect(Self.exercises.count >= 49)
    #expect(Self.exercises.allSatisfy { $0.picture != nil })
  }

  @Test(arguments: exercises)
  func `it is well-formed, with its name and what it shows`(exercise: Exercise) throws {
    for side in [nil, Knee.left, .right] {
      let text = figure(of: exercise, knee: side)
      let reader = ElementReader()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(exercise.id): \(String(describing: parser.parserError))")
      #expect(reader.texts["title"] == exercise.name)
      #expect(reader.texts["desc"] == exercise.picture?.shows)
      #expect(reader.root["role"] == "img")
      #expect(reader.root["viewBox"]?.hasPrefix("0 0 640 ") == true)
      #expect(reader.root["width"] == nil && reader.root["height"] == nil)
      #expect(Set(reader.attributes).isDisjoint(with: ["id", "class", "style", "href"]))
      #expect(Set(reader.elements) == ["svg", "title", "desc", "g", "path"])
    }
  }

  @Test(arguments: exercises)
  func `it is small, and the same each time`(exercise: Exercise) {
    let text = figure(of: exercise, knee: .left)
    #expect(text.utf8.count < 4_800, "\(exercise.id): \(text.utf8.count) bytes")
    #expect(text == figure(of: exercise, knee: .left))
    #expect(text != figure(of: exercise, knee: .right))
  }

  @Test func `most are below three kilobytes`() {
    let sizes = Self.exercises.map { figure(of: $0).utf8.count }.sorted()
    #expect(sizes[sizes.count / 2] < 3_000)
  }

  @Test func `no two pictures are the same`() {
    let pictures = Dictionary(grouping: Self.exercises) { $0.picture?.poses }
    let repeated = pictures.values.filter { $0.count > 1 }.map { $0.map(\.id) }
    #expect(repeated == [])
  }

  @Test(arguments: [
    "straight-leg-raise", "sit-to-stand", "clam", "lateral-step-up", "calf-stretch", "glute-set",
  ])
  func `the picture stays as it was`(id: String) throws {
    let exercise = try #require(Self.catalogue?[id])
    try assertGolden(figure(of: exercise, knee: .right) + "\n", "figures/\(id).svg")
  }
}

/// Gathers what an SVG element is made of.
private final class ElementReader: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var attributes: [String] = []
  var root: [String: String] = [:]
  var texts: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if elements.isEmpty { root = attributes }
    elements.append(name)
    self.attributes += attributes.keys
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    texts[elements.last ?? "", default: ""] += text
  }
}
