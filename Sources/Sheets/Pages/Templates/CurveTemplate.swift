import Pictograms
import Wording

extension PageTemplate {
  /// A curve as inline SVG, with its figures as a table below.
  ///
  /// Colours stand beside shapes and strokes, so that grey paper and every eye can tell them apart.
  static let curve = PageTemplate(
    name: "curve",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <figure class="curve">
      <figcaption dir="auto">{{title}}</figcaption>
      <svg viewBox="0 0 360 200" role="img" aria-label="{{description}}">
      <g font-family="Noto Sans, Segoe UI, Helvetica, Arial, sans-serif" font-size="10" fill="#17212b">
      {{#bands}}<rect x="34" width="318" y="{{y}}" height="{{height}}" fill="{{colour}}"/>{{/bands}}
      {{#phases}}{{#isShaded}}<rect x="{{x}}" y="19" width="{{width}}" height="151" fill="#0b5563" fill-opacity="0.09"/>{{/isShaded}}<text x="{{middle}}" y="28.5" text-anchor="middle" fill="#0b5563" font-weight="600">{{number}}</text>{{/phases}}
      <g stroke="#c6ced4" stroke-width="0.7">{{#grid}}<line x1="34" x2="352" y1="{{at}}" y2="{{at}}"/>{{/grid}}</g>
      <g text-anchor="end" fill="#3b4650">{{#grid}}<text x="29" y="{{at}}" dy="3.5">{{label}}</text>{{/grid}}</g>
      <g stroke="#6b7781" stroke-width="0.8">{{#dates}}<line x1="{{at}}" x2="{{at}}" y1="170" y2="174"/>{{/dates}}</g>
      <g fill="#3b4650">{{#dates}}<text x="{{labelAt}}" y="186" text-anchor="middle">{{label}}</text>{{/dates}}</g>
      <g fill="#fff" stroke="#6b7781" stroke-width="0.8">{{#outlines}}<rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/outlines}}</g>
      <g fill="#0b5563">{{#bars}}<rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}"/>{{/bars}}</g>
      <g stroke="#9c3c0d" stroke-width="0.9" stroke-dasharray="2 2">{{#references}}<line x1="34" x2="352" y1="{{y}}" y2="{{y}}"/>{{/references}}</g>
      <g fill="#8a330a" text-anchor="end" font-size="9">{{#references}}<text x="350" y="{{labelY}}">{{label}}</text>{{/references}}</g>
      <g fill="none" stroke="#6b7781" stroke-width="1.8">{{#steps}}<polyline points="{{.}}"/>{{/steps}}</g>
      <g fill="none" stroke="#b4530f" stroke-width="1.3" stroke-dasharray="4 2.5">{{#secondLines}}<polyline points="{{.}}"/>{{/secondLines}}</g>
      <g fill="none" stroke="#0b5563" stroke-width="1.6">{{#firstLines}}<polyline points="{{.}}"/>{{/firstLines}}</g>
      <g stroke="#b4530f" stroke-width="1.3" stroke-dasharray="3 2">{{#secondRanges}}<line x1="{{x}}" x2="{{x}}" y1="{{low}}" y2="{{high}}"/>{{/secondRanges}}</g>
      <g stroke="#0b5563" stroke-width="1.8">{{#firstRanges}}<line x1="{{x}}" x2="{{x}}" y1="{{low}}" y2="{{high}}"/>{{/firstRanges}}</g>
      <g fill="#9c2f10">{{#redWeeks}}<path transform="translate({{.}} 171)" d="M0 0 4 6.5H-4Z"/>{{/redWeeks}}</g>
      <g fill="#fff" stroke="#b4530f" stroke-width="1.2">{{#secondMarks}}<rect x="-2.2" y="-2.2" width="4.4" height="4.4" transform="translate({{x}} {{y}}) rotate(45)"/>{{/secondMarks}}</g>
      <g fill="#0b5563">{{#firstMarks}}<circle cx="{{x}}" cy="{{y}}" r="2.4"/>{{/firstMarks}}</g>
      <text x="34" y="14" fill="#3b4650">{{unit}}</text>
      {{#legend}}{{#isFirst}}<line x1="{{x}}" x2="{{textX}}" y1="11" y2="11" transform="translate(-4 0)" stroke="#0b5563" stroke-width="1.6"/><circle cx="{{x}}" cy="11" r="2.4" transform="translate(6 0)" fill="#0b5563"/>{{/isFirst}}{{#isPoint}}<circle cx="{{x}}" cy="11" r="2.4" transform="translate(8 0)" fill="#0b5563"/>{{/isPoint}}{{#isSecond}}<line x1="{{x}}" x2="{{textX}}" y1="11" y2="11" transform="translate(-4 0)" stroke="#b4530f" stroke-width="1.3" stroke-dasharray="4 2.5"/>{{/isSecond}}{{#isStep}}<line x1="{{x}}" x2="{{textX}}" y1="11" y2="11" transform="translate(-4 0)" stroke="#6b7781" stroke-width="1.8"/>{{/isStep}}{{#isBar}}<rect x="{{x}}" y="6" width="11" height="9" fill="#0b5563"/>{{/isBar}}{{#isOutline}}<rect x="{{x}}" y="6" width="11" height="9" fill="#fff" stroke="#6b7781" stroke-width="0.8"/>{{/isOutline}}<text x="{{textX}}" y="14">{{text}}</text>{{/legend}}
      </g>
      </svg>
      <details><summary>\(SheetSentence.figures(of: "<bdi>{{title}}</bdi>"))</summary>
      <table class="figures">
      <thead><tr>{{#heads}}<th scope="col">{{.}}</th>{{/heads}}</tr></thead>
      <tbody>{{#rows}}<tr><th scope="row">{{head}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>{{/rows}}</tbody>
      </table>
      </details>
      </figure>
      """)

  /// The curves alone.
  static let progress = PageTemplate(
    name: "progress",
    text: """
      {{% CONTENT_TYPE:PAGE}}
      <section class="sheet progress" id="progress">
      <h2>\(SheetHeading.progress)</h2>
      {{#.phaseKey}}<p class="legend">{{.}}</p>{{/.phaseKey}}
      {{#hasRed}}<p class="legend"><span class="red-week">▲</span> \(SheetLegend.redWeek)</p>{{/hasRed}}
      {{#isEmpty}}<p class="legend">\(SheetLegend.curvesPlanned)</p>{{/isEmpty}}
      <div class="curves">
      {{#curves}}
      {{>curve}}
      {{/curves}}
      </div>
      </section>
      """)
}
