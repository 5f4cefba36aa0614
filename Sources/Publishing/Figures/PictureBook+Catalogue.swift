import Rehabilitation

extension PictureBook {
  /// The pictures of a catalogue's exercises.
  ///
  /// - Parameters:
  ///   - catalogue: The exercises; those without a picture are left out.
  ///   - knee: The side of the knee in question; the right one is drawn where it is not known.
  public init(of catalogue: Catalogue, knee: Figure.Side? = nil) {
    self.init { id, _ in
      guard let exercise = catalogue[id], exercise.picture != nil else { return nil }
      return figure(of: exercise, side: knee)
    }
  }
}
