import Mustache

/// A template of a page or a part of one, in Mustache.
struct PageTemplate {
  let name: String
  let text: String

  /// The templates that some sheets need, by name.
  static func all(of kinds: Set<PageKind>) -> [String: PageTemplate] {
    kinds.reduce(into: [document.name: document]) { templates, kind in
      for template in kind.templates { templates[template.name] = template }
    }
  }

  /// The templates that some sheets need, parsed.
  static func library(of kinds: Set<PageKind>) -> MustacheLibrary {
    library(Array(all(of: kinds).values))
  }

  /// Some templates, parsed.
  static func library(_ templates: [PageTemplate]) -> MustacheLibrary {
    MustacheContentTypes.register(PageText(), named: "PAGE")
    do {
      return MustacheLibrary(
        templates: try Dictionary(uniqueKeysWithValues: templates.map { ($0.name, $0.text) })
          .mapValues { try MustacheTemplate(string: $0) })
    } catch {
      preconditionFailure("a template does not parse: \(error)")
    }
  }
}

extension PageKind {
  /// The templates of the sheet.
  fileprivate var templates: [PageTemplate] {
    switch self {
    case .overview: [.overview]
    case .week: [.week]
    case .diary: [.diary]
    case .month: [.month]
    case .progress: [.progress, .curve]
    case .clinician: [.clinician, .course, .curve]
    }
  }
}

/// Text of a page: what is not one of our tags can never become one.
///
/// The library's own escaping goes by characters, so a quotation mark that carries an accent would
/// pass; this one goes by bytes. Of control characters, which HTML does not allow, it shows that they stood
/// there.
struct PageText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: { PageText.isSpecial($0) }) else { return text }
    var bytes = [UInt8]()
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: bytes += Array("\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0..<0x20, 0x7F:
      true
    default: false
    }
  }
}
