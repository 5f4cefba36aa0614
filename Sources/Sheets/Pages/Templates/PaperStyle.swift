extension PageStyle {
  /// What holds on paper only.
  static let paper = """
    @media print {
    :root { font-size: 9.5pt; }
    html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    main { max-width: none; padding: 0; }
    body { line-height: 1.35; } li { margin: .1rem 0; }
    .sheet { break-before: page; margin: 0; }
    .masthead + .sheet, .week.below { break-before: auto; }
    .week.below { margin-top: 6mm; }
    .masthead { margin-bottom: 5mm; }
    h2, h3, h4, thead, .group { break-after: avoid; }
    tr, .zone, .zones, .pair > div, .gate, .card, .entry, .intro, .timeline, .left-out { break-inside: avoid; }
    thead { display: table-header-group; }
    p, li { orphans: 2; widows: 2; }
    .doses, .notes { margin-top: 5mm; }
    .notes ul { columns: 2; column-gap: 8mm; font-size: .9em; }
    .plan, .entries { break-inside: avoid; }
    .plan.tall, .entries.tall { break-inside: auto; }
    .plan.tall .grid tbody, .entries.tall tbody { break-inside: auto; }
    .phase-line { break-after: avoid; } .pair { margin-bottom: 3mm; }
    .entries, .reminder { margin-top: 3mm; }
    .phase { margin-bottom: 3mm; } .strand { margin: 2mm 0; } .gate { margin-top: 2mm; padding: 1.5mm 3mm; }
    .card { padding-bottom: 2mm; } .card .picture { width: 30%; }
    .pair > div { padding: 2mm 3mm; } .zones { margin: 3mm 0; } .zone { padding: 1mm 3mm; }
    .cards, .cards + p { break-before: avoid; }
    .strand.narrow { display: inline-block; width: 47%; margin-right: 2%; vertical-align: top; break-inside: avoid; }
    .phase > h3, .expect, .strand > h4 { break-after: avoid; }
    \(wide)
    .strand.narrow .card { width: 100%; margin-right: 0; }
    .zones { display: table; width: 100%; } .zones h3 { display: table-caption; text-align: start; }
    .zone { display: table-cell; width: 33%; }
    .week.long .entries { break-before: page; margin-top: 0; }
    .rows td, .rows tbody th { height: 7.5mm; padding: 0 1.2mm; }
    .entries.tall .rows td, .entries.tall .rows tbody th { height: 6mm; line-height: 1.15; }
    .curve, .card { break-inside: avoid; }
    .curves, .cards { orphans: 1; widows: 1; }
    .curve details { display: none; }
    .clinician > h2 { margin-bottom: 1.5mm; }
    .clinician > h3, .open-goals h3 { margin: 1.8mm 0 .6mm; font-size: 1em; }
    .clinician { font-size: .9em; line-height: 1.25; } .clinician li { margin: 0; }
    .plan-facts { columns: 2; column-gap: 6mm; margin-bottom: 1mm; }
    .clinician td, .clinician th { padding-top: .3mm; padding-bottom: .3mm; }
    .clinician:not(.full) .curve { margin-bottom: 0; width: 35%; margin-right: 12%; }
    .open-goals, .attention, .footnotes { break-inside: avoid; }
    .attention { margin: 1mm 0; padding: .6mm 2mm; border-width: 1.5px; } .attention h3 { font-size: 1em; margin-top: 0; }
    .clinician .footnotes { margin-top: 1mm; padding-top: .5mm; font-size: .76em; line-height: 1.15; } .footnotes ol { columns: 2; column-gap: 6mm; }
    .footnotes li { margin: 0; }
    .clinician .group, .clinician > h3 { break-after: avoid; }
    .grid tbody th, .grid td { padding-top: .18rem; padding-bottom: .18rem; }
    .grid .group th { padding-top: .55rem; }
    .rows tbody, .grid tbody { break-inside: avoid; }
    .rows tbody.head { break-after: avoid; }
    .rows .exercise td, .rows .exercise .code { height: 6.5mm; line-height: 1.2; }
    .rows .fill::before { height: 100%; margin: 0; }
    .entry th { white-space: nowrap; }
    .entry .who { white-space: normal; }
    .month { page: month; }
    .days td { height: 25mm; }
    .months .masthead { page: month; }
    .months .masthead + .month .days td { height: 20mm; }
    .days .line { font-size: 8.5pt; }
    a { color: inherit; text-decoration: none; }
    }
    """

  /// What makes sheets readable at two metres: letters 6 mm high, and one thing below the other.
  ///
  /// A letter of 6 mm is seen at two metres under ten minutes of arc, twice what good eyes need.
  static let large = """
    \(narrow)
    @media screen { :root { font-size: 20px; } }
    @media screen and (min-width: 600px) { :root { font-size: 26px; } }
    @media print {
    :root { font-size: 24pt; }
    .phase-line, .legend, .facts, small, .grid .dose, .grid .note, .strand em, .card ul { font-size: 1em; }
    .pair, .pair > div, .pair > span, .zones, .zones h3, .zone, .card, .strand.narrow, .curve { display: block; width: auto; margin-right: 0; }
    .month, .months .masthead { page: auto; }
    .rows td, .rows tbody th { height: auto; }
    .grid tbody, .rows tbody, .plan, .entries { break-inside: auto; }
    .rows td:empty { height: 1.5em; }
    }
    """
}
