import Rehabilitation

extension Topic {
  /// What it is about, as a heading.
  public var title: String {
    switch subject {
    case .kneeParts: "The parts of the knee"
    case .osteoarthritisCauses: "Who gets osteoarthritis"
    case .osteoarthritisCourse: "How osteoarthritis goes on"
    case .silentStage: "A first stage without complaints"
    case .kneecapShift: "A kneecap that shifts"
    case .lastResort: "Surgery as the last resort"
    case .pregnancy: "Pregnant: ask first"
    case .childhood: "A child: ask first"
    case .implant: "A pacemaker or a pump: ask first"
    case .cancer: "Cancer, now or in the past: ask first"
    case .ligaments: "Ligaments (ACL, PCL, MCL, LCL)"
    }
  }

  /// What there is to know, in a few sentences.
  public func text(offering steps: NextStepWording) -> String {
    switch subject {
    case .kneeParts:
      "The thigh bone (femur) stands on the shin bone (tibia); between them lie two rings of "
        + "cartilage, the menisci. In front, the kneecap (patella) glides within the tendon of the "
        + "thigh muscle. Small cushions of fluid, the bursae, lie around the joint."
    case .osteoarthritisCauses:
      "Age, weight, earlier injuries, heavy work and family all count. None of them can be "
        + "treated by a calendar; strength, walking and weight can be worked on."
    case .osteoarthritisCourse:
      "It does not get worse in everybody, and not steadily: good and bad times change. Exercise "
        + "helps at every stage, also before a replacement."
    case .silentStage:
      "Wear can begin without pain. Nothing needs to be treated then; the tests of '\(steps(.measure))' "
        + "show over time how the knee gets on."
    case .kneecapShift:
      "That an untreated ache always shifts or deforms the kneecap is overstated. Pain that lasts "
        + "should be looked at; a kneecap that went out of its place must be."
    case .lastResort:
      "An operation comes after exercise, weight and medicines have been tried, and is a decision "
        + "with a surgeon. Exercise before it is not wasted."
    case .pregnancy:
      "Ask your doctor or midwife which exercise is right for you. Warmth, baths, magnets and laser "
        + "are left out while you are pregnant."
    case .childhood:
      "Let a doctor look first: a sore knee can come from the hip, and with a limp it is seen the "
        + "same day. Growing bones have programmes of their own, and a parent takes part."
    case .implant:
      "Ask whoever looks after the device. Magnets and currents are left out; walking and strength "
        + "mostly fit, once your doctor agrees."
    case .ligaments:
      "Have it looked at first: a torn or stretched ligament can need a brace or an operation before any "
        + "exercise. Each plan asks who examined the knee, which ligament it is, and its grade."
    case .cancer:
      "Ask your oncologist. Warmth, magnets, laser and baths need their word, and new night pain is "
        + "looked at soon. Exercise mostly fits, once they agree."
    }
  }
}
