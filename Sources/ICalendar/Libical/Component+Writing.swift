internal import CLibical

/// The properties that hold one text, one address or one word.
enum TextKind: String {
  case uid = "UID"
  case summary = "SUMMARY"
  case description = "DESCRIPTION"
  case color = "COLOR"
  case name = "NAME"
  case productID = "PRODID"
  case version = "VERSION"
  case calendarScale = "CALSCALE"
  case zoneName = "TZNAME"
  case zoneIdentifier = "TZID"

  fileprivate var code: icalproperty_kind {
    switch self {
    case .uid: ICAL_UID_PROPERTY
    case .summary: ICAL_SUMMARY_PROPERTY
    case .description: ICAL_DESCRIPTION_PROPERTY
    case .color: ICAL_COLOR_PROPERTY
    case .name: ICAL_NAME_PROPERTY
    case .productID: ICAL_PRODID_PROPERTY
    case .version: ICAL_VERSION_PROPERTY
    case .calendarScale: ICAL_CALSCALE_PROPERTY
    case .zoneName: ICAL_TZNAME_PROPERTY
    case .zoneIdentifier: ICAL_TZID_PROPERTY
    }
  }
}

/// The properties that hold a time.
enum TimeKind: String {
  case stamp = "DTSTAMP"
  case lastModified = "LAST-MODIFIED"
  case start = "DTSTART"
  case end = "DTEND"
  case due = "DUE"

  fileprivate var code: icalproperty_kind {
    switch self {
    case .stamp: ICAL_DTSTAMP_PROPERTY
    case .lastModified: ICAL_LASTMODIFIED_PROPERTY
    case .start: ICAL_DTSTART_PROPERTY
    case .end: ICAL_DTEND_PROPERTY
    case .due: ICAL_DUE_PROPERTY
    }
  }
}

/// Writing: each function makes the C property of Swift values that were checked before.
extension Component {
  private func add(_ property: OpaquePointer?) {
    icalcomponent_add_property(pointer, property)
  }

  mutating func add(_ kind: TextKind, _ text: String) {
    let property = icalproperty_new(kind.code)
    text.withCString { icalproperty_set_value(property, icalvalue_new_text($0)) }
    add(property)
  }

  mutating func add(sequence number: Int32) {
    add(icalproperty_new_sequence(number))
  }

  mutating func add(_ kind: TimeKind, _ time: DateTime) {
    let property = icalproperty_new(kind.code)
    let value = icaltimetype(time)
    let isDate = value.is_date != 0
    icalproperty_set_value(
      property, isDate ? icalvalue_new_date(value) : icalvalue_new_datetime(value))
    if case .zoned(_, let zone) = time {
      zone.withCString { icalproperty_add_parameter(property, icalparameter_new_tzid($0)) }
    }
    add(property)
  }

  mutating func add(status: Status) {
    let code =
      switch status {
      case .tentative: ICAL_STATUS_TENTATIVE
      case .confirmed: ICAL_STATUS_CONFIRMED
      case .cancelled: ICAL_STATUS_CANCELLED
      case .needsAction: ICAL_STATUS_NEEDSACTION
      case .inProcess: ICAL_STATUS_INPROCESS
      case .completed: ICAL_STATUS_COMPLETED
      }
    add(icalproperty_new_status(code))
  }

  mutating func add(transparency: Transparency) {
    let isOpaque = transparency == .opaque
    add(icalproperty_new_transp(isOpaque ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT))
  }

  mutating func add(classification: Classification) {
    let code =
      switch classification {
      case .public: ICAL_CLASS_PUBLIC
      case .private: ICAL_CLASS_PRIVATE
      case .confidential: ICAL_CLASS_CONFIDENTIAL
      }
    add(icalproperty_new_class(code))
  }

  mutating func add(method: Method) {
    method.rawValue.withCString { add(icalproperty_new_method(icalproperty_string_to_method($0))) }
  }

  mutating func addDisplayAction() {
    add(icalproperty_new_action(ICAL_ACTION_DISPLAY))
  }

  /// Adds a trigger, in minutes from the start.
  mutating func add(triggerMinutes minutes: Int) {
    var value = icaltriggertype()
    value.time = icaltime_null_time()
    value.duration = icaldurationtype_from_int(Int32(minutes * 60))
    add(icalproperty_new_trigger(value))
  }

  mutating func add(refreshInterval: NominalDuration) {
    let property = icalproperty_new_refreshinterval(icaldurationtype(refreshInterval))
    icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DURATION))
    add(property)
    let text = icaldurationtype_as_ical_string_r(icaldurationtype(refreshInterval))
    defer { icalmemory_free_buffer(text) }
    add(extension: "X-PUBLISHED-TTL", text.map { String(cString: $0) } ?? "")
  }

  mutating func add(rule: RecurrenceRule) {
    add(icalproperty_new_rrule(icalrecurrencetype(rule)))
  }

  mutating func add(category: String) {
    let property = icalproperty_new(ICAL_CATEGORIES_PROPERTY)
    setText(of: property, category, mark: ICAL_VALUE_TEXT) { icalvalue_new_text($0) }
    add(property)
  }

  mutating func add(extension name: String, _ text: String) {
    let property = icalproperty_new(ICAL_X_PROPERTY)
    name.withCString { icalproperty_set_x_name(property, $0) }
    setText(of: property, text, mark: ICAL_VALUE_X) { icalvalue_new_x($0) }
    add(property)
  }

  mutating func add(offsetFrom before: Int, to after: Int) {
    add(icalproperty_new_tzoffsetfrom(Int32(before)))
    add(icalproperty_new_tzoffsetto(Int32(after)))
  }

  /// Sets the text of a property in which libical leaves `,` and `;` as they are.
  ///
  /// libical itself escapes the text, as it does outside such properties; the result goes in as a
  /// value that it does not escape again, under a mark that keeps `VALUE` out of the line.
  private func setText(
    of property: OpaquePointer?, _ text: String, mark: icalparameter_value,
    plainly make: (UnsafePointer<CChar>) -> OpaquePointer?
  ) {
    text.withCString { characters in
      guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x3B }) else {
        icalproperty_set_value(property, make(characters))
        return
      }
      let plain = icalvalue_new_text(characters)
      let escaped = icalvalue_as_ical_string_r(plain)
      icalproperty_set_value(property, icalvalue_new_query(escaped))
      icalproperty_add_parameter(property, icalparameter_new_value(mark))
      icalmemory_free_buffer(escaped)
      icalvalue_free(plain)
    }
  }
}
