import Rehabilitation

/// Facts that between them hold every kind, every adjustment, and every value with and without what
/// may be missing.
enum FactExamples {
  static var all: [Fact] {
    enrolments + sessions + checkIns
      + [
        .measure(
          MeasureReading(
            measure: "flexion", value: Amount(110), otherSide: Amount(thousandths: 132_500),
            date: day("2026-03-08"))),
        .measure(MeasureReading(measure: "pain", value: Amount(0), date: day("2026-03-09"))),
        .gate(GateAnswer(phase: "block-1", criterion: 2, isMet: true)),
        .gate(GateAnswer(phase: "walking.weeks-1-2", criterion: 1, isMet: false)),
      ] + adjustments.map(Fact.adjustment) + [.reversal(of: 3)] + later
  }

  /// What a later version stores besides.
  private static var later: [Fact] {
    let bare = SessionRecord(session: Sample.session("walking.walk/13"))
    var work = bare
    (work.donePercent, work.isWorkOnly) = (100, true)
    let answers = Meanwhile.allCases.map { answer in
      var record = bare
      record.meanwhile = answer
      return record
    }
    var checkIn = CheckIn(date: day("2026-03-11"))
    checkIn.meanwhile = .less
    return ([work] + answers).map(Fact.session) + [.checkIn(checkIn)] + [ordered]
      + [.adjustment(.availability(is: lateShifts))] + (legs + [extra]).map(Fact.session)
      + [led, .gate(GateAnswer(phase: "run", criterion: 1, isMet: true, by: "Dr Weber"))]
  }

