internal import CLibical

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A component tree that libical allocated and this value owns.
///
/// One value is one root: a whole component, or a part not yet attached to one. Appending a child
/// or a property hands it to the parent, so each C object has one owner and is freed once, by the
/// root. A tree is built, written and freed within one call, and never stored.
///
/// Only the files of this folder import CLibical and touch pointers of C; nothing outside them sees a
/// type or a function of C.
struct Component: ~Copyable {
  let pointer: OpaquePointer

  /// Makes an empty component.
  init(_ kind: CalendarComponent.Kind) {
    guard let pointer = icalcomponent_new(kind.code) else {
      preconditionFailure("libical could not allocate a component")
    }
    self.pointer = pointer
  }

  /// Takes over `pointer`, a root that no other value frees.
  private init(adopting pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    icalcomponent_free(pointer)
  }

  /// Reads one component without parts.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - lines: Unfolded content lines, without `BEGIN` and `END`.
  /// - Returns: The component, with marks of libical for the lines that it refused.
  static func parse(
    _ kind: CalendarComponent.Kind, _ lines: some Sequence<ArraySlice<UInt8>>
  ) -> Component {
    guard let parser = icalparser_new() else {
      preconditionFailure("libical could not allocate a parser")
    }
    defer { icalparser_free(parser) }
    // A parser that is freed before the END line would free its tree twice.
    add(Array("BEGIN:\(kind.rawValue)".utf8)[...], to: parser)
    for line in lines { add(line, to: parser) }
    guard let root = add(Array("END:\(kind.rawValue)".utf8)[...], to: parser) else {
      return Component(kind)
    }
    return Component(adopting: root)
  }

  @discardableResult
  private static func add(_ line: ArraySlice<UInt8>, to parser: OpaquePointer) -> OpaquePointer? {
    withUnsafeTemporaryAllocation(byteCount: line.count + 1, alignment: 1) { buffer in
      buffer.copyBytes(from: line)
      buffer[line.count] = 0
      return icalparser_add_line(parser, buffer.bindMemory(to: CChar.self).baseAddress)
    }
  }

  /// The number of lines that libical marked as refused.
  var errorCount: Int {
    Int(icalcomponent_count_errors(pointer))
  }

  /// The number of properties, marks of libical included.
  var propertyCount: Int {
    Int(icalcomponent_count_properties(pointer, ICAL_ANY_PROPERTY))
  }

  /// Attaches `child` below this component, which now owns it.
  mutating func append(_ child: consuming Component) {
    icalcomponent_add_component(pointer, child.release())
  }

  /// Gives up ownership: the caller attaches the pointer to a parent.
  private consuming func release() -> OpaquePointer {
    let pointer = self.pointer
    discard self
    return pointer
  }

  /// Appends the tree as iCalendar text: CRLF line ends, folded at 75 octets (RFC 5545 §3.1).
  ///
  /// - Parameters:
  ///   - buffer: Where the text goes.
  ///   - isBare: Whether the first and the last line of a `VCALENDAR` are left out.
  borrowing func write(to buffer: inout [UInt8], withoutEnds isBare: Bool) {
    // The `_r` function gives a buffer of ours. The plain one gives a slot of libical's ring.
    guard let text = icalcomponent_as_ical_string_r(pointer) else {
      preconditionFailure("libical could not allocate a string")
    }
    defer { icalmemory_free_buffer(text) }
    let whole = UnsafeRawBufferPointer(start: text, count: strlen(text))
    let bytes =
      isBare
      ? UnsafeRawBufferPointer(rebasing: whole.dropFirst(17).dropLast(15)) : whole
    // libical 3.0.16 folds a line whose last part has 73 or 74 octets within or before its own
    // line end, which leaves a stray CR or an empty part.
    if Self.hasBrokenEnd(text) {
      buffer.append(contentsOf: LineFold.repaired(bytes))
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Whether a CR is followed by another, or a fold by nothing.
  private static func hasBrokenEnd(_ text: UnsafePointer<CChar>) -> Bool {
    var next = strchr(text, 13)
    while let found = next {
      // Each byte is read only when the one before was not the closing zero.
      if found[1] == 13 { return true }
      if found[1] == 10, found[2] == 32, found[3] == 13 { return true }
      next = strchr(found + 1, 13)
    }
    return false
  }
}

extension CalendarComponent.Kind {
  fileprivate var code: icalcomponent_kind {
    switch self {
    case .calendar: ICAL_VCALENDAR_COMPONENT
    case .timeZone: ICAL_VTIMEZONE_COMPONENT
    case .standard: ICAL_XSTANDARD_COMPONENT
    case .daylight: ICAL_XDAYLIGHT_COMPONENT
    case .event: ICAL_VEVENT_COMPONENT
    case .todo: ICAL_VTODO_COMPONENT
    case .alarm: ICAL_VALARM_COMPONENT
    case .freeBusy: ICAL_VFREEBUSY_COMPONENT
    }
  }
}
