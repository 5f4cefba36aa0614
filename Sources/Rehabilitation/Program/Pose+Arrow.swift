extension Pose {
  /// What an arrow of a picture shows: `ankle`, `knee down`, `toes to-and-fro`.
  public struct Arrow: Hashable, Sendable {
    /// A part of the body that moves or presses.
    public enum Part: String, CaseIterable, Hashable, Sendable {
      case head, shoulder, elbow, hand, hip, knee, ankle, heel, toes
    }

    /// Where to.
    public enum Course: String, CaseIterable, Hashable, Sendable {
      /// Along the way from the pose before.
      case moved
      /// Along the same way, to and fro.
      case toAndFro = "to-and-fro"
      case up, down
      /// Where the face or, in lying, the toes are.
      case forward
      case back
      /// Away from the midline, in a view from the front.
      case out
      /// Towards the midline, in a view from the front.
      case `in`
      /// Round, as on a pedal.
      case round
    }

    /// The part.
    public let part: Part
    /// Whether it is the other side's.
    public let isOther: Bool
    /// Where to.
    public let course: Course

    /// An arrow.
    public init(_ part: Part, isOther: Bool = false, course: Course = .moved) {
      self.part = part
      self.isOther = isOther
      self.course = course
    }

    /// An arrow as programmes write it; `nil` where the text is none.
    public init?(_ text: String) {
      let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard (1...2).contains(words.count) else { return nil }
      let isOther = words[0].hasPrefix("other-")
      guard let part = Part(rawValue: isOther ? String(words[0].dropFirst(6)) : words[0]),
        let course = words.count == 1 ? .moved : Course(rawValue: words[1])
      else { return nil }
      self.init(part, isOther: isOther, course: course)
    }
  }
}
