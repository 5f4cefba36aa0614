import Mustache
import Planning
import Testing

@testable import Sheets

/// Each name in a template is a property of the view that fills it, and each property is named.
///
/// A template library fills what it does not know with nothing, so a misspelt name would be an empty
/// cell in somebody's hand.
@Suite struct TemplateNamesTests {
  /// All templates, gone through from the document on.
  private func walk() throws -> TemplateWalk {
    let templates = PageTemplate.all(of: Set(PageKind.allCases))
    var walk = TemplateWalk(try templates.mapValues { try TemplateTag.tags(of: $0.text) })
    walk.walk(PageTemplate.document.name, views: [PageDocument.self])
    return walk
  }

  @Test func `every name in a template is a property of its view`() throws {
    let walk = try walk()
    #expect(walk.faults.isEmpty)
    #expect(walk.reached == Set(walk.templates.keys))
  }

  @Test func `every property of a view is named in a template`() throws {
    // The week's sheet asks for the first, and leaves out the sessions that are logged; sheets of text ask
    // for the others. Where a week stands is decided by the room that it takes.
    let exempt: Set = [
      "DiaryEntry.isLogged", "SessionChanges.Item.lastName", "SessionChanges.Item.replaced",
      "WeekPage.room",
    ]
    let unused = Set(try walk().unused).subtracting(exempt)
    #expect(unused.isEmpty, "\(unused.sorted())")
  }

  @Test(arguments: PageKind.allCases)
  func `the sheets of a kind bring the templates that theirs are made of`(kind: PageKind) throws {
    let templates = PageTemplate.all(of: [kind])
    for template in templates.values where template.name != PageTemplate.document.name {
      for case .partial(let name) in try TemplateTag.tags(of: template.text).withInner {
        #expect(templates[name] != nil, "\(template.name) needs \(name)")
      }
    }
  }

  @Test func `a view that answers by name answers to every name that a template has for it`() throws
  {
    let used = try walk().used
    var open = [String: Set<String>]()
    for document in try documents() {
      try look(at: document) { view, type in
        guard let parent = view as? any MustacheParent, let names = used[type] else { return }
        for child in Mirror(reflecting: view).children {
          guard let name = child.label, names.contains(name) else { continue }
          open[type, default: names].formIntersection(names)
          let isMissing = Mirror(reflecting: child.value).isEmptyOptional
          #expect((parent.child(named: name) == nil) == isMissing, "\(type).\(name)")
          if !isMissing { open[type]?.remove(name) }
        }
      }
    }
    // Each of them was seen with a value.
    #expect(open.count == 11)
    for (type, names) in open {
      #expect(names.isEmpty, "no \(type) has \(names.sorted())")
    }
  }

  /// Documents with something in every list.
  private func documents() throws -> [PageDocument] {
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = Set(PageKind.allCases)
    return try ["knee-osteoarthritis-strength", "total-knee-replacement"].map { id in
      var printed = try SampleProgram(id).plan(name: "plan")
      printed.pictures = PictureBook(printed.catalogue, knee: .right)
      return PlanPages(printed, options: options).document
    }
  }

  /// Goes through a value and all that it holds.
  private func look(at value: Any, _ body: (Any, String) throws -> Void) throws {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .struct { try body(value, viewName(mirror.subjectType)) }
    for child in mirror.children { try look(at: child.value, body) }
  }
}

extension Mirror {
  fileprivate var isEmptyOptional: Bool { displayStyle == .optional && children.isEmpty }
}

extension [TemplateTag] {
  /// The tags, and those between their ends.
  fileprivate var withInner: [TemplateTag] {
    flatMap { tag in
      switch tag {
      case .value, .partial: [tag]
      case .section(_, let inner), .inverted(_, let inner): [tag] + inner.withInner
      }
    }
  }
}
