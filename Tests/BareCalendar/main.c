// Writes the calendar that a record file describes, by plain libical calls: what `regain build`
// is measured against as a whole process.
//
//   bare-calendar RECORDS FILE
//
// A record ends in 0x1E and its fields in 0x1F: uid, start, end (as iCalendar writes them), summary,
// description, status, transparency, category, colour, whether it is tentative.

#include <BareLibical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS = 10 };

static void add(icalcomponent *part, icalproperty *property) {
  icalcomponent_add_property(part, property);
}

static void add_zoned(icalcomponent *part, icalproperty *property, struct icaltimetype time) {
  if (!time.is_date) {
    icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Berlin"));
  }
  add(part, property);
}

static icalcomponent *header(const char *name) {
  icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
  add(calendar, icalproperty_new_version("2.0"));
  add(calendar, icalproperty_new_prodid("-//Regain//Regain 1//EN"));
  add(calendar, icalproperty_new_calscale("GREGORIAN"));
  add(calendar, icalproperty_new_name(name));
  add(calendar, bare_extension("X-WR-CALNAME", name));
  add(calendar, icalproperty_new_color("teal"));
  icalproperty *refresh = icalproperty_new_refreshinterval(icaldurationtype_from_string("P1D"));
  icalproperty_add_parameter(refresh, icalparameter_new_value(ICAL_VALUE_DURATION));
  add(calendar, refresh);
  add(calendar, bare_extension("X-PUBLISHED-TTL", "P1D"));
  icalcomponent_add_component(calendar, bare_berlin());
  return calendar;
}

static icalcomponent *event(char **field, struct icaltimetype stamp) {
  icalcomponent *part = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  struct icaltimetype start = icaltime_from_string(field[1]);
  struct icaltimetype end = icaltime_from_string(field[2]);
  add(part, icalproperty_new_uid(field[0]));
  add(part, icalproperty_new_dtstamp(stamp));
  add(part, icalproperty_new_lastmodified(stamp));
  add(part, icalproperty_new_sequence(0));
  add_zoned(part, icalproperty_new_dtstart(start), start);
  add_zoned(part, icalproperty_new_dtend(end), end);
  add(part, icalproperty_new_summary(field[3]));
  if (*field[4]) add(part, icalproperty_new_description(field[4]));
  add(part, icalproperty_new_status(icalproperty_string_to_status(field[5])));
  add(part, icalproperty_new_transp(strcmp(field[6], "OPAQUE") ? ICAL_TRANSP_TRANSPARENT
                                                               : ICAL_TRANSP_OPAQUE));
  add(part, icalproperty_new_class(ICAL_CLASS_PRIVATE));
  add(part, icalproperty_new_categories(field[7]));
  add(part, icalproperty_new_color(field[8]));
  if (*field[9]) add(part, bare_extension("X-MICROSOFT-CDO-BUSYSTATUS", "TENTATIVE"));
  if (!start.is_date) {
    struct icaltriggertype trigger = {icaltime_null_time(), icaldurationtype_from_int(-1800)};
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(field[3]));
    add(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(part, alarm);
  }
  return part;
}

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) return NULL;
  long size = ftell(file);
  char *text = malloc((size_t)size + 1);
  rewind(file);
  text[fread(text, 1, (size_t)size, file)] = 0;
  fclose(file);
  return text;
}

int main(int count, char **arguments) {
  char *text = count == 3 ? contents(arguments[1]) : NULL;
  if (!text) return 64;
  char *rest = text;
  icalcomponent *calendar = header(strsep(&rest, "\x1e"));
  struct icaltimetype stamp = icaltime_from_string(strsep(&rest, "\x1e"));
  for (char *record; (record = strsep(&rest, "\x1e")) && *record;) {
    char *field[FIELDS];
    for (int index = 0; index < FIELDS; index++) field[index] = strsep(&record, "\x1f");
    icalcomponent_add_component(calendar, event(field, stamp));
  }
  char *written = icalcomponent_as_ical_string_r(calendar);
  FILE *file = fopen(arguments[2], "wb");
  int failed = !file || fputs(written, file) < 0 || fclose(file);
  icalmemory_free_buffer(written);
  icalcomponent_free(calendar);
  free(text);
  return failed;
}
