import RegainKit

// Each example stands, to the letter, in the documentation of what it is named after.

func dateReader(today: CivilDate) throws -> CivilDate {
  // DateReader
  let reader = DateReader(today: today, .past)
  let day = try reader.date("mon")  // the last Monday, or today
  // end
  return day
}

func momentReader(today: CivilDate) throws -> TypedMoment {
  // MomentReader
  let moment = try MomentReader(DateReader(today: today, .future)).moment("tomorrow evening")
  // end
  return moment
}

func timeReader() -> TimeOfDay? {
  // TimeReader
  let time = TimeReader.time("6:30pm")  // 18:30
  // end
  return time
}

func windowsReader() throws -> WeeklyWindows {
  // WindowsReader
  let windows = try WindowsReader.windows("mon wed fri after 18")
  // end
  return windows
}

func medicineTimes() throws -> [TimeOfDay] {
  // MedicineTimes
  let times = try MedicineTimes("every 8 h from 07:00").times  // 07:00, 15:00, 23:00
  // end
  return times
}

func numberReader() throws -> Amount {
  // NumberReader
  let load = try NumberReader(unit: .kilograms).number("12.5 lb").amount  // 5.67
  // end
  return load
}

func nearNames() -> [String] {
  // NearNames
  let names = NearNames(["flexion", "extension-deficit"])
  let near = names.nearest(to: "felxion")  // ["flexion"]
  // end
  return near
}

func exercises(in catalogue: Catalogue) -> [String] {
  // Catalogue
  let ids = catalogue.exercises(matching: "quad").map(\.id)
  // end
  return ids
}

func printable() -> String {
  // String
  let shown = "a\u{1B}[31mb".printable  // a\u{1B}[31mb, harmless
  // end
  return shown
}

func loadReader() throws -> [TypedNumber] {
  // LoadReader
  let load = try LoadReader().load("10,5 kg").values  // [10.5]
  // end
  return load
}

func scaleReader() throws -> Int {
  // ScaleReader
  let pain = try ScaleReader(0...10, unit: .points).value("two")  // 2
  // end
  return pain
}

func setsReader() throws -> Sided<[Int]> {
  // SetsReader
  let sets = try SetsReader().sets("3 x 8")  // .whole([8, 8, 8])
  // end
  return sets
}
