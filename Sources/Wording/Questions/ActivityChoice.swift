/// An activity on request that a person can choose at a start.
public struct ActivityChoice: Hashable, Sendable {
  /// Its id in the programme.
  public let id: String
  /// Its title.
  public let title: String
  /// The title of the usual activity that it takes the place of; `nil` where it comes on top.
  public let replaced: String?

  /// A choice.
  public init(id: String, title: String, replaced: String?) {
    self.id = id
    self.title = title
    self.replaced = replaced
  }
}

extension [ActivityChoice] {
  /// The choices in a programme of a title, one a line, each with its number and its word in brackets.
  public func listing(of title: String) -> String {
    "There is a choice in '\(title)':\n"
      + enumerated().map { number, choice in
        "  \(number + 1)  \(choice.title) (\(choice.id))"
          + (choice.replaced.map { ", instead of: \($0)" } ?? "") + "\n"
      }.joined()
  }
}
