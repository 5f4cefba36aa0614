#include "BareLibical.h"
