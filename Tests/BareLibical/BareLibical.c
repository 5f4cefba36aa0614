#include "BareLibical.h"

#include <string.h>

icalproperty *bare_extension(const char *name, const char *value) {
  icalproperty *property = icalproperty_new_x(value);
  icalproperty_set_x_name(property, name);
  return property;
}

static icalcomponent *observance(icalcomponent_kind kind, const char *start, int from, int to,
                                 const char *rule, const char *name) {
  icalcomponent *part = icalcomponent_new(kind);
  icalcomponent_add_property(part, icalproperty_new_dtstart(icaltime_from_string(start)));
  icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(from));
  icalcomponent_add_property(part, icalproperty_new_tzoffsetto(to));
  icalcomponent_add_property(part, icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
  icalcomponent_add_property(part, icalproperty_new_tzname(name));
  return part;
}

icalcomponent *bare_berlin(void) {
  icalcomponent *zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
  icalcomponent_add_property(zone, icalproperty_new_tzid("Europe/Berlin"));
  icalcomponent_add_component(
      zone, observance(ICAL_XDAYLIGHT_COMPONENT, "19960331T020000", 3600, 7200,
                       "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "CEST"));
  icalcomponent_add_component(
      zone, observance(ICAL_XSTANDARD_COMPONENT, "19961027T030000", 7200, 3600,
                       "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "CET"));
  return zone;
}

static icalcomponent *alarm(void) {
  struct icaltriggertype trigger;
  icalcomponent *part = icalcomponent_new(ICAL_VALARM_COMPONENT);
  trigger.time = icaltime_null_time();
  trigger.duration = icaldurationtype_from_int(-1800);
  icalcomponent_add_property(part, icalproperty_new_action(ICAL_ACTION_DISPLAY));
  icalcomponent_add_property(part, icalproperty_new_description("Leg strength in half an hour"));
  icalcomponent_add_property(part, icalproperty_new_trigger(trigger));
  return part;
}

static icalproperty *zoned(icalproperty *property) {
  icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Berlin"));
  return property;
}

static icalcomponent *event(const struct bare_event *values) {
  icalcomponent *part = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  struct icaltimetype stamp = icaltime_null_time();
  stamp.year = 2026;
  stamp.month = 3;
  stamp.day = 1;
  stamp.zone = icaltimezone_get_utc_timezone();
  struct icaltimetype time = icaltime_null_time();
  time.year = values->year;
  time.month = values->month;
  time.day = values->day_of_month;
  time.hour = values->hour;
  icalcomponent_add_property(part, icalproperty_new_uid(values->uid));
  icalcomponent_add_property(part, icalproperty_new_dtstamp(stamp));
  icalcomponent_add_property(part, icalproperty_new_sequence(0));
  icalcomponent_add_property(part, zoned(icalproperty_new_dtstart(time)));
  time.minute = 40;
  icalcomponent_add_property(part, zoned(icalproperty_new_dtend(time)));
  icalcomponent_add_property(part, icalproperty_new_summary(values->summary));
  icalcomponent_add_property(part, icalproperty_new_description(values->description));
  icalcomponent_add_property(part, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
  icalcomponent_add_property(part, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
  icalcomponent_add_property(part, icalproperty_new_class(ICAL_CLASS_PRIVATE));
  icalcomponent_add_property(part, icalproperty_new_categories("Exercise"));
  icalcomponent_add_property(part, icalproperty_new_color("teal"));
  icalcomponent_add_property(part, bare_extension("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY"));
  icalcomponent_add_component(part, alarm());
  return part;
}

char *bare_calendar_text(const struct bare_event *events, int count) {
  icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
  icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Regain//Benchmark//EN"));
  icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
  icalcomponent_add_component(calendar, bare_berlin());
  for (int index = 0; index < count; index++) {
    icalcomponent_add_component(calendar, event(&events[index]));
  }
  char *text = icalcomponent_as_ical_string_r(calendar);
  icalcomponent_free(calendar);
  return text;
}

void bare_calendar_free(char *text) { icalmemory_free_buffer(text); }
