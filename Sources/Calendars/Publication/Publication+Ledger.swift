import Planning
import Rehabilitation
import Wording

extension Publication {
  /// Publishes a schedule to a calendar that can hold an earlier publication of it.
  ///
  /// What has not changed keeps its revision and its stamp, so that it stays to the byte; what has
  /// changed goes up by one revision; what is no longer there is cancelled (CALENDARS 2.2-2.4). What was
  /// published and is past keeps its day, text and form for good: only the mark follows what is reported. A
  /// day that was past at the last change gains nothing but what is reported of it.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - options: The conventions.
  ///   - ledger: What was last published to the calendar.
  ///   - moment: Now, in UTC.
  public init(
    _ schedule: Schedule, options: CalendarOptions, after ledger: Ledger, at moment: Stamp
  ) {
    var text = EntryText(schedule, options)
    let past = KeptPast(of: schedule, options, after: ledger, at: moment, text: &text)
    let rest = schedule.planned.filter {
      !past.covered.contains($0.session.id) && !past.isUnpublished($0)
    }
    var entries = Publication.entries(
      of: rest, in: schedule.plan, options, habits: past.habits, text: &text
    ) {
      past.freeUID(of: $0, as: $1)
    }
    var change = past.change
    for index in entries.indices {
      change.take(&entries[index], options, after: ledger, at: moment)
    }
    let plan = schedule.plan.enrolment.identity
    change.toldTitles =
      options.isDiscreet
      && ledger.records.contains { uid, record in
        !SessionUID.isText(uid, of: record.published.session, plan: plan, isDiscreet: true)
      }
    self.init(schedule, options, entries: entries + past.entries)
    let present = Set(self.entries.map(\.uid))
    for (uid, record) in ledger.records.sorted(by: { $0.key < $1.key })
    where !present.contains(uid) {
      cancelled.append(change.cancel(uid, record, options, at: moment))
    }
    self.change = change
  }

  /// Takes all entries of a plan off a calendar, the past ones too.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - options: The conventions.
  ///   - ledger: What was last published to the calendar.
  ///   - moment: Now, in UTC.
  package init(
    emptying schedule: Schedule, options: CalendarOptions, after ledger: Ledger, at moment: Stamp
  ) {
    self.init(schedule, options, entries: [])
    for (uid, record) in ledger.records.sorted(by: { $0.key < $1.key }) {
      cancelled.append(change.cancel(uid, record, options, at: moment))
    }
  }
}

extension PublicationChange {
  /// Compares an entry with what was published of it, and numbers it accordingly.
  fileprivate mutating func take(
    _ entry: inout Publication.Entry, _ options: CalendarOptions, after ledger: Ledger,
    at moment: Stamp
  ) {
    let uid = entry.uid
    let digest = entry.digest(options)
    guard let record = ledger.records[uid] else {
      entry.changed = moment
      new.append(uid)
      records[uid] = Ledger.Record(
        sequence: 0, digest: digest, changed: moment, published: entry.published)
      return
    }
    guard record.digest != digest || record.published.isCancelled else {
      entry.sequence = record.sequence
      entry.changed = record.changed
      if var text = record.published.text {
        text.ordinals = entry.text.ordinals
        entry.text = text
        entry.published.text = text
      }
      unchanged += 1
      if entry.published != record.published {
        records[uid] = Ledger.Record(
          sequence: record.sequence, digest: digest, changed: record.changed,
          published: entry.published)
      }
      return
    }
    entry.sequence = record.sequence + 1
    entry.changed = record.next(after: moment)
    if record.published.isCancelled, !record.published.isUnreadable {
      returned.append(uid)
    } else if record.published.isUnreadable || record.published.liesLike(entry.published) {
      changed.append(uid)
    } else {
      moved.append(uid)
    }
    records[uid] = Ledger.Record(
      sequence: record.sequence + 1, digest: digest, changed: record.next(after: moment),
      published: entry.published)
  }

  /// Cancels an entry that is no longer there.
  fileprivate mutating func cancel(
    _ uid: String, _ record: Ledger.Record, _ options: CalendarOptions, at moment: Stamp
  ) -> Publication.CancelledEntry {
    var record = record
    let tellsTitle = !EntryText.isNeutral(record.published.summary)
    if record.published.isCancelled, !options.isDiscreet || !tellsTitle {
      unchanged += 1
    } else {
      record.sequence += 1
      record.changed = record.next(after: moment)
      record.published = record.published.cancelled(isDiscreet: options.isDiscreet)
      cancelled.append(uid)
      records[uid] = record
    }
    return Publication.CancelledEntry(
      uid: uid, sequence: record.sequence, changed: record.changed, published: record.published)
  }
}

extension Ledger.Record {
  /// When a change of now is dated: later than the one before, whatever the clock says, since phones pass
  /// over what is not (CALENDARS 2.4).
  func next(after moment: Stamp) -> Stamp {
    Stamp(
      secondsSinceEpoch: max(moment.secondsSinceEpoch, changed.secondsSinceEpoch + 1))
  }
}

extension Publication.Entry {
  /// A digest of everything that is published of it but its revision and stamp.
  fileprivate func digest(_ options: CalendarOptions) -> String {
    let session = first.session
    var parts = [
      summary, description, "\(first.date)", first.start?.description ?? "",
      session.minutes.map(String.init) ?? "", session.status.rawValue, session.kind.rawValue,
      options.alarmMinutes.map(String.init) ?? "", options.usesTodos ? "todo" : "",
      options.isDiscreet ? "discreet" : "", options.marksHistory ? "" : "unmarked",
    ]
    if let recurrence, let last = days.last?.shown {
      parts.append("\(recurrence) \(last.date)")
    }
    if let zone { parts.append(zone) }
    return SessionUID.digest(parts.joined(separator: "\u{1F}"))
  }
}
