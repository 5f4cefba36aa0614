import Calendars
import Planning
import Rehabilitation

extension PlanStore {
  /// Publishes a plan to a calendar file: the file and what it holds are stored together.
  ///
  /// What has not changed since the last time stays to the byte; what has changed keeps its identity.
  ///
  /// - Parameters:
  ///   - plan: The plan's name.
  ///   - file: The file; one that Regain did not write is not replaced.
  ///   - target: Which calendar is written; each has a memory of its own.
  ///   - options: How entries are formed; as they were before if not given.
  ///   - now: The instant, in UTC.
  /// - Returns: What changes in the calendar.
  /// - Throws: ``RegainError``; neither the file nor the record of it is changed then.
  @discardableResult
  public func publish(
    _ plan: String, to file: String, target: String = "calendar", options: CalendarOptions? = nil,
    at now: Stamp
  ) throws(RegainError) -> PublicationChange {
    let plan = try self.plan(plan, at: now)
    let options = try plan.options(options, of: target)
    let place = try plan.target(named: target, .file, at: file)
    return try plan.publish(try plan.schedule(), to: place, options).change
  }

  /// What a publication would change in a calendar, with nothing written.
  public func difference(
    of plan: String, to target: String = "calendar", options: CalendarOptions? = nil, at now: Stamp
  ) throws(RegainError) -> Publication {
    let plan = try self.plan(plan, at: now)
    let options = try plan.options(options, of: target)
    return try plan.publication(of: try plan.schedule(), target: target, options)
  }
}

extension OpenPlan {
  /// Options that are given, or those by which a target was written before, or the usual ones.
  fileprivate func options(
    _ given: CalendarOptions?, of target: String
  ) throws(RegainError) -> CalendarOptions {
    if let given { return given }
    return try options(of: target) ?? CalendarOptions()
  }
}
