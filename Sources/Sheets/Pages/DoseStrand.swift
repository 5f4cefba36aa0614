import Rehabilitation
import Wording

/// An activity of a phase with its doses from week to week.
struct DoseStrand {
  let title: String
  let rhythm: String
  let guidance: [String]
  /// Exercises, each with its picture.
  let cards: [ExerciseCard]
  /// What is no exercise of the catalogue, or has its card in the phase already.
  let items: [Item]
  /// Whether two of its kind have room beside each other.
  let isNarrow: Bool

  /// One thing to do.
  struct Item {
    let name: String
    let doses: [Span]
  }

  /// A dose, and the weeks it holds in where it changes.
  struct Span {
    let weeks: String?
    let dose: String
  }

  /// The activities of a phase that have sessions, in the order of the programme.
  static func strands(
    of sessions: [Session], activities: [Activity], in printed: PrintedPlan, options: PageOptions
  ) -> [DoseStrand] {
    let isQualified = printed.plan.programs.count > 1
    var shown = Set<String>()
    var order = [String]()
    var own = [String: [Session]]()
    for session in sessions where !session.isGate {
      if own[session.id.activity] == nil { order.append(session.id.activity) }
      own[session.id.activity, default: []].append(session)
    }
    return order.compactMap { name in
      guard let sessions = own[name], let first = sessions.first else { return nil }
      let id = isQualified ? name.split(separator: ".").last.map(String.init) ?? name : name
      let activity = activities.first { $0.id == id }
      var (cards, rows) = ([ExerciseCard](), [Item]())
      // Beside the cards the weeks say which dose is due on which day.
      let most = options.showsCardsBesideWeeks ? 2 : mostSpans
      for (item, doses) in items(of: sessions, most: most, in: printed.steps.notation) {
        if !shown.contains(item.exercise ?? ""),
          let card = ExerciseCard(
            item, doses: doses, in: printed, showsPicture: options.showsPictures)
        {
          shown.insert(item.exercise ?? "")
          cards.append(card)
        } else {
          rows.append(Item(name: item.label, doses: doses))
        }
      }
      // Without a card nothing is left to say here that the week's grid does not say.
      if cards.isEmpty, options.showsCardsBesideWeeks {
        guard !first.guidance.isEmpty else { return nil }
        rows = []
      }
      return DoseStrand(
        title: activity?.title ?? first.title,
        rhythm: [
          activity?.frequency.description ?? SheetLabel.daily, first.minutes.map { "\($0) min" },
        ].compactMap { $0 }.joined(separator: ", ").typeset,
        guidance: first.guidance, cards: cards, items: rows,
        isNarrow: cards.count + rows.count <= 1)
    }
  }

  private static func items(
    of sessions: [Session], most: Int, in notation: Notation
  ) -> [(item: SessionItem, doses: [Span])] {
    let count = sessions.map(\.items.count).max() ?? 0
    return (0..<count).compactMap { position in
      var spans = [(first: Int, last: Int, dose: String)]()
      let present = sessions.filter { position < $0.items.count }
      guard let first = present.first?.items[position] else { return nil }
      for session in present {
        let item = session.items[position]
        let name = item.label == first.label ? nil : item.rungName(after: first)
        let dose = [name, item.printedDose(in: notation)].compactMap { $0 }.joined(separator: ": ")
        guard let last = spans.last, last.dose == dose else {
          spans.append((session.week, session.week, dose))
          continue
        }
        spans[spans.count - 1].last = session.week
      }
      return (first, shortened(spans, most: most))
    }
  }

  /// The most doses that are shown one by one; the weeks' own sheets show them all.
  private static let mostSpans = 6

  /// The doses with their weeks; of many only the first and the last, and of a later one what differs.
  private static func shortened(
    _ spans: [(first: Int, last: Int, dose: String)], most: Int
  ) -> [Span] {
    guard spans.count <= most, spans.count > 1 else {
      guard let first = spans.first, let last = spans.last, spans.count > 1 else {
        return spans.map { Span(weeks: nil, dose: $0.dose) }
      }
      return [
        Span(weeks: SheetSentence.fromWeek(first.first), dose: first.dose),
        Span(
          weeks: SheetSentence.steps(spans.count - 1, toWeek: last.first),
          dose: last.dose.withoutEnd(of: first.dose)),
      ]
    }
    return spans.indices.map { index in
      let (first, last, dose) = spans[index]
      let isThen = index > 0 && spans[index - 1].last == first
      let next = index + 1 < spans.count ? spans[index + 1].first : last + 1
      let end = max(first, min(last, next - 1))
      return Span(
        weeks: isThen
          ? SheetSentence.thenToWeek(end > first ? end : nil) : SheetSentence.weeks(first, to: end),
        dose: index > 0 ? dose.withoutEnd(of: spans[index - 1].dose) : dose)
    }
  }
}
