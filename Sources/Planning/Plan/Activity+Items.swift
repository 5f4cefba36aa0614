import Rehabilitation

extension Activity {
  /// The names that choices may call it by: its id, alone or led by its programme's.
  func names(in program: String) -> [String] {
    [id, "\(program).\(id)"]
  }

  /// The title of its session at `index` in the phase, with its topic where it has one.
  func title(ofSession index: Int) -> String {
    topics.isEmpty ? title : "\(title): \(topics[index % topics.count])"
  }

  /// What its sessions say on how and why.
  var instructions: [Session.Instruction] {
    (medicine.map { [.ordered(by: $0.prescriber)] } ?? []) + guidance.map { .programme($0) }
  }

  /// The items of a session with what each prescription comes to: warm-up, what is done, cool-down.
  func items(_ doses: [ProjectedDose], in catalogue: Catalogue) -> [SessionItem] {
    var items = [SessionItem]()
    if let warmUp { items.append(warmUp.item(.warmUp, in: catalogue)) }
    for index in prescriptions.indices.prefix(doses.count) {
      items.append(prescriptions[index].item(.main, at: doses[index], in: catalogue))
    }
    if let coolDown { items.append(coolDown.item(.coolDown, in: catalogue)) }
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
    activity.medicine = medicine
    return activity
  }
}

extension Prescription {
  /// What a session says of it, at a dose; `nil` for the prescribed one.
  fileprivate func item(
    _ role: SessionItem.Role, at projected: ProjectedDose? = nil, in catalogue: Catalogue
  ) -> SessionItem {
    let projected = projected ?? ProjectedDose(self)
    let exercise = projected.exercise.flatMap { catalogue[$0] }
    let name = title ?? exercise?.name ?? projected.exercise ?? ""
    return SessionItem(
      role: role, exercise: projected.exercise,
      name: projected.rung.map { name.isEmpty ? $0 : "\(name): \($0)" } ?? name,
      side: side ?? exercise?.side, dose: projected.dose,
      remark: note, advice: projected.advice, citations: citations)
  }
}

extension Medicine {
  /// Its words and a time as part of an id: `gel-4-cm-0800`; with its first day, where one was typed, since
  /// the same can be ordered again: `gel-4-cm-0800-20260309`.
  func identity(at time: TimeOfDay) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let hour = padded(time.hour, to: 2) + padded(time.minute, to: 2)
    let first = from.map { [$0.description.filter(\.isNumber)] } ?? []
    return (words + [hour] + first).joined(separator: "-")
  }
}
