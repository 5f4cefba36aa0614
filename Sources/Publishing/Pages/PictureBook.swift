import Rehabilitation

/// Pictures of exercises, each an inline SVG element with its alternative text.
public struct PictureBook: Sendable {
  private let picture: @Sendable (_ exercise: String, _ side: Exercise.Side?) -> String?

  /// Pictures by an exercise's id and the leg that works; `nil` where there is none.
  ///
  /// What is given goes onto the page as it is, so it must be well-formed and free of scripts.
  public init(_ picture: @escaping @Sendable (String, Exercise.Side?) -> String?) {
    self.picture = picture
  }

  /// A book without pictures.
  public static let empty = PictureBook { _, _ in nil }

  func picture(of exercise: String, side: Exercise.Side?) -> String? {
    picture(exercise, side)
  }
}
