extension KeyedEncodingContainer {
  /// Writes a set in the order of its elements: the same for the same set.
  mutating func encode(_ set: Set<String>, forKey key: Key) throws {
    try encode(set.sorted(), forKey: key)
  }

  /// Writes a set, where there is one, in the order of its elements.
  mutating func encodeIfPresent(_ set: Set<String>?, forKey key: Key) throws {
    try encodeIfPresent(set?.sorted(), forKey: key)
  }
}
