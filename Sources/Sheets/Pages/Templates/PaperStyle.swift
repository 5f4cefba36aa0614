extension PageStyle {
  /// What holds on paper only.
  static let paper = """
    @media print {
    :root { font-size: 9.5pt; }
    html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    main { max-width: none; padding: 0; }
    .sheet { break-before: page; margin: 0; }
    .masthead + .sheet, .week.below { break-before: auto; }
    .week.below { margin-top: 6mm; }
    .masthead { margin-bottom: 5mm; }
    h2, h3, h4, thead, .group { break-after: avoid; }
    tr, .zone, .zones, .pair > div, .gate, .card, .entry, .intro, .timeline, .left-out { break-inside: avoid; }
    thead { display: table-header-group; }
    p, li { orphans: 2; widows: 2; }
    .doses { break-before: page; margin-top: 0; }
    .phase > h3, .expect, .strand > h4 { break-after: avoid; }
    \(wide)
    .week.long .entries { break-before: page; margin-top: 0; }
    .rows td, .rows tbody th { height: 8.5mm; padding: 0 1.2mm; }
    .curve, .card { break-inside: avoid; }
    .curves, .cards { orphans: 1; widows: 1; }
    .curve details { display: none; }
    .clinician .group, .clinician > h3 { break-after: avoid; }
    .grid tbody th, .grid td { padding-top: .18rem; padding-bottom: .18rem; }
    .grid .group th { padding-top: .55rem; }
    .rows tbody, .grid tbody { break-inside: avoid; }
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
    .pair, .pair > div, .pair > span, .card, .curve { display: block; width: auto; margin-right: 0; }
    .month, .months .masthead { page: auto; }
    .rows td, .rows tbody th { height: auto; }
    .grid tbody, .rows tbody { break-inside: auto; }
    .rows td:empty { height: 1.5em; }
    }
    """
}
