import ICalendar

/// Whether an event is busy time.
///
/// The first of these that applies decides:
///
/// 1. an event of Regain's own, known by its UID: no;
/// 2. a cancelled event, or any event of a file that cancels (`METHOD:CANCEL`): no;
/// 3. where days off are read (``BusyOptions/takesDaysOff``), an event of whole days and no other: yes;
/// 4. what Outlook makes of the time (`X-MICROSOFT-CDO-BUSYSTATUS`): `FREE` no; `BUSY`, `OOF` and
///    `TENTATIVE` yes; `WORKINGELSEWHERE` says nothing;
/// 5. `TRANSP`, where it stands there: `OPAQUE` yes, `TRANSPARENT` no;
/// 6. an event of whole days: as ``BusyOptions/allDayIsBusy`` says, since birthdays and holidays are
///    mostly written without `TRANSP`;
/// 7. any other event: yes, as `TRANSP` is `OPAQUE` where it is not written (RFC 5545 §3.8.2.7).
///
/// A tentative event is busy: the person may have to be there.
enum BusyRule {
  /// The end of the identities of Regain's own events.
  static let ownSuffix = "@regain"

  static func isOwn(_ uid: String) -> Bool {
    uid.hasSuffix(ownSuffix)
  }

  static func isBusy(_ event: EventTimes, method: Method?, options: BusyOptions) -> Bool {
    guard !isOwn(event.uid), event.status != .cancelled, method != .cancel else { return false }
    if options.takesDaysOff { return event.start.isDate || event.isMarkedAllDay }
    switch event.busyStatus {
    case .free: return false
    case .busy, .outOfOffice, .tentative: return true
    case .elsewhere, nil: break
    }
    if let transparency = event.transparency { return transparency == .opaque }
    return event.start.isDate || event.isMarkedAllDay ? options.allDayIsBusy : true
  }
}
