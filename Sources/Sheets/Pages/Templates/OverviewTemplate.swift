import Planning
import Rehabilitation
import Wording

extension PageTemplate {
  /// The whole way on one sheet.
  static let overview = PageTemplate(
    name: "overview",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet overview" id="overview">
      <h2 class="first">\(SheetHeading.overview)</h2>
      {{#introductions}}
      <div class="intro">
      {{#.title}}<h3 dir="auto">{{.}}</h3>{{/.title}}
      <p class="lead" dir="auto">{{summary}}</p>
      <p class="facts">{{facts}}</p>
      </div>
      {{/introductions}}
      <div class="pair">
      <div class="warning">
      <h3>\(SheetHeading.stopAtOnce)</h3>
      <ul>{{#stopSigns}}<li dir="auto">{{.}}</li>{{/stopSigns}}</ul>
      </div><span></span>
      <div class="calls">
      <h3>\(SheetHeading.whomToCall)</h3>
      <ul>{{#referrals}}<li dir="auto">{{.}}</li>{{/referrals}}</ul>
      {{#contacts}}<p class="contact">{{name}} {{#.value}}<strong><bdi>{{.}}</bdi></strong>{{/.value}}{{#isBlank}}<span class="blank"></span>{{/isBlank}}</p>{{/contacts}}
      <p class="contact">\(SheetLabel.emergency) <strong>{{emergencyNumber}}</strong></p>
      </div>
      </div>
      {{#timelines}}
      <div class="timeline" role="img" aria-label="{{label}}">
      {{#.title}}<p class="timeline-title"><bdi>{{.}}</bdi></p>{{/.title}}
      <div class="scale-of-weeks" aria-hidden="true"><span class="unit">\(SheetLabel.week)</span>{{#marks}}<span style="left:{{offset}}">{{text}}</span>{{/marks}}</div>
      <div class="bars" aria-hidden="true">{{#bars}}<span class="bar shade{{shade}}{{#hasGate}} gated{{/hasGate}}" style="width:{{width}}">{{number}}</span>{{/bars}}</div>
      </div>
      {{/timelines}}
      <table class="key" aria-label="\(SheetLabel.phases)">
      <thead class="hidden"><tr><th scope="col">\(SheetLabel.number)</th><th scope="col">\(SheetLabel.phase)</th><th scope="col">\(SheetLabel.when)</th></tr></thead>
      <tbody>
      {{#phases}}
      <tr><td class="number">{{number}}</td><th scope="row"><bdi>{{title}}</bdi></th><td>{{when}}{{#hasGate}} <span class="gate-mark" title="\(SheetLabel.gateMark)">◆</span>{{/hasGate}}</td></tr>
      {{/phases}}
      </tbody>
      </table>
      {{#hasGates}}<p class="legend">◆ \(SheetLegend.gate)</p>{{/hasGates}}
      {{#pain}}
      <div class="zones">
      <h3>\(SheetLabel.painScale){{#.about}}: <bdi>{{.}}</bdi>{{/.about}}</h3>
      <div class="zone green"><strong>{{green}}</strong> <span>\(SheetLegend.green)</span></div>
      {{#.amber}}<div class="zone amber"><strong>{{.}}</strong> <span>\(SheetLegend.amber)</span></div>{{/.amber}}
      <div class="zone red"><strong>{{red}}</strong> <span>\(SheetLegend.red)</span></div>
      </div>
      {{/pain}}
      {{#explanations}}<p class="legend">{{.}}</p>{{/explanations}}
      {{#links}}
      <div class="qr">{{#.picture}}{{{.}}}{{/.picture}}<p>\(SheetLegend.calendarLink) <span class="link">{{address}}</span></p></div>
      {{/links}}
      {{#hasLeftOut}}
      <div class="left-out"><h3>\(SheetHeading.withoutPlace)</h3><ul>{{#leftOut}}<li dir="auto">{{.}}</li>{{/leftOut}}</ul></div>
      {{/hasLeftOut}}
      {{#hasNotes}}
      <div class="notes">
      <h2>\(SheetHeading.goodToKnow)</h2>
      <ul>{{#notes}}<li dir="auto">{{.}}</li>{{/notes}}</ul>
      </div>
      {{/hasNotes}}
      {{#hasDoses}}
      <div class="doses">
      <h2>\(SheetHeading.doses)</h2>
      {{#phases}}
      {{#isPrinted}}
      <section class="phase">
      <h3><span class="number">{{number}}</span> <bdi>{{title}}</bdi> <small>{{#.program}}<bdi>{{.}}</bdi>, {{/.program}}{{when}}</small></h3>
      {{#.expect}}<p class="expect" dir="auto"><strong>\(SheetLegend.expect)</strong> {{.}}</p>{{/.expect}}
      {{#.pain}}<p class="expect">{{.}}</p>{{/.pain}}
      {{#strands}}
      <div class="strand{{#isNarrow}} narrow{{/isNarrow}}">
      <h4><bdi>{{title}}</bdi> <small class="rhythm">{{rhythm}}</small></h4>
      <div class="cards">
      {{#cards}}<div class="card">{{#.picture}}<div class="picture">{{{.}}}</div>{{/.picture}}<div class="how"><h5 dir="auto">{{name}}</h5><p class="dose">{{#doses}}<span class="span">{{#.weeks}}<em>{{.}}</em> {{/.weeks}}<bdi>{{dose}}</bdi></span> {{/doses}}</p>{{#.details}}<p class="details" dir="auto">{{.}}</p>{{/.details}}<ul>{{#cues}}<li dir="auto">{{.}}</li>{{/cues}}</ul></div></div>
      {{/cards}}
      </div>
      {{#items}}
      <p class="plain-dose" dir="auto"><strong>{{name}}</strong> {{#doses}}<span class="span">{{#.weeks}}<em>{{.}}</em> {{/.weeks}}<bdi>{{dose}}</bdi></span> {{/doses}}</p>
      {{/items}}
      {{#guidance}}<p class="guidance" dir="auto">{{.}}</p>{{/guidance}}
      </div>
      {{/strands}}
      {{#hasGate}}
      <div class="gate"><h4>◆ {{gateTitle}}</h4>
      <ul>{{#gate}}<li dir="auto"><span class="box{{#isMet}} met{{/isMet}}"></span>{{text}}{{#isMet}} <em>\(SheetLabel.met)</em>{{/isMet}}{{#isNotMet}} <em>\(SheetLabel.notYet)</em>{{/isNotMet}}</li>{{/gate}}</ul></div>
      {{/hasGate}}
      </section>
      {{/isPrinted}}
      {{/phases}}
      </div>
      {{/hasDoses}}
      </section>
      """)
}
