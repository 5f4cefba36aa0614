extension PageStyle {
  /// What holds everywhere, and what only narrow screens need.
  static let screen = """
    :root { font-size: 16px; }
    * { box-sizing: border-box; }
    html { color: #17212b; background: #fff; -webkit-text-size-adjust: 100%; }
    body { margin: 0; font: 1rem/1.45 \(fonts); overflow-wrap: anywhere; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
    h1, h2, h3, h4, p, ul, table { margin: 0; }
    h1 { font-size: 1.9rem; line-height: 1.15; font-weight: 600; letter-spacing: -.01em; }
    h2 { font-size: 1.4rem; line-height: 1.25; font-weight: 600; }
    h3 { font-size: 1.05rem; line-height: 1.3; font-weight: 600; }
    h4 { font-size: 1rem; line-height: 1.3; font-weight: 600; }
    small { font-size: .85em; font-weight: 400; color: #4a5560; }
    ul { padding-left: 1.1rem; }
    li { margin: .2rem 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: start; vertical-align: top; font-weight: 400; }
    code { font: .95em 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; background: #eef2f4; padding: 0 .25em; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
    .masthead { border-bottom: 3px solid #0b5563; padding-bottom: .7rem; margin-bottom: 1.4rem; }
    .letterhead { display: flex; align-items: center; gap: 1rem; margin-bottom: .7rem; color: #3b4650; }
    .letterhead .logo { display: block; max-width: 11rem; max-height: 3.4rem; }
    .letterhead .sender { margin-left: auto; text-align: end; }
    .letterhead strong { display: block; color: #17212b; font-weight: 600; }
    .who { margin-top: .45rem; }
    .fact { display: inline-block; margin-right: 1.6em; }
    .fact strong { font-weight: 600; }
    .fact .blank { width: 9.5rem; }
    .subtitle { font-size: 1.05rem; margin-top: .25rem; }
    .dates { color: #4a5560; margin-top: .3rem; }
    .sheet { margin-bottom: 3rem; }
    .sheet > h2, .doses > h2, .notes > h2 { color: #0b5563; margin: 0 0 .7rem; }
    .box { display: inline-block; width: .95em; height: .95em; border: 1.5px solid #17212b; border-radius: 2px; vertical-align: -.1em; background: #fff; }
    .box.met { background: #17212b; }
    .box.missed { border-style: dotted; border-color: #6b7781; }
    .lead { font-size: 1.08rem; }
    .facts, .legend { color: #4a5560; }
    .intro { margin-bottom: 1.2rem; }
    .timeline { margin: 0 0 .6rem; }
    .scale-of-weeks { position: relative; height: 1.5em; font-size: .8rem; color: #4a5560; margin-left: 3.4em; }
    .scale-of-weeks span { position: absolute; top: 0; white-space: nowrap; }
    .scale-of-weeks .unit { left: -3.4em; }
    .bars { margin-left: 2.7rem; height: 1.9rem; white-space: nowrap; font-size: 0; border-radius: 3px; overflow: hidden; }
    .bar { display: inline-block; height: 1.9rem; line-height: 1.9rem; font-size: 1rem; font-weight: 600; text-align: center; overflow: hidden; border-right: 2px solid #fff; }
    .bar.shade0 { background: #0b5563; color: #fff; }
    .bar.shade1 { background: #cfe3e6; color: #17212b; }
    .bar.gated { border-right: 5px double #b4450f; }
    .key { margin: .2rem 0 .4rem; }
    .key td, .key th { padding: .28rem .6rem .28rem 0; border-bottom: 1px solid #d5dce1; }
    .key .number { width: 2.7rem; font-weight: 600; color: #0b5563; text-align: center; }
    .key th { width: 55%; font-weight: 600; }
    .gate-mark, .gate h4 { color: #9c3c0d; }
    .zones { margin: 1.4rem 0; }
    .zones h3, .pair h3 { margin-bottom: .45rem; }
    .zone { padding: .5rem .8rem; border-left: .5rem solid; }
    .zone strong { display: inline-block; min-width: 3.2em; font-size: 1.15rem; }
    .zone.green { background: #e6f2ec; border-color: #2e7d5b; border-left-style: solid; }
    .zone.amber { background: #fcf2d8; border-color: #b98900; border-left-style: double; }
    .zone.red { background: #f9e3dc; border-color: #9c2f10; border-left-style: solid; }
    .zone.red strong, .zone.red span { font-weight: 600; }
    .pair > div { margin-bottom: 1rem; padding: .9rem 1rem; border: 1.5px solid #9aa7b1; border-radius: 4px; }
    .pair .warning { border: 2.5px solid #9c2f10; }
    .contact { margin-top: .6rem; }
    .qr { display: flex; align-items: center; gap: 1rem; margin-top: .8rem; break-inside: avoid; }
    .qr svg { flex: none; }
    .link { overflow-wrap: anywhere; font-weight: 600; }
    .blank { display: inline-block; width: 60%; border-bottom: 1px solid #17212b; height: 1.1em; }
    .left-out { margin: 1rem 0; }
    .doses, .notes { margin-top: 2rem; }
    .phase { margin-bottom: 1.8rem; }
    .phase > h3 { border-bottom: 1.5px solid #0b5563; padding-bottom: .25rem; margin-bottom: .4rem; font-size: 1.15rem; }
    .phase > h3 .number { display: inline-block; min-width: 1.5em; color: #0b5563; }
    .expect { margin-bottom: .35rem; }
    .strand { margin: .8rem 0 1rem; }
    .strand > h4 { border-bottom: 1px solid #9aa7b1; padding-bottom: .15rem; margin-bottom: .45rem; }
    .strand .span { display: inline-block; margin-right: 1em; }
    .strand em { font-style: normal; color: #4a5560; font-size: .88em; }
    .plain-dose { padding: .15rem 0; border-bottom: 1px solid #e3e8eb; }
    .guidance { color: #3b4650; font-size: .92em; margin-top: .2rem; }
    .gate { margin-top: .7rem; padding: .6rem .9rem; border: 1.5px dashed #9c3c0d; border-radius: 4px; }
    .gate ul { list-style: none; padding: 0; margin-top: .25rem; }
    .gate .box { margin-right: .5em; }
    .card { display: inline-block; vertical-align: top; width: 100%; padding: 0 0 .7rem; }
    .card .picture { float: left; width: 34%; padding-right: 3%; }
    .card .picture svg { display: block; width: 100%; height: auto; }
    .card .how { overflow: hidden; }
    .card h5 { margin: 0; font-size: 1.05rem; line-height: 1.25; font-weight: 600; }
    .card .dose { font-weight: 600; color: #0b5563; }
    .card .details { color: #4a5560; font-size: .9em; }
    .card ul { padding-left: 1rem; font-size: .92em; }
    .card li { margin: .1rem 0; }
    .phase-line { margin-bottom: .5rem; color: #3b4650; }
    .phase-line strong { color: #17212b; }
    .grid { table-layout: fixed; margin-top: .6rem; }
    .grid thead th { font-weight: 600; text-align: center; border-bottom: 2px solid #0b5563; padding: .25rem .1rem; line-height: 1.2; }
    .grid thead th span { display: block; font-weight: 400; font-size: .82em; color: #3b4650; white-space: nowrap; }
    .grid thead th:first-child { text-align: start; width: 45%; }
    .grid .group th { font-weight: 600; color: #0b5563; font-size: .85em; letter-spacing: .03em; padding: .7rem 0 .2rem; border-bottom: 1px solid #9aa7b1; text-align: start; }
    .grid tbody th { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d5dce1; font-weight: 600; }
    .grid .item th { padding-left: .9rem; font-weight: 400; }
    .grid .dose { display: block; font-weight: 400; color: #3b4650; font-size: .9em; }
    .grid .note { display: block; font-weight: 400; color: #3b4650; font-size: .85em; }
    .grid td { text-align: center; padding: .3rem .1rem; border-bottom: 1px solid #d5dce1; border-left: 1px solid #e3e8eb; }
    .grid .note + .note { margin-top: .1em; }
    .grid .mark { display: inline-block; white-space: nowrap; margin: 0 .1em; font-size: .9em; }
    .entries { margin-top: 1.6rem; }
    .entries > h3 { margin-bottom: .5rem; color: #0b5563; }
    .entry { border: 1.5px solid #9aa7b1; margin-bottom: .6rem; table-layout: fixed; }
    .entry th, .entry td { padding: .25rem .5rem; vertical-align: middle; font-size: .92rem; }
    .entry th { color: #3b4650; width: 13%; }
    .entry td + th { width: 8%; }
    .entry .who { vertical-align: top; color: #17212b; width: 17%; border-right: 1px solid #d5dce1; }
    .entry .what, .entry .when { display: block; }
    .code { font-weight: 700; }
    .entry .code { display: inline-block; font-size: 1.1em; margin-right: .4em; }
    .scale { white-space: nowrap; width: 31%; word-spacing: -.05em; }
    .scale i { display: inline-block; width: 7.3%; min-width: 1.2em; text-align: center; font-style: normal; border-bottom: 3px solid #2e7d5b; }
    .effort i { border-bottom-color: #c6ced4; }
    .g0 .scale i:nth-child(n+2), .g1 .scale i:nth-child(n+3), .g2 .scale i:nth-child(n+4),
    .g3 .scale i:nth-child(n+5), .g4 .scale i:nth-child(n+6), .g5 .scale i:nth-child(n+7) { border-bottom: 3px double #b98900; }
    .a0 .scale i:nth-child(n+2), .a1 .scale i:nth-child(n+3), .a2 .scale i:nth-child(n+4),
    .a3 .scale i:nth-child(n+5), .a4 .scale i:nth-child(n+6), .a5 .scale i:nth-child(n+7) { border-bottom: 3px solid #9c2f10; background: #f3e9e5; }
    .entry .effort i:nth-child(n) { border-bottom: 3px solid #c6ced4; background: none; }
    .done .box { margin-left: .5em; } .done .box:first-child { margin-left: 0; }
    .entry .lines { border-bottom: 1px solid #9aa7b1; }
    .rows { margin-top: .8rem; table-layout: fixed; }
    .rows thead th { font-weight: 600; font-size: .82em; vertical-align: bottom; border-bottom: 2px solid #0b5563; padding: .25rem .15rem; line-height: 1.2; }
    .rows thead span { display: block; color: #0b5563; font-weight: 700; }
    .rows td, .rows tbody th { border: 1px solid #b8c2ca; padding: .35rem .4rem; height: 2.1rem; vertical-align: middle; }
    .rows .group th { border: 0; border-bottom: 1px solid #9aa7b1; color: #0b5563; font-weight: 600; padding-top: .8rem; }
    .rows .day { white-space: nowrap; }
    .rows thead th { width: 8.2%; } .rows thead th:first-child { width: 8%; } .rows thead th.day { width: 13%; }
    .rows thead .what { width: 21%; } .rows thead .wide { width: 17%; }
    .keying { margin-top: .8rem; font-size: .88em; break-inside: avoid; }
    .rows .day small { display: block; }
    .rows tbody { border-top: 2px solid #17212b; }
    .rows tbody.head { border: 0; }
    .rows .session .code { font-size: 1.15em; }
    .rows .fill { border: 1.5px solid #17212b; }
    .rows .fill::before { content: attr(data-letter); display: block; color: #4a5560; font-size: .75em; line-height: 1; margin: -.2rem 0 0 -.15rem; height: 1.35rem; }
    .rows td small { display: block; }
    .rows .exercise .code { text-align: right; }
    .rows .exercise .what { padding-left: .5rem; }
    .unit { color: #3b4650; font-size: .85em; }
    .leg { display: inline-block; white-space: nowrap; margin-right: .9em; }
    .set { display: inline-block; width: 2.3em; height: 1.5em; margin-left: .25em; border: 1.5px solid #17212b; border-radius: 2px; vertical-align: middle; }
    .value { display: inline-block; width: 3.4em; height: 1.3em; border-bottom: 1.5px solid #17212b; vertical-align: baseline; }
    .measure { display: inline-block; margin: .1rem 1.4em .1rem 0; }
    .rows .measure small { display: inline; white-space: nowrap; }
    .days { table-layout: fixed; }
    .days th { font-weight: 600; text-align: center; border-bottom: 2px solid #0b5563; padding: .2rem; }
    .days td { border: 1px solid #b8c2ca; padding: .25rem .35rem; height: 5.4rem; }
    .days .outside { background: #f0f3f5; }
    .days .date { display: block; font-weight: 600; color: #0b5563; }
    .days .line { display: block; font-size: .8rem; line-height: 1.25; margin-top: .2rem; }
    .days .line b { font-weight: 600; }
    .routine:not(:last-child)::after { content: " ·"; }
    .reminder { margin-top: 1.2rem; padding: .5rem .8rem; border: 2px solid #9c2f10; border-radius: 4px; font-size: .95em; }
    .zone-key { margin-bottom: .5rem; font-size: .88em; color: #3b4650; }
    .zone-key span { margin-right: 1.2em; padding-bottom: .1em; }
    .zone-key .green { border-bottom: 3px solid #2e7d5b; } .zone-key .amber { border-bottom: 3px double #b98900; }
    .zone-key .red { border-bottom: 3px solid #9c2f10; background: #f3e9e5; }
    .clinician > h3 { margin: 1.6rem 0 .5rem; color: #0b5563; }
    .curve { margin: 0 0 1.2rem; display: inline-block; vertical-align: top; width: 100%; }
    .curve figcaption { font-weight: 600; font-size: .95em; }
    .curve svg { display: block; width: 100%; height: auto; }
    .curve summary { color: #3b4650; font-size: .85em; cursor: pointer; }
    .figures th, .figures td { padding: .15rem .5rem .15rem 0; font-size: .85em; border-bottom: 1px solid #e3e8eb; }
    .plan-facts { list-style: none; padding: 0; margin-bottom: .5rem; }
    .plan-facts strong, .doses-now strong, .own-words strong { font-weight: 600; }
    .attention { border: 2px solid #9c2f10; border-radius: 4px; padding: .5rem .8rem; margin: .6rem 0; }
    .attention h3 { float: left; margin-right: 1.2em; } .attention ul { list-style: none; padding: 0; overflow: hidden; }
    .attention li { margin: 0; }
    .turn { display: inline-block; min-width: 4.2em; font-weight: 600; color: #0b5563; }
    .red-week { color: #9c2f10; }
    .open-goals ul, .doses-now, .own-words { list-style: none; padding: 0; }
    .open-goals em, .criterion em { font-style: normal; color: #3b4650; }
    .doses-now .item:not(:last-child)::after { content: ";"; }
    sup { font-size: .75em; line-height: 0; }
    .footnotes { margin-top: 1rem; padding-top: .4rem; border-top: 1px solid #9aa7b1; font-size: .82em; color: #3b4650; }
    .footnotes ol { margin: 0; padding-left: 1.6em; }
    .gates, .changes, .prescriptions, .sources, .outcomes { table-layout: fixed; font-size: .92em; }
    .outcomes th, .outcomes td, .gates th, .gates td, .changes th, .changes td, .prescriptions th, .prescriptions td, .sources th, .sources td { padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #e3e8eb; }
    .clinician thead th { font-weight: 600; border-bottom: 2px solid #0b5563; }
    .clinician .group th { font-weight: 600; color: #0b5563; padding-top: .7rem; }
    .criterion { display: block; }
    .tags, .url { color: #3b4650; font-size: .9em; }
    .sources thead th:first-child { width: 20%; } .changes thead th:first-child { width: 12%; }
    .sources thead th:last-child { width: 26%; } .gates thead th:last-child, .gates thead th:nth-child(2) { width: 20%; }
    .gates thead th:first-child { width: 22%; }
    .changes thead th:nth-child(2) { width: 56%; } .outcomes thead th { width: 11%; }
    .outcomes thead th:first-child { width: 20%; } .outcomes thead th:nth-child(4) { width: 11%; }
    .outcomes thead th:nth-child(5) { width: 26%; } .outcomes thead th:last-child { width: 21%; }
    .disclaimer { color: #4a5560; font-size: .85rem; margin-top: .3rem; }
    @media (min-width: 40rem) {
    \(wide)
    }
    @media screen and (max-width: 39.99rem) { \(narrow) }
    """

  /// What stands side by side where there is room.
  static let wide = """
    .pair { display: table; width: 100%; border-collapse: separate; }
    .pair > div { display: table-cell; width: 48%; }
    .pair > span { display: table-cell; width: 4%; }
    .card { width: 47%; margin-right: 2%; }
    .curve { width: 48%; margin-right: 1%; }
    """

  /// How tables stand where there is no room for columns.
  static let narrow = """
    .fact.open { display: none; }
    .bar, .bar.gated { font-size: .8rem; border-right: 2px solid #fff; }
    .grid thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
    .grid, .grid tbody { display: block; }
    .grid tr { display: block; border-bottom: 1px solid #d5dce1; padding: .4rem 0; }
    .grid tr.group { border: 0; padding: .6rem 0 0; }
    .grid th { display: block; width: auto; border: 0; padding: .1rem 0; }
    .grid tbody th { border: 0; }
    .grid td { display: inline-block; min-width: 4.1em; border: 0; text-align: start; padding: .15rem .6rem .15rem 0; }
    .grid td::before { content: attr(data-day) " "; color: #4a5560; font-size: .85em; }
    .grid td.none { display: none; }
    .entry, .entry tbody, .entry tr { display: block; }
    .entry th, .entry td, .entry .who, .entry td + th { display: block; width: auto; border: 0; padding: .15rem .6rem; }
    .entry .lines { min-height: 2em; border-bottom: 1px solid #9aa7b1; margin: 0 .6rem .6rem; }
    .rows, .rows tbody { display: block; }
    .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
    .rows tr { display: block; padding: .5rem 0; border-bottom: 1px solid #d5dce1; }
    .rows td, .rows tbody th, .rows td.what { display: inline-block; border: 0; height: auto; width: auto; padding: 0 .5em 0 0; }
    .rows td:empty { min-width: 3.2em; border-bottom: 1px solid #17212b; margin: .5em .6em 0 0; }
    .rows td.wide { display: block; width: auto; min-height: 1.6em; margin-right: 0; }
    .rows td.fill { border: 0; border-bottom: 1px solid #17212b; }
    .rows td.fill::before { height: auto; margin: 0; font-size: .85em; }
    .rows .exercise td { display: block; padding: .15rem 0 .15rem 1.6rem; }
    .rows .exercise .code { float: left; }
    .rows .exercise .what { padding-left: 1.6rem; }
    .rows td.values { display: block; padding: .15rem 0; }
    .rows .leg { margin: .15rem .9em .15rem 0; }
    .rows .leg .unit { display: inline-block; min-width: 2.6em; }
    .rows .exercise .load:empty { display: none; }
    .key, .key tbody, .key tr { display: block; }
    .key tr { padding: .3rem 0; border-bottom: 1px solid #d5dce1; }
    .key td, .key th { display: inline; border: 0; width: auto; }
    .clinician thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
    .clinician > table, .clinician > table > tbody, .clinician > table > tbody > tr { display: block; }
    .clinician > table > tbody > tr { padding: .4rem 0; border-bottom: 1px solid #d5dce1; }
    .clinician > table > tbody > tr > * { display: block; width: auto; border: 0; padding: .1rem 0; }
    .clinician > table > tbody > tr > th { font-weight: 600; }
    .days thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
    .days, .days tbody, .days tr, .days td { display: block; height: auto; }
    .days td.outside, .days td.free { display: none; }
    .days td { border: 0; border-bottom: 1px solid #d5dce1; padding: .4rem 0; }
    .days .line { font-size: 1em; }
    .days td:nth-child(1) .date::before { content: "Mon "; } .days td:nth-child(2) .date::before { content: "Tue "; }
    .days td:nth-child(3) .date::before { content: "Wed "; } .days td:nth-child(4) .date::before { content: "Thu "; }
    .days td:nth-child(5) .date::before { content: "Fri "; } .days td:nth-child(6) .date::before { content: "Sat "; }
    .days td:nth-child(7) .date::before { content: "Sun "; }
    """
}
