import Planning
import ProgramFiles
import Rehabilitation
import Testing
import Wording

@Suite struct PatientFileTests {
  private func read(_ text: String) -> Checked<Patient> {
    PatientFile.read(Array(text.utf8), path: "me.yaml")
  }

  @Test func `a patient with every key is read`() throws {
    let checked = read(
      """
      name: Works shifts
      usual-pain: 2
      pain: 3
      misses: 20%
      done: 90%
      amber: every 3 sessions
      flares: [{day: 16, days: 3, pain: 5}]
      gate-tries: 2
      tells: twice-a-day
      """)
    #expect(checked.diagnostics.map { $0.words(offering: .plain) } == [])
    var expected = Patient(name: "Works shifts")
    expected.usualPain = 2
    expected.pain = 3
    expected.missedPercent = 20
    expected.donePercent = 90
    expected.amberEvery = 3
    expected.flares = [Patient.Flare(day: 16, days: 3, pain: 5)]
    expected.gateTries = 2
    expected.reporting = .twiceADay
    #expect(checked.value == expected)
  }

  @Test func `what is left out is as for the perfect patient`() throws {
    let patient = try #require(read("misses: 0%").value)
    #expect(patient == Patient(name: "me.yaml"))
    #expect(patient.isFaultless)
  }

  @Test func `everything that is wrong is shown at its place`() {
    let checked = read(
      """
      pain: 11
      mises: 20%
      amber: sometimes
      flares: [{day: 0, days: 3}]
      tells: never
      """)
    #expect(checked.value == nil)
    #expect(
      checked.diagnostics.map { "\($0.line):\($0.column) \($0.rule.rawValue)" } == [
        "1:7 number-range", "2:1 unknown-key", "3:8 notation", "4:10 missing-key",
        "4:16 number-range", "5:8 unknown-word",
      ])
    #expect(
      checked.diagnostics.first { $0.rule == .unknownKey }?.record(offering: .plain).hint
        == "did you mean 'misses'?")
  }
}
