extension String {
  /// Whether it holds anything that can be seen.
  package var isReadable: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned:
        false
      default: true
      }
    }
  }
}
