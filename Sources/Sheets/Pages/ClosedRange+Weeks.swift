extension ClosedRange<Int> {
  /// Some weeks of a plan as people type them, 1 to 1000: `3`, `1-4`; `nil` for anything else.
  public init?(weeks text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1],
      (1...1000).contains(first), first <= last, last <= 1000
    else { return nil }
    self = first...last
  }
}
