/// A document that goes with a component, by its address.
///
/// Embedded (base64) attachments are reported and left out when read.
///
/// - Source: RFC 5545 §3.8.1.1.
public struct Attachment: Hashable, Sendable {
  /// A URI; refused with spaces or control characters.
  public var url: String
  /// The media type, such as `application/pdf` (`FMTTYPE`, RFC 5545 §3.2.8).
  public var mediaType: String?

  /// Points to a document.
  public init(url: String, mediaType: String?) {
    self.url = url
    self.mediaType = mediaType
  }
}
