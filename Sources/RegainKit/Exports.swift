// An application imports `RegainKit` alone: what the calls take and give is visible with it.

// Instants, zones, the conventions of a calendar, and what a publication changes.
@_exported import Calendars
// What the journal keeps, and why it cannot be used.
@_exported import JournalStore
// Plans, schedules, and what differs between two of them.
@_exported import Planning
// Programmes that have passed the linter, and what it finds.
@_exported import ProgramFiles
// The model: programmes, sessions, days and times, what is logged and changed.
@_exported import Rehabilitation
// Why a session is what and where it is.
@_exported import Wording

// Why a calendar cannot be written, and why a time zone cannot be had.
@_exported import struct ICalendar.SerializationError
@_exported import enum ICalendar.ZoneError
