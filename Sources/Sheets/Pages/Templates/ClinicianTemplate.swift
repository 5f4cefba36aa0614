import Planning
import Rehabilitation
import Wording

extension PageTemplate {
  /// What a clinician asks first, on one sheet.
  static let clinician = PageTemplate(
    name: "clinician",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet clinician" id="clinician">
      <h2>\(SheetHeading.clinician)</h2>
      <ul class="plan-facts" aria-label="\(SheetLabel.inShort)">{{#facts}}<li dir="auto"><strong>{{name}}</strong> {{value}}</li>{{/facts}}</ul>
      {{#hasAttention}}
      <div class="attention"><h3>\(SheetHeading.attention)</h3><ul>{{#attention}}<li dir="auto">{{.}}</li>{{/attention}}</ul></div>
      {{/hasAttention}}
      {{^hasAttention}}<p class="legend">\(SheetLegend.noAttention)</p>{{/hasAttention}}
      <h3>\(SheetHeading.measures)</h3>
      {{#hasMeasures}}
      <table class="outcomes" aria-label="\(SheetHeading.measures)">
      <thead><tr><th scope="col">\(SheetLabel.measure)</th><th scope="col">\(SheetLabel.baseline)</th><th scope="col">\(SheetLabel.latest)</th><th scope="col">\(SheetLabel.change)</th><th scope="col">\(SheetLabel.matters)</th><th scope="col">\(SheetLabel.meaning)</th></tr></thead>
      <tbody>{{#measures}}<tr><th scope="row" dir="auto">{{name}}{{#.unit}} <small>{{.}}</small>{{/.unit}}</th><td>{{baseline}} <small>{{baselineDay}}</small></td><td>{{latest}}{{#.latestDay}} <small>{{.}}</small>{{/.latestDay}}{{#.otherSide}} <small>{{.}}</small>{{/.otherSide}}</td><td>{{change}}</td><td>{{matters}}{{#.marks}} <sup>{{.}}</sup>{{/.marks}}</td><td>{{meaning}}</td></tr>{{/measures}}</tbody>
      </table>
      {{/hasMeasures}}
      {{^hasMeasures}}<p class="legend">\(SheetLegend.noMeasures)</p>{{/hasMeasures}}
      <h3>\(SheetLabel.course){{#hasRed}} <small><span class="red-week">▲</span> \(SheetLegend.redWeek)</small>{{/hasRed}}</h3>
      {{#isEmpty}}<p class="legend">\(SheetLegend.curvesPlanned)</p>{{/isEmpty}}
      {{#.phaseKey}}<p class="legend">{{.}}</p>{{/.phaseKey}}
      <div class="curves">
      {{#curves}}
      {{>curve}}
      {{/curves}}
      </div>
      <h3>\(SheetHeading.changes){{#.changesNote}} <small>{{.}}</small>{{/.changesNote}}</h3>
      {{#hasChanges}}
      <table class="changes" aria-label="\(SheetHeading.changes)">
      <thead><tr><th scope="col">\(SheetLabel.day)</th><th scope="col">\(SheetLabel.what)</th><th scope="col">\(SheetLabel.why)</th></tr></thead>
      <tbody>{{#changes}}\(changeRow){{/changes}}</tbody>
      </table>
      {{/hasChanges}}
      {{^hasChanges}}<p class="legend">\(SheetLegend.noChanges)</p>{{/hasChanges}}
      {{#goals}}
      <div class="open-goals"><h3>\(SheetHeading.openGoals): <bdi>{{title}}</bdi> <small>{{note}}</small></h3>
      {{#hasGoals}}<ul>{{#goals}}<li dir="auto"><span class="box"></span> {{text}}{{#.found}} <em>{{.}}</em>{{/.found}}</li>{{/goals}}</ul>{{/hasGoals}}</div>
      {{/goals}}
      {{#hasDoses}}
      <h3>\(SheetHeading.dosesNow)</h3>
      <ul class="doses-now">{{#doses}}<li dir="auto"><strong>{{title}}</strong>{{#.rhythm}} <small>{{.}}</small>{{/.rhythm}}{{#.marks}} <sup>{{.}}</sup>{{/.marks}} {{#items}}<span class="item">{{name}} <bdi>{{dose}}</bdi></span> {{/items}}</li>{{/doses}}</ul>
      {{/hasDoses}}
      {{#hasWords}}
      <h3>\(SheetHeading.ownWords)</h3>
      <ul class="own-words">{{#words}}<li dir="auto"><strong>{{day}}, {{about}}</strong> {{text}}</li>{{/words}}</ul>
      {{/hasWords}}
      {{#hasFootnotes}}
      <div class="footnotes"><ol>{{#footnotes}}<li value="{{mark}}" dir="auto">{{text}}</li>{{/footnotes}}</ol><p>{{grades}}</p></div>
      {{/hasFootnotes}}
      </section>
      {{#course}}
      {{>course}}
      {{/course}}
      """)

  /// All that is known of the plan, behind it.
  static let course = PageTemplate(
    name: "course",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet clinician full" id="clinician-full">
      <h2>\(SheetHeading.wholeCourse)</h2>
      <div class="curves">
      {{#allCurves}}
      {{>curve}}
      {{/allCurves}}
      </div>
      <h3>\(SheetHeading.phasesAndGates)</h3>
      <table class="gates">
      <thead><tr><th scope="col">\(SheetLabel.phase)</th><th scope="col">\(SheetLabel.when)</th><th scope="col">\(SheetLabel.leftWhen)</th><th scope="col">\(SheetLabel.sources)</th></tr></thead>
      <tbody>{{#phases}}<tr><th scope="row" dir="auto">{{title}}</th><td>{{when}}</td><td>{{#criteria}}<span class="criterion" dir="auto"><span class="box{{#isMet}} met{{/isMet}}"></span> {{text}}{{#.found}} <em>{{.}}</em>{{/.found}}</span> {{/criteria}}{{^criteria}}\(SheetLabel.timeAlone){{/criteria}}</td><td class="tags">{{sources}}</td></tr>{{/phases}}</tbody>
      </table>
      <h3>\(SheetHeading.changes)</h3>
      <table class="changes">
      <thead><tr><th scope="col">\(SheetLabel.day)</th><th scope="col">\(SheetLabel.what)</th><th scope="col">\(SheetLabel.why)</th></tr></thead>
      <tbody>{{#allChanges}}\(changeRow){{/allChanges}}{{^allChanges}}<tr><td colspan="3">\(SheetLegend.noChanges)</td></tr>{{/allChanges}}</tbody>
      </table>
      {{#hasOrders}}
      <h3>\(SheetHeading.orders)</h3>
      <table class="changes">
      <thead><tr><th scope="col">\(SheetLabel.day)</th><th scope="col">\(SheetLabel.what)</th></tr></thead>
      <tbody>{{#orders}}<tr><th scope="row">{{day}}</th><td dir="auto">{{what}}</td></tr>{{/orders}}</tbody>
      </table>
      {{/hasOrders}}
      {{#hasNotes}}
      <h3>\(SheetHeading.ownWords)</h3>
      <table class="changes">
      <thead><tr><th scope="col">\(SheetLabel.day)</th><th scope="col">\(SheetLabel.about)</th><th scope="col">\(SheetLabel.words)</th></tr></thead>
      <tbody>{{#notes}}<tr><th scope="row">{{day}}</th><td dir="auto">{{about}}</td><td dir="auto">{{text}}</td></tr>{{/notes}}</tbody>
      </table>
      {{/hasNotes}}
      <h3>\(SheetHeading.doseSources)</h3>
      <table class="prescriptions">
      <thead><tr><th scope="col">\(SheetLabel.what)</th><th scope="col">\(SheetLabel.dose)</th><th scope="col">\(SheetLabel.climbsBy)</th><th scope="col">\(SheetLabel.sources)</th></tr></thead>
      {{#prescriptions}}
      <tbody>
      <tr class="group"><th colspan="4" scope="rowgroup" dir="auto">{{title}}</th></tr>
      {{#rows}}
      <tr><th scope="row" dir="auto">{{name}}</th><td dir="auto">{{dose}}</td><td>{{rule}}</td><td class="tags">{{sources}}</td></tr>
      {{/rows}}
      </tbody>
      {{/prescriptions}}
      </table>
      <h3>\(SheetLabel.sources)</h3>
      <table class="sources">
      <thead><tr><th scope="col">\(SheetLabel.tag)</th><th scope="col">\(SheetLabel.source)</th><th scope="col">\(SheetLabel.grade)</th></tr></thead>
      <tbody>{{#sources}}<tr><th scope="row">{{tag}}</th><td dir="auto">{{title}}{{#.url}} <span class="url">{{.}}</span>{{/.url}}</td><td>{{grade}}</td></tr>{{/sources}}</tbody>
      </table>
      </section>
      """)

  /// A change of doses, in a table.
  private static let changeRow = """
    <tr><th scope="row">{{day}}</th><td dir="auto"><span class="turn">{{direction}}</span> {{what}}</td><td dir="auto">{{why}}</td></tr>
    """
}
