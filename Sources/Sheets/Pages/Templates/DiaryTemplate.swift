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
      <p class="legend">\(SheetLegend.diaryFilling) \(SheetLegend.diaryScales)</p>
      <table class="rows" aria-label="\(SheetLabel.diaryTable)">
      \(DiaryRows.head)
      {{#weeks}}
      <tbody class="head"><tr class="group"><th colspan="9" scope="rowgroup">\(SheetLabel.week) {{number}}{{#.dates}} <small>{{.}}</small>{{/.dates}}</th></tr></tbody>
      {{#entries}}
      <tbody>
      {{^isMeasured}}
      \(DiaryRows.row)
      \(DiaryRows.exercises)
      {{/isMeasured}}
      {{#isMeasured}}
      \(DiaryRows.measures)
      {{/isMeasured}}
      </tbody>
      {{/entries}}
      {{/weeks}}
      </table>
      <p class="legend keying">{{#.example}}\(line){{/.example}}{{#.exercise}} \(exercise){{/.exercise}}{{#isDated}} \(SheetLegend.diaryFile) <code>{{keyingIn}}</code>.{{/isDated}}</p>
      </section>
      """)

  private static let line = SheetLegend.diaryLine(
    "{{.}}", typed: { "<code>\($0)</code>" }, letter: { "<strong>\($0)</strong>" })
  private static let exercise = SheetLegend.diaryExercise("{{.}}") { "<code>\($0)</code>" }
}
