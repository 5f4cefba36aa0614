import Pictograms
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

  /// The pictures of a catalogue, drawn from its poses; of the right knee unless a side is given.
  public init(_ catalogue: Catalogue, knee: Knee? = nil) {
    self.init { exercise, _ in
      let picture = catalogue[exercise].map { figure(of: $0, knee: knee) } ?? ""
      return picture.isEmpty ? nil : picture
    }
  }

  /// A book without pictures.
  public static let empty = PictureBook { _, _ in nil }

  func picture(of exercise: String, side: Exercise.Side?) -> String? {
    picture(exercise, side)
  }
}
