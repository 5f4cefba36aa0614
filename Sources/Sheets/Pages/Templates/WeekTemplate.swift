import Pictograms
import Wording

extension PageTemplate {
  /// A week: the grid of days, then how each session went.
  static let week = PageTemplate(
    name: "week",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet week{{#isLong}} long{{/isLong}}{{#isBelow}} below{{/isBelow}}" id="week-{{number}}">
      <div class="plan{{#isTall}} tall{{/isTall}}">
      <h2>\(SheetLabel.week) {{number}}{{#.dates}} <small>{{.}}</small>{{/.dates}}</h2>
      {{#phases}}<p class="phase-line" dir="auto"><strong>{{title}}</strong>{{#.expect}} {{.}}{{/.expect}}</p>{{/phases}}
      <table class="grid" aria-label="{{grid}}">
      <thead><tr><th scope="col">\(SheetLabel.what)</th>{{#days}}<th scope="col">{{name}} <span>{{date}}</span></th>{{/days}}</tr></thead>
      {{#groups}}
      <tbody>
      <tr class="group"><th colspan="8" scope="rowgroup">{{title}}</th></tr>
      {{#rows}}
      <tr{{#isItem}} class="item"{{/isItem}}><th scope="row" dir="auto">{{title}}{{#.detail}} <small>{{.}}</small>{{/.detail}}{{#.dose}} <span class="dose"><bdi>{{.}}</bdi></span>{{/.dose}}{{#notes}} <span class="note">{{.}}</span>{{/notes}}</th>{{{cells}}}</tr>
      {{/rows}}
      </tbody>
      {{/groups}}
      </table>
      {{#explanations}}<p class="legend">{{.}}</p>{{/explanations}}
      </div>
      {{#hasRows}}
      <div class="entries{{#hasManyRows}} tall{{/hasManyRows}}">
      <h3>\(SheetHeading.howItWent) <small>\(SheetLegend.scales)</small></h3>
      <table class="rows" aria-label="\(SheetHeading.howItWent)">
      \(DiaryRows.head)
      <tbody>
      {{#entries}}
      \(DiaryRows.row)
      {{/entries}}
      </tbody>
      </table>
      </div>
      {{/hasRows}}
      {{#hasCards}}
      <div class="entries{{#hasManyRows}} tall{{/hasManyRows}}">
      <h3>\(SheetHeading.howItWent) <small>\(SheetLegend.circle)</small></h3>
      <p class="zone-key"><span class="green">\(SheetLegend.greenKey)</span> <span class="amber">\(SheetLegend.amberKey)</span> <span class="red">\(SheetLegend.redKey)</span></p>
      {{#entries}}
      <table class="entry {{zones}}" aria-label="{{code}}, {{day}}">
      <tr><th class="who" rowspan="3" scope="rowgroup"><span class="code">{{code}}</span> <span class="when">{{day}}{{#.time}} · {{.}}{{/.time}}</span> <span class="what" dir="auto">{{title}}</span></th><th scope="row">\(SheetLabel.painBefore)</th><td class="scale">\(scale)</td><th scope="row">\(SheetLabel.effort)</th><td class="scale effort">\(scale)</td></tr>
      <tr><th scope="row">\(SheetLabel.painDuring)</th><td class="scale">\(scale)</td><th scope="row">\(SheetLabel.done)</th><td class="done">\(shares)</td></tr>
      <tr><th scope="row">\(SheetLabel.nextMorning)</th><td class="scale">\(scale)</td><th scope="row">\(SheetLabel.notes)</th><td class="lines"></td></tr>
      </table>
      {{/entries}}
      </div>
      {{/hasCards}}
      {{#.stop}}<p class="reminder" dir="auto"><strong>\(SheetHeading.stopAtOnce):</strong> {{.}}</p>{{/.stop}}
      </section>
      """)

  /// How much was done, to be ticked.
  private static let shares = SheetLabel.shares.map { "<span class=\"box\"></span> \($0)" }
    .joined(separator: " ")

  /// The numbers 0 to 10, to be circled.
  private static let scale = (0...10).map { "<i>\($0)</i>" }.joined(separator: " ")
}
