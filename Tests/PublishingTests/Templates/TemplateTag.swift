/// A tag of a Mustache template, with the tags between its ends.
indirect enum TemplateTag {
  /// `{{name}}` or `{{{name}}}`: a text.
  case value(String)
  /// `{{#name}}…{{/name}}`: for each of a list, with what may be missing, or where something holds.
  case section(String, [TemplateTag])
  /// `{{^name}}…{{/name}}`: where there is none.
  case inverted(String, [TemplateTag])
  /// `{{>name}}`: another template.
  case partial(String)

  /// Why a template has no tags.
  struct Fault: Error {
    let tag: String
  }

  /// The tags of a template, in order.
  static func tags(of text: String) throws -> [TemplateTag] {
    var marks = text.matches(of: /\{\{\{([^}]*)\}\}\}|\{\{([^}]*)\}\}/)[...].map { match in
      match.1.map { "{\($0)" } ?? String(match.2 ?? "")
    }[...]
    let tags = try tags(of: &marks, upTo: nil)
    if let rest = marks.first { throw Fault(tag: rest) }
    return tags
  }

  private static func tags(
    of marks: inout ArraySlice<String>, upTo end: String?
  ) throws -> [TemplateTag] {
    var tags = [TemplateTag]()
    while let mark = marks.popFirst() {
      let name = String(mark.dropFirst())
      switch mark.first {
      case "#": tags.append(.section(name, try self.tags(of: &marks, upTo: name)))
      case "^": tags.append(.inverted(name, try self.tags(of: &marks, upTo: name)))
      case "/":
        guard name == end else { throw Fault(tag: mark) }
        return tags
      case ">": tags.append(.partial(name))
      case "{": tags.append(.value(name))
      case "%": continue
      default: tags.append(.value(mark))
      }
    }
    guard end == nil else { throw Fault(tag: "/\(end ?? "")") }
    return tags
  }
}
