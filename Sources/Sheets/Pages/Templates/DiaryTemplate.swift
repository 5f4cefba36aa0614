import Planning
import Wording

extension PageTemplate {
  /// Rows to fill by hand.
  static let diary = PageTemplate(
    name: "diary",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet diary" id="diary">
      <h2>\(SheetLabel.diary)</h2>
      <p class="legend">\(SheetLegend.diaryScales) {{#.example}}\(line){{/.example}}{{#isDated}} \(SheetLegend.diaryFile) <code>{{keyingIn}}</code>.{{/isDated}}</p>
      <table class="rows" aria-label="\(SheetLabel.diaryTable)">
      \(DiaryRows.head)
      {{#weeks}}
      <tbody>
      <tr class="group"><th colspan="9" scope="rowgroup">\(SheetLabel.week) {{number}}{{#.dates}} <small>{{.}}</small>{{/.dates}}</th></tr>
      {{#entries}}
      \(DiaryRows.row)
      \(DiaryRows.legs)
      {{/entries}}
      </tbody>
      {{/weeks}}
      </table>
      </section>
      """)

  private static let line = SheetLegend.diaryLine(
    "{{.}}", typed: { "<code>\($0)</code>" }, letter: { "<strong>\($0)</strong>" })
}
