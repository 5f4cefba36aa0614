#include "BareLibical.h"

#include <stdlib.h>

struct spans {
  icaltime_span *found;
  int count;
  int room;
};

static void take(icalcomponent *event, struct icaltime_span *span, void *data) {
  struct spans *spans = data;
  (void)event;
  if (!span->is_busy || span->start >= span->end) return;
  if (spans->count == spans->room) {
    spans->room = spans->room ? spans->room * 2 : 1024;
    spans->found = realloc(spans->found, (size_t)spans->room * sizeof *spans->found);
  }
  spans->found[spans->count++] = *span;
}

static int by_start(const void *left, const void *right) {
  const icaltime_span *a = left, *b = right;
  return (a->start > b->start) - (a->start < b->start);
}

int bare_busy_spans(const char *text, const char *first, const char *last) {
  icalcomponent *calendar = icalparser_parse_string(text);
  struct icaltimetype start = icaltime_from_string(first);
  struct icaltimetype end = icaltime_from_string(last);
  struct spans spans = {NULL, 0, 0};
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    icalcomponent_foreach_recurrence(event, start, end, take, &spans);
  }
  qsort(spans.found, (size_t)spans.count, sizeof *spans.found, by_start);
  int joined = 0;
  for (int index = 0; index < spans.count; index++) {
    if (joined && spans.found[index].start <= spans.found[joined - 1].end) {
      if (spans.found[index].end > spans.found[joined - 1].end) {
        spans.found[joined - 1].end = spans.found[index].end;
      }
    } else {
      spans.found[joined++] = spans.found[index];
    }
  }
  free(spans.found);
  icalcomponent_free(calendar);
  return joined;
}
