import Foundation
import TestSupport
import Testing

/// What an earlier release stored and published is opened by this one, and its past stays.
@Suite struct ReleasedJournalTests {
  private static let releases = ReleasedJournal.releases
  private static let lastDay = ReleasedJournal.lastDay.replacing("-", with: "")

  @Test func `the releases have left journals`() {
    #expect(ReleasedJournalTests.releases.contains("release-1.0.0"))
  }

  @Test(arguments: releases)
  func `the journal of an earlier release is whole, and each plan says what today asks for`(
    release: String
  ) throws {
    let journal = try ReleasedJournal(of: release)
    defer { journal.remove() }
    #expect(journal.plans == ["around", "left-knee", "right-knee"])
    let check = try BuiltCommand.run(
      ["journal", "check", "--store", "journal.sqlite"], in: journal.folder)
    #expect(check.output.hasPrefix("The journal is whole: 3 plans"), "\(check.error)")
    for plan in journal.plans {
      let today = try journal.run(["today", plan])
      #expect(today.status == 0 && today.output.hasPrefix("\(plan), Tue 3"), "\(today)")
      let data = try journal.run(["today", plan, "--json"]).output
      #expect(data.contains(#""date" : "2026-03-03""#) && data.contains(#""plan" : "\#(plan)""#))
    }
  }

  @Test(arguments: releases)
  func `what has come to pass is told as the release told it`(release: String) throws {
    let journal = try ReleasedJournal(of: release)
    defer { journal.remove() }
    for plan in journal.plans {
      let then = try journal.pastSessions(of: plan)
      let now = try journal.pastSessionsNow(of: plan)
      let riders = try journal.ridersNow(of: plan)
      #expect(then.count > 25)
      // Doses and days follow this release's rules, as if they had been its rules then. What was reported of
      // a session stays; what a calendar was told of all of them stays too, see below.
      for (id, session) in then where session["status"] as? String == "done" {
        // By this release's rules its phase had not begun yet.
        if plan == "right-knee", id == "strength/1" { continue }
        // A measure rides on the session next to it.
        if now[id] == nil, let status = riders[id] {
          #expect(status == "done", "\(plan) \(id)")
          continue
        }
        for key in ["id", "status", "title", "kind", "program"] {
          let value = try #require(session[key] as? NSObject)
          #expect(now[id]?[key] as? NSObject == value, "\(plan) \(id): \(key)")
        }
      }
    }
  }

  @Test(arguments: releases)
  func `a calendar that the release told is told nothing of its past, and nothing twice`(
    release: String
  ) throws {
    let journal = try ReleasedJournal(of: release)
    defer { journal.remove() }
    for plan in journal.plans {
      for (target, file) in journal.calendars(of: plan) {
        let then = try CalendarEntries(try journal.text(of: file)).byIdentity()
        let past = then.values.filter {
          $0.lastDay < ReleasedJournalTests.lastDay && !$0.isCancelled
        }
        #expect(past.count >= 5, "\(file)")
        let difference = try journal.run(["diff", plan, "--target", target, "--json"])
        for entry in past where !entry.namesCommand {
          #expect(!difference.output.contains(entry.uid), "\(file): \(entry.identity) is told anew")
        }
        let export = ["export", plan, "--target", target, "-o", file]
        #expect(try journal.run(export).status == 0)
        let told = try journal.text(of: file)
        let now = try CalendarEntries(told).byIdentity()
        for entry in past where !entry.namesCommand { #expect(now[entry.identity] == entry) }
        for entry in past where entry.namesCommand {
          #expect(now[entry.identity]?.unstamped == entry.unstamped)
        }
        let pastNow = now.values.filter { $0.lastDay < ReleasedJournalTests.lastDay }
        // A series whose days ahead say something else ends with its last past day.
        let identities = Set(pastNow.map(\.identity))
        #expect(identities.isSuperset(of: past.map(\.identity)), "\(file)")
        // Nothing is laid on days that were past when the release last wrote the file.
        #expect(identities.subtracting(then.keys) == [], "\(file)")
        for entry in then.values {
          let kept = try #require(now[entry.identity], "\(file): \(entry.identity) is gone")
          #expect(kept.sequence >= entry.sequence, "\(file): \(entry.identity)")
        }
        let again = try journal.run(export)
        #expect(again.error.contains(/^\S+: \d+ unchanged\n/), "\(again.error)")
        #expect(try journal.text(of: file) == told)
      }
    }
  }
}

extension CalendarEntries.Entry {
  /// Whether it was cancelled.
  fileprivate var isCancelled: Bool { lines.contains("STATUS:CANCELLED") }

  /// Whether it is a gate whose line named a command, as release 1.0.0 wrote it; no calendar entry
  /// does since, so that this line alone is another.
  fileprivate var namesCommand: Bool { lines.contains { $0.contains("sign: regain flags") } }

  /// Its lines but revision and stamps, a gate's line without the command.
  fileprivate var unstamped: [String] {
    lines.filter { line in
      !["SEQUENCE", "DTSTAMP", "LAST-MODIFIED"].contains { line.hasPrefix("\($0):") }
    }.map { String($0).replacing("sign: regain flags", with: "sign") }
  }
}
