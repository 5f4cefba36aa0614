import Planning
import Wording

extension PageTemplate {
  /// Rows to fill by hand.
  static let diary = PageTemplate(
    name: "diary",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet diary" id="diary">
      <h2>Diary</h2>
      <p class="legend">\(SheetLegend.diaryScales) {{#.example}}At the computer a row is one line: <code>{{.}} b2 p3 m2 e5 d100</code>: code, pain <strong>b</strong>efore, <strong>p</strong>ain during, next <strong>m</strong>orning, <strong>e</strong>ffort, <strong>d</strong>one; <code>x</code> for left out, <strong>s</strong>0–4 for swelling, and after a semicolon your own words.{{/.example}}{{#isDated}} \(SheetLegend.diaryFile) <code>{{keyingIn}}</code>.{{/isDated}}</p>
      <table class="rows" aria-label="Diary, a row a session">
      \(DiaryRows.head)
      {{#weeks}}
      <tbody>
      <tr class="group"><th colspan="9" scope="rowgroup">Week {{number}}{{#.dates}} <small>{{.}}</small>{{/.dates}}</th></tr>
      {{#entries}}
      \(DiaryRows.row)
      {{/entries}}
      </tbody>
      {{/weeks}}
      </table>
      </section>
      """)
}
