import Pictograms
import Rehabilitation
import Wording

extension Catalogue {
  /// One HTML page with the picture and the name of every exercise, for who draws or looks for one.
  public func page(knee: Knee? = nil) -> String {
    let cells = exercises.map { exercise in
      """
      <figure>\(figure(of: exercise, knee: knee))\
      <figcaption>\(exercise.name.escapedXML)<br><code>\(exercise.id.escapedXML)</code></figcaption>\
      </figure>
      """
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(PageOrigin.line)
      <title>Exercises</title>
      <style>
      body { font: 1rem/1.4 sans-serif; margin: 1rem; }
      main { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; }
      figure { margin: 0; display: flex; flex-direction: column; justify-content: flex-end; }
      svg { display: block; width: 100%; max-width: 16rem; margin: 0 auto; }
      figcaption { text-align: center; overflow-wrap: anywhere; }
      @media print { figure { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <header><h1>Exercises</h1></header>
      <main>
      \(cells.joined(separator: "\n").replacingUntrusted)
      </main>
      </body>
      </html>

      """
  }

  /// The exercises, a line each: id, name and what is needed.
  ///
  /// - Parameter isSheet: Whether they are kept as a sheet, and end as every sheet does.
  /// - Returns: The lines.
  public func text(asSheet isSheet: Bool = false) -> String {
    let width = exercises.map(\.id.count).max() ?? 0
    let lines = exercises.map { exercise in
      let id = exercise.id + String(repeating: " ", count: width - exercise.id.count)
      let needs =
        exercise.equipment.isEmpty ? "" : " (\(exercise.equipment.joined(separator: ", ")))"
      return "\(id)  \(exercise.name)\(needs)\n"
    }
    return lines.joined() + (isSheet ? "\n\(SheetLegend.disclaimer)\n" : "")
  }
}
