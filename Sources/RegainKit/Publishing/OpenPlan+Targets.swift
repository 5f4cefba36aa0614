import Calendars
import JournalStore
import Planning

extension OpenPlan {
  /// The calendars that the plan is published to, by name.
  public func targets() throws(RegainError) -> [PublicationTarget] {
    try regain(RegainError.store) { () throws(JournalError) in try journal.targets(of: name) }
  }

  /// How the plan's calendars learn of what changes in it.
  public func calendarUpkeep() throws(RegainError) -> CalendarUpkeep {
    let targets = try targets().filter { $0.path != nil }
    if targets.isEmpty { return .unpublished }
    return targets.allSatisfy(\.followsByItself) ? .automatic : .byHand
  }

  /// A target to publish to: one that there is, or a new one.
  ///
  /// - Parameters:
  ///   - name: Its name: 1 to 40 letters, digits, `-`, `_` or `.`.
  ///   - kind: What becomes of it; a name keeps its kind.
  ///   - path: The file or the folder; a name keeps it.
  /// - Returns: The target, with what was chosen of it before.
  /// - Throws: ``RegainError/target(_:)``
  public func target(
    named name: String, _ kind: PublicationTarget.Kind, at path: String
  ) throws(RegainError) -> PublicationTarget {
    guard name.isTargetName else { throw .target(.name(name)) }
    let path = FileSystem.absolute(path)
    guard let known = try publicationTarget(name) else {
      return PublicationTarget(name: name, kind: kind, path: path)
    }
    guard known.kind == kind else { throw .target(.otherKind(name, known.kind, plan: self.name)) }
    // Release 1.0.0 stored the path as it was typed, from whichever folder.
    if let before = known.path, before.hasPrefix("/"), before != path {
      throw .target(.otherPath(name, path: before, plan: self.name))
    }
    return PublicationTarget(
      name: name, kind: kind, path: path, isAutomatic: known.isAutomatic,
      afterwards: known.afterwards, options: known.options)
  }

  /// The calendar that a person edits: the one named, or else a folder, a feed, or what there is.
  ///
  /// - Throws: ``RegainError/target(_:)`` where there is none.
  public func editedTarget(_ name: String? = nil) throws(RegainError) -> PublicationTarget {
    let targets = try targets()
    if let name {
      guard let target = targets.first(where: { $0.name == name }) else {
        throw .target(.unknown(name, plan: self.name, known: targets.map(\.name)))
      }
      return target
    }
    let order: [PublicationTarget.Kind] = [.folder, .file, .feed, .share]
    let first = order.lazy.compactMap { kind in targets.first { $0.kind == kind } }.first
    guard let first else { throw .target(.none(plan: self.name)) }
    return first
  }

  /// Brings every calendar of the plan up to date that has a file or a folder, as it was formed before.
  ///
  /// - Parameter isWanted: Which calendars; all if not given.
  /// - Returns: What has changed in each, or why it could not be written; one does not keep another back.
  /// - Throws: ``RegainError`` where the plan cannot be read.
  public func publishTargets(
    where isWanted: (PublicationTarget) -> Bool = { _ in true }
  ) throws(RegainError) -> [(
    target: PublicationTarget, result: Result<PublicationReport, RegainError>
  )] {
    let targets = try targets().filter { $0.path != nil && isWanted($0) }
    guard !targets.isEmpty else { return [] }
    let schedule = try schedule()
    return targets.map { target in
      do throws(RegainError) {
        let options = try options(of: target.name) ?? CalendarOptions()
        return (target, .success(try publish(schedule, to: target, options)))
      } catch {
        return (target, .failure(error))
      }
    }
  }

  /// Changes how a calendar is kept up.
  public func keep(_ target: PublicationTarget) throws(RegainError) {
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.keep(target, of: name)
    }
  }

  /// Forgets a calendar with all that was published to it; its file or folder is left alone, but what is served in
  /// the home network is gone with its address.
  ///
  /// - Returns: The calendar.
  /// - Throws: ``RegainError/target(_:)`` where there is none of that name.
  @discardableResult
  public func removeTarget(_ target: String) throws(RegainError) -> PublicationTarget {
    guard let known = try publicationTarget(target) else {
      throw .target(.unknown(target, plan: name, known: try targets().map(\.name)))
    }
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.removeTarget(target, of: name)
    }
    known.removeServed()
    return known
  }
}

extension PublicationTarget {
  /// Whether it needs no one to bring it up to date: what is served does so while it is.
  fileprivate var followsByItself: Bool { isAutomatic || kind == .share }

  /// Removes the file that is served at home: nobody has chosen its place.
  func removeServed() {
    if kind == .share, let path { FileSystem.remove(path) }
  }
}

extension String {
  /// Whether it can name a target: it is typed, printed and stored.
  fileprivate var isTargetName: Bool {
    (1...40).contains(utf8.count)
      && utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_.".utf8.contains(byte)
      }
  }
}
