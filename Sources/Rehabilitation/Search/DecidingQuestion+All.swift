extension DecidingQuestion {
  /// All questions, in the order they are asked (EVIDENCE part 1 with its variants).
  public static let all = [
    runner, jumper, planned, ligament, operation, meniscus, replacement, injury, place, training,
    walking, tendon, kneecap,
    running,
    course,
  ]

  /// Runners call both so (EVIDENCE P15, EVIDENCE-2 P30).
  private static let runner = DecidingQuestion(
    "runner", "Where does it hurt?",
    betweenEquals: [
      (
        "front", "In front, around the kneecap: on stairs, in a squat, after sitting",
        "patellofemoral-pain", ["patellofemoral-pain-depth-ladder"]
      ),
      (
        "outer", "At the outer side, after a while of running or cycling, worse downhill",
        "iliotibial-band-pain", []
      ),
    ])

  /// Both tendons of the kneecap go by that name (EVIDENCE P06, EVIDENCE-2 P31).
  private static let jumper = DecidingQuestion(
    "jumper", "On which side of the kneecap does it hurt?",
    betweenEquals: [
      (
        "below", "Below it, at the tip", "patellar-tendon-loading",
        ["heavy-slow-resistance", "in-season-isometrics", "eccentric-decline-squat"]
      ),
      ("above", "Above it, at the upper edge", "quadriceps-tendon-loading", []),
    ])

  /// EVIDENCE-2 P25 and P37.
  private static let planned = DecidingQuestion(
    "planned", "Which operation is planned?",
    betweenEquals: [
      ("replacement", "A new knee joint, or half of one", "before-knee-replacement", []),
      ("acl", "A new front cruciate ligament (ACL)", "before-acl-reconstruction", []),
    ])

  /// EVIDENCE-2 P24 to P29: a clinician has named the ligament and its grade.
  private static let ligament = DecidingQuestion(
    "ligament", "Which ligament did a clinician name, and what is done?",
    answers: [
      ("acl", "The front cruciate (ACL), without an operation", "acl-without-surgery", []),
      ("acl-before", "The ACL, and I wait for the operation", "before-acl-reconstruction", []),
      ("acl-after", "The ACL, and it was rebuilt", "acl-reconstruction", []),
      ("pcl", "The rear cruciate (PCL), grade I or II", "pcl-sprain", []),
      ("mcl-1", "The inner one (MCL), grade I", "mcl-sprain-grade-1", []),
      ("mcl-2", "The inner one (MCL), grade II", "mcl-sprain-grade-2", []),
      ("lcl-1", "The outer one (LCL), grade I", "lcl-sprain-grade-1", []),
      ("torn", "A worse tear of one of them, with a plan on paper", "ligament-tear", []),
    ])

  /// EVIDENCE P16 to P18.
  private static let operation = DecidingQuestion(
    "operation", "Which operation was it?",
    answers: [
      ("arthroscopy", "A look into the joint, with work on the meniscus", "knee-arthroscopy", []),
      ("replacement", "A new joint, or half of one", "total-knee-replacement", []),
    ])

  /// A stitched meniscus needs another plan than a trimmed one (EVIDENCE P18).
  private static let meniscus = DecidingQuestion(
    "meniscus", "What was done to the meniscus?",
    answers: [
      ("trimmed", "It was trimmed, or only looked at", "knee-arthroscopy", []),
      ("repaired", "It was stitched: repaired", "meniscus-repair", []),
    ])

  /// EVIDENCE P16 and P17.
  private static let replacement = DecidingQuestion(
    "replacement", "Which joint was put in?",
    answers: [
      ("total", "A whole new knee", "total-knee-replacement", []),
      ("partial", "One half of it: partial, unicompartmental", "partial-knee-replacement", []),
    ])

  /// EVIDENCE P01 and P11.
  private static let injury = DecidingQuestion(
    "injury", "Did the kneecap jump out of its place?",
    answers: [
      ("minor", "No: a knock, a fall or a twist", "minor-knee-injury", []),
      ("dislocation", "Yes, and somebody has said that it did", "patellar-dislocation", []),
    ])

  /// EVIDENCE P02-B, P04 and P15.
  private static let place = DecidingQuestion(
    "place", "Where does it hurt, and how?",
    answers: [
      (
        "front", "In front, around the kneecap: on stairs, in a squat, after sitting",
        "patellofemoral-pain", []
      ),
      ("joint", "In the whole joint, for months, from 45 years on", "education-and-circuit", []),
      ("days", "On bad days that follow good ones", "graded-walking-quota", []),
    ])

  /// EVIDENCE P02 to P05 and P23.
  private static let training = DecidingQuestion(
    "training", "How do you want to train, and how is the knee now?",
    answers: [
      ("strength", "Leg strength at home, for half a year", "knee-osteoarthritis-strength", []),
      ("class", "A class that trains control of the leg", "neuromuscular-exercise", []),
      ("lessons", "A class with talks and a circuit", "education-and-circuit", []),
      ("walking", "Walking, a little more each week", "graded-walking", []),
      ("flare", "Nothing much: it has been far worse than usual since a day", "flare-plan", []),
    ])

  /// EVIDENCE P02-A to D.
  private static let walking = DecidingQuestion(
    "walking", "How should walking grow?",
    answers: [
      ("table", "By a table of minutes for all", "graded-walking", []),
      (
        "quota", "By what I manage: good days tempt me, and bad days follow",
        "graded-walking-quota",
        []
      ),
      ("intervals", "By turns, brisk and easy", "graded-walking-intervals", []),
      ("steps", "By steps that are counted", "graded-walking-steps", []),
    ])

  /// EVIDENCE P06 to P09.
  private static let tendon = DecidingQuestion(
    "tendon", "What do you want of the tendon, and what is at hand?",
    answers: [
      ("stages", "From sore back to sport, in four stages", "patellar-tendon-loading", []),
      ("gym", "Heavy and slow, on machines", "heavy-slow-resistance", []),
      ("home", "Heavy and slow, with two exercises", "heavy-slow-resistance", ["home-lifts"]),
      ("board", "Twice a day on a sloping board, out of season", "eccentric-decline-squat", []),
      ("season", "To play on: the season is running", "in-season-isometrics", []),
    ])

  /// EVIDENCE P15.
  private static let kneecap = DecidingQuestion(
    "kneecap", "What do you bear better?",
    answers: [
      ("hip", "Hip and knee exercises", "patellofemoral-pain", []),
      ("depth", "Squats that get deeper by and by", "patellofemoral-pain-depth-ladder", []),
    ])

  /// EVIDENCE P20, ladders A to D.
  private static let running = DecidingQuestion(
    "running", "How should running grow?",
    answers: [
      ("distance", "By distance, on a treadmill", "returning-to-running", []),
      ("track", "By distance, on a track", "returning-to-running-track", []),
      ("minutes", "By minutes and effort", "returning-to-running-b", []),
      ("six-weeks", "By turns, in six weeks", "returning-to-running-c", []),
      ("twelve-weeks", "By turns, in twelve weeks", "returning-to-running-d", []),
    ])

  /// EVIDENCE P19.
  private static let course = DecidingQuestion(
    "course", "What was prescribed?",
    answers: [
      ("several", "Several procedures in one course", "physiotherapy-course", []),
      ("mud", "Mud packs", "mud-packs", []),
      ("baths", "Mineral baths", "mineral-baths", []),
      ("magnet", "Magnetotherapy", "magnetotherapy", []),
      ("laser", "Laser", "laser-therapy", []),
    ])
}
