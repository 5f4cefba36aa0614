import Wording

extension PageTemplate {
  /// A month as a grid.
  static let month = PageTemplate(
    name: "month",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet month" id="month-{{id}}">
      <h2>{{title}}</h2>
      <table class="days" aria-label="\(SheetLabel.dayByDay("{{title}}"))">
      <thead><tr>{{#weekdays}}<th scope="col">{{.}}</th>{{/weekdays}}</tr></thead>
      <tbody>
      {{#rows}}
      <tr>{{#days}}<td{{#isOutside}} class="outside"{{/isOutside}}{{#isFree}} class="free"{{/isFree}}>{{#.number}}<span class="date">{{.}}</span>{{/.number}}{{#lines}}<span class="line" dir="auto"><span class="{{box}}"></span> {{#.time}}<b>{{.}}</b> {{/.time}}{{title}}</span>{{/lines}}</td>{{/days}}</tr>
      {{/rows}}
      </tbody>
      </table>
      {{#hasRoutines}}<p class="legend"><strong>\(SheetLegend.besides)</strong> {{#routines}}<span class="routine" dir="auto">{{.}}</span> {{/routines}}</p>{{/hasRoutines}}
      </section>
      """)
}
