extension EntryCopy {
  /// The entries of a calendar file, those of one identity together; none where it is no calendar.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - zone: The zone of times that name none.
  /// - Returns: What was asked for.
  public static func copies(in bytes: [UInt8], zone: PlanZone) -> [EntryCopy] {
    CopyReader.copies(in: bytes, zone: zone)
  }
}
