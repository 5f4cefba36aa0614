@_spi(Reflection) import Swift

/// A walk through templates that follows each name to the property of the view that it stands for.
struct TemplateWalk {
  /// The templates, by name.
  let templates: [String: [TemplateTag]]
  /// Names that stand for nothing, or not for what their tag needs.
  private(set) var faults = [String]()
  /// The templates that were reached.
  private(set) var reached = Set<String>()
  /// The properties that templates name, of each view that they are filled with.
  private(set) var used = [String: Set<String>]()
  private var views = [String: Set<String>]()

  init(_ templates: [String: [TemplateTag]]) {
    self.templates = templates
  }

  /// The properties of views that no template names.
  var unused: [String] {
    views.flatMap { view, properties in
      properties.subtracting(used[view] ?? []).map { "\(view).\($0)" }
    }.sorted()
  }

  /// Goes through a template that is filled with a value of the last of some types, within values of
  /// those before.
  mutating func walk(_ template: String, views stack: [Any.Type]) {
    guard let tags = templates[template] else {
      faults.append("there is no template '\(template)'")
      return
    }
    reached.insert(template)
    walk(tags, of: template, views: stack)
  }

  private mutating func walk(_ tags: [TemplateTag], of template: String, views stack: [Any.Type]) {
    for tag in tags {
      switch tag {
      case .partial(let name): walk(name, views: stack)
      case .value(let name):
        guard let type = type(of: name, in: template, views: stack) else { continue }
        let content = (type as? any Wrapping.Type)?.wrapped ?? type
        if content == Bool.self || content is any Wrapping.Type {
          faults.append("\(template): '\(name)' is no text but \(type)")
        }
      case .inverted(let name, let inner):
        _ = self.type(of: name, in: template, views: stack)
        walk(inner, of: template, views: stack)
      case .section(let name, let inner):
        guard let type = type(of: name, in: template, views: stack) else { continue }
        if type == Bool.self {
          walk(inner, of: template, views: stack)
        } else if let content = (type as? any Wrapping.Type)?.wrapped {
          note(content)
          walk(inner, of: template, views: stack + [content])
        } else {
          faults.append("\(template): '\(name)' is always there, and no list: \(type)")
        }
      }
    }
  }

  /// The type of what a name stands for: a property of the innermost view that has it, and with a
  /// leading dot of the innermost only.
  private mutating func type(
    of name: String, in template: String, views stack: [Any.Type]
  ) -> Any.Type? {
    if name == "." { return stack.last }
    let isOwn = name.hasPrefix(".")
    let property = isOwn ? String(name.dropFirst()) : name
    let owners = (isOwn ? stack.suffix(1) : stack[...]).filter { fields(of: $0)[property] != nil }
    guard let owner = owners.last, let type = fields(of: owner)[property] else {
      faults.append("\(template): '\(name)' is nothing of \(stack.map { "\($0)" })")
      return nil
    }
    note(owner)
    used[viewName(owner), default: []].insert(property)
    if owners.count > 1, type is any MayBeMissing.Type {
      faults.append(
        "\(template): '\(name)', where missing, is that of an outer view: say '.\(name)'")
    }
    return type
  }

  /// Counts a type with properties among the views.
  private mutating func note(_ type: Any.Type) {
    guard !(type is any LosslessStringConvertible.Type), !(type is any Wrapping.Type) else {
      return
    }
    views[viewName(type)] = Set(fields(of: type).keys)
  }

  private func fields(of type: Any.Type) -> [String: Any.Type] {
    guard !(type is any LosslessStringConvertible.Type) else { return [:] }
    var fields = [String: Any.Type]()
    _ = _forEachField(of: type, options: []) { name, _, type, _ in
      fields[String(cString: name)] = type
      return true
    }
    return fields
  }
}

/// A view's name within its module.
func viewName(_ type: Any.Type) -> String {
  String(String(reflecting: type).drop { $0 != "." }.dropFirst())
}

/// A list, or a value that may be missing.
private protocol Wrapping {
  static var wrapped: Any.Type { get }
}

private protocol MayBeMissing {}

extension Optional: Wrapping, MayBeMissing {
  fileprivate static var wrapped: Any.Type { Wrapped.self }
}

extension Array: Wrapping {
  fileprivate static var wrapped: Any.Type { Element.self }
}
