#pragma once

#include <libical/ical.h>

/// What varies from event to event; the texts are the caller's.
struct bare_event {
  const char *uid;
  const char *summary;
  const char *description;
  int day_of_month;
  int month;
  int year;
  int hour;
};

/// Writes a calendar of `count` events by plain libical calls, as a C program would.
///
/// The result is freed by `bare_calendar_free`.
char *bare_calendar_text(const struct bare_event *events, int count);

void bare_calendar_free(char *text);

/// The pieces that both C programs write alike: an X- property, and the zone Europe/Berlin.
icalproperty *bare_extension(const char *name, const char *value);
icalcomponent *bare_berlin(void);

/// Reads a calendar and expands its events between two times in UTC by plain libical calls.
///
/// The number of busy spans, those that meet or overlap joined.
int bare_busy_spans(const char *text, const char *first, const char *last);
