internal import CLibical

/// Reading: all C values are copied out before the tree is freed.
extension Component {
  /// The properties in order, without the marks of libical.
  borrowing func properties() -> [CalendarProperty] {
    var result: [CalendarProperty] = []
    var next = icalcomponent_get_first_property(pointer, ICAL_ANY_PROPERTY)
    while let property = next {
      next = icalcomponent_get_next_property(pointer, ICAL_ANY_PROPERTY)
      guard icalproperty_isa(property) != ICAL_XLICERROR_PROPERTY,
        let name = Self.name(of: property), let value = Self.value(of: property)
      else { continue }
      result.append(
        CalendarProperty(name: name, value: value, parameters: Self.parameters(of: property)))
    }
    return result
  }

  private static func name(of property: OpaquePointer) -> String? {
    let kind = icalproperty_isa(property)
    let name =
      kind == ICAL_X_PROPERTY
      ? icalproperty_get_x_name(property) : icalproperty_kind_to_string(kind)
    return name.map { String(cString: $0).uppercased() }
  }

  private static func parameters(of property: OpaquePointer) -> [String: String] {
    var result: [String: String] = [:]
    // All are listed first: to read one as a string sets the property's own iterator back, and two
    // of one kind would be read for ever.
    var parameters: [OpaquePointer] = []
    var next = icalproperty_get_first_parameter(property, ICAL_ANY_PARAMETER)
    while let parameter = next {
      parameters.append(parameter)
      next = icalproperty_get_next_parameter(property, ICAL_ANY_PARAMETER)
    }
    for parameter in parameters {
      switch icalparameter_isa(parameter) {
      case ICAL_TZID_PARAMETER: result["TZID"] = string(icalparameter_get_tzid(parameter))
      case ICAL_RANGE_PARAMETER:
        let isFuture = icalparameter_get_range(parameter) == ICAL_RANGE_THISANDFUTURE
        result["RANGE"] = isFuture ? "THISANDFUTURE" : "THISANDPRIOR"
      case ICAL_FBTYPE_PARAMETER:
        result["FBTYPE"] = word(of: property, "FBTYPE")
      default: break
      }
    }
    return result
  }

  private static func word(of property: OpaquePointer, _ name: String) -> String? {
    let text = name.withCString { icalproperty_get_parameter_as_string_r(property, $0) }
    defer { icalmemory_free_buffer(text) }
    return text.map { String(cString: $0).uppercased() }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String? {
    text.map { String(cString: $0) }
  }

  private static func value(of property: OpaquePointer) -> CalendarProperty.Value? {
    guard let value = icalproperty_get_value(property) else { return nil }
    let zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)
      .flatMap { string(icalparameter_get_tzid($0)) }
    switch icalvalue_isa(value) {
    case ICAL_TEXT_VALUE: return string(icalvalue_get_text(value)).map { .text($0) }
    case ICAL_X_VALUE: return string(icalvalue_get_x(value)).map { .text($0) }
    case ICAL_INTEGER_VALUE: return .number(Int(icalvalue_get_integer(value)))
    case ICAL_DATE_VALUE: return .time(icalvalue_get_date(value).dateTime(zone: zone))
    case ICAL_DATETIME_VALUE: return .time(icalvalue_get_datetime(value).dateTime(zone: zone))
    case ICAL_DATETIMEPERIOD_VALUE:
      let both = icalvalue_get_datetimeperiod(value)
      return icaltime_is_null_time(both.time) == 0
        ? .time(both.time.dateTime(zone: zone)) : period(both.period, zone: zone)
    case ICAL_PERIOD_VALUE: return period(icalvalue_get_period(value), zone: zone)
    case ICAL_DURATION_VALUE: return .duration(icalvalue_get_duration(value).nominal)
    case ICAL_TRIGGER_VALUE:
      let trigger = icalvalue_get_trigger(value)
      return icaltime_is_null_time(trigger.time) == 0
        ? .time(trigger.time.dateTime(zone: zone)) : .duration(trigger.duration.nominal)
    case ICAL_RECUR_VALUE: return .rule(icalvalue_get_recur(value).rule)
    case ICAL_UTCOFFSET_VALUE: return .offset(Int(icalvalue_get_utcoffset(value)))
    case ICAL_BINARY_VALUE: return .embedded
    case ICAL_ATTACH_VALUE:
      guard let attach = icalvalue_get_attach(value), icalattach_get_is_url(attach) != 0 else {
        return .embedded
      }
      return string(icalattach_get_url(attach)).map { .text($0) }
    default:
      let text = icalproperty_get_value_as_string_r(property)
      defer { icalmemory_free_buffer(text) }
      return string(text).map { .text($0) }
    }
  }

  private static func period(_ period: icalperiodtype, zone: String?) -> CalendarProperty.Value {
    let hasEnd = icaltime_is_null_time(period.end) == 0
    return .period(
      period.start.dateTime(zone: zone), end: hasEnd ? period.end.dateTime(zone: zone) : nil,
      duration: period.duration.nominal)
  }
}
