import Planning
import Rehabilitation
import Wording

extension PageTemplate {
  /// What a clinician asks first.
  static let clinician = PageTemplate(
    name: "clinician",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet clinician" id="clinician">
      <h2>\(SheetHeading.clinician)</h2>
      <table class="facts-table" aria-label="\(SheetLabel.inShort)">
      <tbody>{{#facts}}<tr><th scope="row">{{name}}</th><td dir="auto">{{value}}</td></tr>{{/facts}}</tbody>
      </table>
      <h3>\(SheetLabel.course)</h3>
      {{#isEmpty}}<p class="legend">\(SheetLegend.curvesPlanned)</p>{{/isEmpty}}
      <div class="curves">
      {{#curves}}
      {{>curve}}
      {{/curves}}
      </div>
      <h3>\(SheetHeading.phasesAndGates)</h3>
      <table class="gates">
      <thead><tr><th scope="col">\(SheetLabel.phase)</th><th scope="col">\(SheetLabel.when)</th><th scope="col">\(SheetLabel.leftWhen)</th><th scope="col">\(SheetLabel.sources)</th></tr></thead>
      <tbody>{{#phases}}<tr><th scope="row" dir="auto">{{title}}</th><td>{{when}}</td><td>{{#criteria}}<span class="criterion" dir="auto"><span class="box{{#isMet}} met{{/isMet}}"></span> {{text}}{{#.found}} <em>{{.}}</em>{{/.found}}</span> {{/criteria}}{{^criteria}}\(SheetLabel.timeAlone){{/criteria}}</td><td class="tags">{{sources}}</td></tr>{{/phases}}</tbody>
      </table>
      <h3>\(SheetHeading.changes)</h3>
      {{#hasChanges}}
      <table class="changes">
      <thead><tr><th scope="col">\(SheetLabel.day)</th><th scope="col">\(SheetLabel.what)</th><th scope="col">\(SheetLabel.why)</th></tr></thead>
      <tbody>{{#changes}}<tr><th scope="row">{{day}}</th><td dir="auto">{{what}}</td><td dir="auto">{{why}}</td></tr>{{/changes}}</tbody>
      </table>
      {{/hasChanges}}
      {{^hasChanges}}<p class="legend">\(SheetLegend.noChanges)</p>{{/hasChanges}}
      {{#hasWords}}
      <h3>\(SheetHeading.ownWords)</h3>
      <table class="changes">
      <thead><tr><th scope="col">\(SheetLabel.day)</th><th scope="col">\(SheetLabel.about)</th><th scope="col">\(SheetLabel.words)</th></tr></thead>
      <tbody>{{#words}}<tr><th scope="row">{{day}}</th><td dir="auto">{{about}}</td><td dir="auto">{{text}}</td></tr>{{/words}}</tbody>
      </table>
      {{/hasWords}}
      <h3>\(SheetHeading.doseSources)</h3>
      <table class="prescriptions">
      <thead><tr><th scope="col">\(SheetLabel.what)</th><th scope="col">\(SheetLabel.dose)</th><th scope="col">\(SheetLabel.climbsBy)</th><th scope="col">\(SheetLabel.sources)</th></tr></thead>
      {{#doses}}
      <tbody>
      <tr class="group"><th colspan="4" scope="rowgroup" dir="auto">{{title}}</th></tr>
      {{#rows}}
      <tr><th scope="row" dir="auto">{{name}}</th><td dir="auto">{{dose}}</td><td>{{rule}}</td><td class="tags">{{sources}}</td></tr>
      {{/rows}}
      </tbody>
      {{/doses}}
      </table>
      <h3>\(SheetLabel.sources)</h3>
      <table class="sources">
      <thead><tr><th scope="col">\(SheetLabel.tag)</th><th scope="col">\(SheetLabel.source)</th><th scope="col">\(SheetLabel.grade)</th></tr></thead>
      <tbody>{{#sources}}<tr><th scope="row">{{tag}}</th><td dir="auto">{{title}}{{#.url}} <span class="url">{{.}}</span>{{/.url}}</td><td>{{grade}}</td></tr>{{/sources}}</tbody>
      </table>
      </section>
      """)
}
