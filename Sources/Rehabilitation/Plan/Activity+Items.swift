extension Activity {
  /// The names that choices may call it by: its id, alone or led by its programme's.
  func names(in program: String) -> [String] {
    [id, "\(program).\(id)"]
  }

  /// The title of its session at `index` in the phase, with its topic where it has one.
  func title(ofSession index: Int) -> String {
    topics.isEmpty ? title : "\(title): \(topics[index % topics.count])"
  }

  /// The items of a session: warm-up, what is done, cool-down.
  func items(_ main: [ProjectedDose], in catalogue: Catalogue) -> [SessionItem] {
    var items = [SessionItem]()
    if let warmUp { items.append(ProjectedDose(warmUp).item(.warmUp, in: catalogue)) }
    items += main.map { $0.item(.main, in: catalogue) }
    if let coolDown { items.append(ProjectedDose(coolDown).item(.coolDown, in: catalogue)) }
    return items
  }

  /// This activity with what a prescriber ordered for one time of the day, in the user's words.
  ///
  /// Its id is made of the words and the time, so that another medicine changes no identity.
  func repeating(_ medicine: Medicine, at time: TimeOfDay) -> Activity {
    var activity = self
    activity.id += "-\(medicine.identity(at: time))"
    activity.title = medicine.text
    activity.times = [time]
    activity.minutes = minutes ?? 5
    activity.frequency = Frequency(.perDay(1...1))
    activity.prescriptions = []
    activity.guidance = ["As ordered by \(medicine.prescriber), in your own words."] + guidance
    return activity
  }
}

extension ProjectedDose {
  fileprivate func item(_ role: SessionItem.Role, in catalogue: Catalogue) -> SessionItem {
    let exercise = prescription.exercise.flatMap { catalogue[$0] }
    let name = prescription.title ?? exercise?.name ?? prescription.exercise ?? ""
    return SessionItem(
      role: role, exercise: prescription.exercise,
      name: rung.map { name.isEmpty ? $0 : "\(name): \($0)" } ?? name,
      side: prescription.side ?? exercise?.side, dose: prescription.dose,
      note: prescription.note, citations: prescription.citations)
  }
}

extension Medicine {
  /// Its words and a time as part of an id: `gel-4-cm-0800`.
  func identity(at time: TimeOfDay) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return (words + [padded(time.hour, to: 2) + padded(time.minute, to: 2)]).joined(separator: "-")
  }
}