  /// A plan that leads up to an operation, and one whose limits a clinician wrote.
  private static var led: Fact {
    var enrolment = Enrolment(
      name: "knee", start: day("2026-03-02"), zone: "Europe/Berlin", clockChanges: [])
    enrolment.operation = day("2026-05-04")
    enrolment.limits = ["bend": "to 90 degrees for six weeks", "brace": "locked straight"]
    enrolment.options = ["graft": "kneecap-tendon"]
    return .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: ""))
  }

  /// A plan with a token, a day that is looked forward to, medicines on days of their own, and a file.
  private static var ordered: Fact {
    var enrolment = Enrolment(
      name: "knee", start: day("2026-03-02"), zone: "Europe/Berlin", clockChanges: [])
    enrolment.token = IdentityToken("k3v09w2m7qd4x")
    enrolment.goal = day("2026-06-01")
    enrolment.medicines = [
      Medicine(
        text: "Prednisolone 15 mg", times: [time("08:00")], prescriber: "Dr Weber",
        from: day("2026-03-09"), until: day("2026-03-15"), days: .every(2))
    ]
    var texts = ProgramTexts(programs: [], exercises: "")
    texts.files = ["stands": "/home/anna/stands.yaml"]
    return .enrolment(enrolment, programs: texts)
  }

  private static var lateShifts: Availability {
    var availability = Availability()
    availability.add(
      DatedWindows(
        DaySpan(day("2026-03-16")...day("2026-03-29")),
        .daily([time("06:00")..<time("09:00")])))
    return availability
  }

  /// What each leg did, in full and in part.
  private static var legs: [SessionRecord] {
    var full = LegRecord()
    (full.leftRepetitions, full.rightRepetitions) = ([8, 8, 8], [6, 6, 6])
    (full.leftLoad, full.rightLoad) = (Amount(4), Amount(thousandths: 3500))
    var record = SessionRecord(session: Sample.session("walking.walk/14"))
    record.legs = ["lunge": LegRecord(), "step-up": full]
    record.minutes = 25
    return [record]
  }

  /// What nobody planned.
  private static var extra: SessionRecord {
    var record = SessionRecord(session: Sample.session("+walk/1"))
    record.date = day("2026-03-12")
    record.pain = 1
    record.extra = ExtraSession(title: "Walk", load: .aerobicLow, minutes: 30)
    return record
  }

  static var adjustments: [Adjustment] {
    [
      .hold(days: 7), .back(activity: nil), .back(activity: "strength"), .forward(activity: nil),
      .forward(activity: "walking.walk"), .enter(phase: "block-2"),
      .pause(from: day("2026-03-10"), to: day("2026-03-19")), .resume(on: day("2026-03-15")),
      .move(session: Sample.session("walk/4"), to: moment("2026-03-20T07:30:00")),
      .skip(session: Sample.session("walk/5")), .request(activity: "heat", until: nil),
      .request(activity: "heat", until: day("2026-04-30")), .omit(activity: "walk"),
      .availability(is: Availability()), .availability(is: fullAvailability),
      .zone(name: "Asia/Kolkata", from: day("2026-05-01"), to: nil),
      .zone(name: "America/New_York", from: day("2026-05-01"), to: day("2026-05-14")),
      .pace(percent: 80), .updateProgram(to: Sample.texts), .reviewed(by: "Dr Weber"),
      .operation(on: day("2026-05-20")), .limit(name: "bend", is: "0 to 90 until 13 April"),
      .label(is: PlanLabel()), .label(is: label),
      .end(on: day("2026-06-01")),
    ]
  }

  /// All that a clinic can say of a plan.
  private static var label: PlanLabel {
    var label = PlanLabel()
    label.tags = ["ward 3", "knee school"]
    label.therapist = "Dr Weber"
    label.person = "Ada Example"
    label.born = day("1968-05-04")
    label.number = "P1204"
    return label
  }

  /// The least and the most that a plan begins with.
  private static var enrolments: [Fact] {
    var full = Sample.enrolment("left-knee")
    full.availability = fullAvailability
    full.requested = ["heat", "bike"]
    full.medicines.append(
      Medicine(text: "Enoxaparin 40 mg", times: [time("21:30")], prescriber: "the clinic"))
    full.trials = [Amount(thousandths: 12_500), Amount(9)]
    full.knee = .left
    let bare = Enrolment(
      name: "knee", start: day("2026-03-02"), zone: "Europe/Berlin", clockChanges: [])
    let texts = ProgramTexts(programs: [], exercises: "")
    let sided = Knee.allCases.map { knee in
      var enrolment = bare
      enrolment.knee = knee
      return enrolment
    }
    return [.enrolment(full, programs: Sample.texts)]
      + ([bare] + sided).map { .enrolment($0, programs: texts) }
  }

  private static var fullAvailability: Availability {
    var availability = Availability()
    if let windows = try? WeeklyWindows("mon-fri 06:30-08:00; sat 09:00-12:00,14:00-18:00") {
      availability.windows = windows
    }
    availability.clinicHours = .daily([
      time("08:00")..<time("12:00"), time("13:30")..<time("18:00"),
    ])
    availability.waking = time("06:15")
    availability.calmMinutes = 90
    availability.sleep = time("00:30")
    availability.windDownMinutes = 45
    availability.appointments = [
      ClinicAppointment(name: "physio", start: moment("2026-03-05T09:20:00")),
      ClinicAppointment(name: "clinic.review/2", start: moment("2026-03-29T10:00:00")),
    ]
    availability.blackouts = [
      DaySpan(day("2026-04-03")...day("2026-04-06")),
      DaySpan(day("2026-05-01")...day("2026-05-01")),
    ]
    availability.busy = [
      BusyInterval(moment("2026-03-02T17:00:00")..<moment("2026-03-03T01:45:00"))
    ]
    availability.travelMinutes = 25
    return availability
  }

  private static var sessions: [Fact] {
    var full = Sample.fullRecord
    full.before = 2
    full.isSettled = true
    full.flags = ["night-pain", "calf-pain"]
    full.loads = ["": Amount(20), "leg-press": Amount(thousandths: 62_500)]
    full.nextDay = .muscle
    let bare = SessionRecord(session: Sample.session("walking.walk/12"))
    let warmUps = WarmUpSoreness.allCases.map { soreness in
      var record = bare
      record.warmUp = soreness
      return record
    }
    let nextDays = NextDaySoreness.allCases.map { soreness in
      var record = bare
      record.nextDay = soreness
      return record
    }
    return ([bare, full] + warmUps + nextDays).map(Fact.session)
  }

  private static var checkIns: [Fact] {
    var full = CheckIn(date: day("2026-03-08"))
    full.morning = 2
    full.usual = 1
    full.swelling = 0
    full.stiffness = 20
    full.nightWaking = false
    full.flags = ["fever", "calf-pain"]
    full.note = "slept badly; \"stiff\" / 5°"
    var none = CheckIn(date: day("2026-03-09"))
    none.flags = []
    return [CheckIn(date: day("2026-03-10")), full, none].map(Fact.checkIn)
  }
}
