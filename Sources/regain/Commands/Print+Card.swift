import ArgumentParser
import RegainKit
import Sheets
import Wording

extension Regain.Print {
  /// Refuses a picture of anything but a card, and a card in any other format.
  func checkCard() throws {
    let isPicture = format == .svg || format == .png
    if pages.card == nil, isPicture {
      throw ValidationError(.pictureWithoutCard(format.rawValue))
    }
    if pages.card != nil, !isPicture { throw ValidationError(.cardWithoutPicture) }
    if pages.card != nil, let other = pages.onPagesOnly.first {
      throw ValidationError(.excluding("--card", other))
    }
  }

  /// The card of the exercise that was named, as it is to be done next.
  func cardDrawing() throws -> CardDrawing {
    let printed = try onePlan()
    let typed = pages.card ?? ""
    let known = printed.exerciseIDs
    let names = NearNames(known)
    let named = printed.catalogue.exercises.first {
      $0.name.lowercased() == typed.lowercased() && known.contains($0.id)
    }
    guard let id = named?.id ?? names.meant(by: typed),
      let card = CardDrawing(of: id, in: printed, on: try today(of: printed))
    else {
      throw Failure(
        LookupFault.planExercise(typed, near: names.nearest(to: typed), count: known.count), .usage)
    }
    return card
  }

  /// A card as the bytes of a drawing.
  func picture(of card: CardDrawing) throws -> [UInt8] {
    Array((card.svg + PageOrigin.comment + "\n").utf8)
  }
}
