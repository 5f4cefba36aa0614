extension Linter {
  /// `phone-text`: the title of an item fits a line or two of a phone's calendar.
  static let phoneText: Rule = { subject, report in
    for activity in subject.activities {
      let count = activity.part.title.count
      guard count > Limits.phoneTitle else { continue }
      report.add(
        .phoneText(count: count, most: Limits.phoneTitle), at: activity.path + ["title"])
    }
  }
}
