import Rehabilitation

/// The picture of an exercise as one inline SVG element, without ids, styles and scripts.
///
/// It has a view box and no size: who places it says how wide it is. All pictures have the same
/// width in units, so that a body is equally large on all that are equally wide.
///
/// - Parameters:
///   - exercise: The exercise.
///   - knee: The knee in question; the picture is mirrored where it is the left.
/// - Returns: The element; empty where the exercise has no picture.
public func figure(of exercise: Exercise, knee: Knee? = nil) -> String {
  guard let picture = exercise.picture else { return "" }
  return Layout(picture, knee: knee).svg(title: exercise.name, description: picture.shows)
}
