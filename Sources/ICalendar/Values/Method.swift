/// What the sender of a calendar wants of the reader.
///
/// - Source: RFC 5545 §3.7.2, RFC 5546 §1.4.
public enum Method: String, Hashable, Sendable, CaseIterable {
  case publish = "PUBLISH"
  case request = "REQUEST"
  case reply = "REPLY"
  case add = "ADD"
  case cancel = "CANCEL"
  case refresh = "REFRESH"
  case counter = "COUNTER"
  case declineCounter = "DECLINECOUNTER"
}
