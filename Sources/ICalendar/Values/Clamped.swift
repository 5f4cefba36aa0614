/// A number that takes little room, since a calendar holds hundreds of thousands; one that does not fit becomes the
/// nearest that does, so that what is too large stays too large.
@propertyWrapper
public struct Clamped<Storage: FixedWidthInteger & Sendable>: Hashable, Sendable {
  private var storage: Storage

  /// The number.
  public var wrappedValue: Int {
    get { Int(storage) }
    set { storage = Storage(clamping: newValue) }
  }

  /// Keeps a number.
  public init(wrappedValue: Int) {
    storage = Storage(clamping: wrappedValue)
  }
}
