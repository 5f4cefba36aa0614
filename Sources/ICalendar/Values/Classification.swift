/// Who may see something; a class of another name is read as private.
///
/// - Source: RFC 5545 §3.8.1.3.
public enum Classification: String, Hashable, Sendable, CaseIterable {
  case `public` = "PUBLIC"
  case `private` = "PRIVATE"
  case confidential = "CONFIDENTIAL"
}
