import Calendars
import JournalStore
import Rehabilitation

/// A calendar as it is served in the home network: under one address that nobody can guess, and nothing besides.
public struct SharedFeed: Hashable, Sendable {
  /// The path of its address, such as `/3f0c….ics`: 128 random bits.
  public let address: String
  /// The calendar file.
  public let bytes: [UInt8]
  /// When it last changed.
  public let modified: Stamp
  private let tag: String

  /// A calendar file under an address.
  public init(address: String, bytes: [UInt8], modified: Stamp) {
    self.address = address
    self.bytes = bytes
    self.modified = modified
    tag = "\"\(SHA256.digest(of: bytes).prefix(16).hexadecimal)\""
  }

  /// The answer to a request.
  ///
  /// Whatever asks for something else, or in another way than GET or HEAD, gets one and the same answer, 404, so
  /// that a scan of addresses learns nothing. Who has the calendar already gets 304 (RFC 9110 §13.1).
  public func answer(to request: FeedRequest) -> FeedAnswer {
    let isKnown = request.target.isEqual(to: address)
    guard isKnown, ["GET", "HEAD"].contains(request.method) else { return .notFound }
    var headers = [
      ("Cache-Control", "private, no-cache"), ("ETag", tag), ("Last-Modified", modified.httpDate),
    ]
    guard !isHeld(by: request) else {
      return FeedAnswer(status: 304, headers: headers, bytes: [], isBodyless: true)
    }
    headers.append(("Content-Type", "text/calendar; charset=utf-8"))
    return FeedAnswer(
      status: 200, headers: headers, bytes: bytes, isBodyless: request.method == "HEAD")
  }

  /// Whether whoever asks has this very calendar.
  private func isHeld(by request: FeedRequest) -> Bool {
    guard let held = request.ifNoneMatch else {
      // Only what was told here before is sent back, to the letter.
      return request.ifModifiedSince == modified.httpDate
    }
    return held.split(separator: ",").contains { part in
      let name = part.filter { !$0.isWhitespace }
      return name == "*" || name == tag || name == "W/\(tag)"
    }
  }
}

/// What is asked of a served calendar.
public struct FeedRequest: Hashable, Sendable {
  /// The method, such as `GET`.
  public var method: String
  /// The path that is asked for, as it came.
  public var target: String
  /// The field `If-None-Match`.
  public var ifNoneMatch: String?
  /// The field `If-Modified-Since`.
  public var ifModifiedSince: String?

  /// A request.
  public init(
    method: String, target: String, ifNoneMatch: String? = nil, ifModifiedSince: String? = nil
  ) {
    self.method = method
    self.target = target
    self.ifNoneMatch = ifNoneMatch
    self.ifModifiedSince = ifModifiedSince
  }
}

/// What a served calendar answers.
public struct FeedAnswer: Sendable {
  /// The status: 200, 304 or 404.
  public let status: Int
  /// The fields, by name, without those of the connection.
  public let headers: [(name: String, value: String)]
  /// What there is to send; its size is told for HEAD, too.
  public let bytes: [UInt8]
  /// Whether only the head is sent.
  public let isBodyless: Bool

  init(
    status: Int, headers: [(String, String)], bytes: [UInt8], isBodyless: Bool
  ) {
    self.status = status
    self.headers = headers.map { (name: $0.0, value: $0.1) }
    self.bytes = bytes
    self.isBodyless = isBodyless
  }

  /// The answer to all that is not asked for as it should be.
  static let notFound = FeedAnswer(
    status: 404, headers: [("Content-Type", "text/plain; charset=utf-8")],
    bytes: Array("Not found\n".utf8), isBodyless: false)
}

extension String {
  /// Whether the text is another one; how long that takes tells nothing of where they differ.
  fileprivate func isEqual(to other: String) -> Bool {
    let (mine, others) = (Array(utf8), Array(other.utf8))
    var difference = UInt8(mine.count == others.count ? 0 : 1)
    for index in others.indices {
      difference |= others[index] ^ (index < mine.count ? mine[index] : 0)
    }
    return difference == 0
  }
}
