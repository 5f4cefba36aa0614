#pragma once

#include <libical/ical.h>

// libical 4 renames the clone functions and removes the old names.
static inline icalcomponent *regain_component_clone(icalcomponent *component) {
#if ICAL_MAJOR_VERSION >= 4
  return icalcomponent_clone(component);
#else
  return icalcomponent_new_clone(component);
#endif
}

// Swift sees the BY arrays of a rule as tuples of up to 386 elements. This lends one as a pointer,
// with its capacity, in the order of RFC 5545 §3.3.10.
enum regain_rule_part {
  REGAIN_SECONDS,
  REGAIN_MINUTES,
  REGAIN_HOURS,
  REGAIN_WEEKDAYS,
  REGAIN_MONTH_DAYS,
  REGAIN_YEAR_DAYS,
  REGAIN_WEEK_NUMBERS,
  REGAIN_MONTHS,
  REGAIN_SET_POSITIONS
};

static inline short *regain_rule_part(struct icalrecurrencetype *rule, int part, int *capacity) {
  switch (part) {
  case REGAIN_SECONDS: *capacity = ICAL_BY_SECOND_SIZE; return rule->by_second;
  case REGAIN_MINUTES: *capacity = ICAL_BY_MINUTE_SIZE; return rule->by_minute;
  case REGAIN_HOURS: *capacity = ICAL_BY_HOUR_SIZE; return rule->by_hour;
  case REGAIN_WEEKDAYS: *capacity = ICAL_BY_DAY_SIZE; return rule->by_day;
  case REGAIN_MONTH_DAYS: *capacity = ICAL_BY_MONTHDAY_SIZE; return rule->by_month_day;
  case REGAIN_YEAR_DAYS: *capacity = ICAL_BY_YEARDAY_SIZE; return rule->by_year_day;
  case REGAIN_WEEK_NUMBERS: *capacity = ICAL_BY_WEEKNO_SIZE; return rule->by_week_no;
  case REGAIN_MONTHS: *capacity = ICAL_BY_MONTH_SIZE; return rule->by_month;
  default: *capacity = ICAL_BY_SETPOS_SIZE; return rule->by_set_pos;
  }
}
