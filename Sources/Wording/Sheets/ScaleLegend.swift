import Rehabilitation

/// What the short forms in doses mean, each explained on the page that has it.
package struct ScaleLegend {
  private let text: String

  /// The legend of some doses, and of the names and notes beside them.
  package init(of texts: [String]) {
    // Print has a longer dash between two numbers.
    text = texts.joined(separator: "\n").replacing("–", with: "-")
  }

  /// The explanations, a sentence or two each; none of what the texts do not have.
  package var sentences: [String] {
    [sides, tempos, bands, maximums, contraction, reserve].compactMap { $0 }
  }

  private var sides: String? {
    text.contains("each side")
      ? "Each side: the dose is for one leg; do the same with the other." : nil
  }

  /// Each tempo that comes up, in seconds of lowering, staying and lifting.
  private var tempos: String? {
    let tempos = text.matches(of: /tempo (\d+)-(\d+)-(\d+)/).map { match in
      let (down, still, up) = (match.1, match.2, match.3)
      return "\(down)-\(still)-\(up) is \(down) seconds down"
        + (still == "0" ? "" : ", \(still) still") + ", \(up) up"
    }.unique
    return tempos.isEmpty ? nil : "Tempo: \(tempos.joined(separator: "; "))."
  }

  private var bands: String? {
    text.contains(/\b(light|medium|heavy) band/)
      ? "Bands: light, medium or heavy. Makers choose their own colours; ask which of yours is which."
      : nil
  }

  /// The loads that can be lifted so many times.
  private var maximums: String? {
    let counts = text.matches(of: /\b(\d+)RM\b/).map { String($0.1) }.unique
    guard let first = counts.first else { return nil }
    return "\(first)RM: the weight that you can lift \(first == "1" ? "once" : "\(first) times"), "
      + "and not once more" + (counts.count > 1 ? "; so with each other number." : ".")
  }

  private var contraction: String? {
    text.contains("% MVC") ? "MVC: all the strength you have in this move; 50% is half of it." : nil
  }

  private var reserve: String? {
    text.contains(/\bRIR \d/)
      ? "RIR 2: stop when you could still do 2 more; so with each other number." : nil
  }
}
