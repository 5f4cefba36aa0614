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
