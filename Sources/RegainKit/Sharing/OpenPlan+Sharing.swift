import Calendars
import JournalStore
import Planning
import Rehabilitation

extension OpenPlan {
  /// The calendar that is served in the home network: the one of the name, or a new one.
  ///
  /// A new one gets an address that nobody can guess, which stays with it: who has subscribed to it finds it again
  /// whenever it is served.
  ///
  /// - Parameter target: Its name.
  /// - Returns: The target, which need not be published yet.
  /// - Throws: ``RegainError/target(_:)`` where a calendar of the name is no shared one, or none can have it.
  public func sharedTarget(
    named target: String = "share"
  ) throws(RegainError) -> PublicationTarget {
    if let known = try publicationTarget(target), known.kind == .share { return known }
    var random = SystemRandomNumberGenerator()
    let secret = (0..<2).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    let folder = "\(FileSystem.absolute(journal.path))-shared"
    return try self.target(named: target, .share, at: "\(folder)/\(secret.joined()).ics")
  }

  /// Brings a shared calendar up to date, and reads it as it is to be served.
  ///
  /// - Parameters:
  ///   - target: What ``sharedTarget(named:)`` gave.
  ///   - options: How entries are formed.
  /// - Returns: The calendar, and what has changed in it.
  /// - Throws: ``RegainError`` where it cannot be written or read.
  public func share(
    _ target: PublicationTarget, _ options: CalendarOptions
  ) throws(RegainError) -> (feed: SharedFeed, report: PublicationReport) {
    guard let path = target.path else { throw .target(.none(plan: name)) }
    try regain(RegainError.file) { () throws(FileError) in
      try FileSystem.makeFolder(FileSystem.folder(of: path))
    }
    let report = try publish(schedule(), to: target, options)
    let bytes = try regain(RegainError.file) { () throws(FileError) in try FileSystem.read(path) }
    let changes = try ledger(of: target.name, writtenTo: []).records.values.map(\.changed)
    let latest = changes.max { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
    let address = "/\(path.split(separator: "/").last ?? "")"
    return (SharedFeed(address: address, bytes: bytes, modified: latest ?? stamp), report)
  }
}
