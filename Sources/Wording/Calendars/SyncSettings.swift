/// Settings of other programs that keep a calendar up, as text.
public enum SyncSettings {
  /// A configuration of vdirsyncer for a folder and a CalDAV server; the password is asked for by
  /// vdirsyncer, and never stands in it.
  ///
  /// - Parameters:
  ///   - name: The name of the pair: letters, digits, `-` and `_`.
  ///   - folder: The folder of calendars, from the root.
  ///   - calendar: The calendar's folder in it, and its name on the server.
  ///   - server: The server's address.
  ///   - user: The user's name there.
  /// - Returns: The text of the file.
  public static func vdirsyncer(
    name: String, folder: String, calendar: String, server: String, user: String
  ) -> String {
    """
    # vdirsyncer, for the calendar \(calendar): ~/.config/vdirsyncer/config
    # Once: vdirsyncer discover \(name). Then: vdirsyncer sync \(name)
    [general]
    status_path = "~/.local/share/vdirsyncer/status/"

    [pair \(name)]
    a = "\(name)_here"
    b = "\(name)_there"
    collections = [["\(calendar)", "\(calendar)", "\(calendar)"]]
    conflict_resolution = "b wins"
    metadata = ["displayname", "color"]

    [storage \(name)_here]
    type = "filesystem"
    path = "\(folder.quotedSetting)"
    fileext = ".ics"

    [storage \(name)_there]
    type = "caldav"
    url = "\(server.quotedSetting)"
    username = "\(user.quotedSetting)"
    password.fetch = ["prompt", "Password of \(user.quotedSetting)"]

    """
  }

  /// A service and a timer of systemd that bring a plan's calendars up to date each morning.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - plan: The plan's name.
  /// - Returns: The text of each unit, by its ending.
  public static func units(command: [String], plan: String) -> [(ending: String, text: String)] {
    let line = command.map(\.quotedUnit).joined(separator: " ")
    return [
      (
        "service",
        """
        [Unit]
        Description=Calendars of \(plan.plainUnit)

        [Service]
        Type=oneshot
        ExecStart=\(line)

        """
      ),
      (
        "timer",
        """
        [Unit]
        Description=Calendars of \(plan.plainUnit), each morning

        [Timer]
        OnCalendar=*-*-* 05:30:00
        Persistent=true

        [Install]
        WantedBy=timers.target

        """
      ),
    ]
  }

  /// A service of systemd that runs a command for as long as the machine is on.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - plan: The plan's name.
  /// - Returns: The text of the unit.
  public static func service(command: [String], plan: String) -> String {
    """
    # ~/.config/systemd/user/NAME.service; then: systemctl --user enable --now NAME
    [Unit]
    Description=Calendar of \(plan.plainUnit) for phones at home

    [Service]
    ExecStart=\(command.map(\.quotedUnit).joined(separator: " "))
    Restart=on-failure

    [Install]
    WantedBy=default.target

    """
  }

  /// A name for units and pairs that is made of a plan's name: letters, digits, `-` and `_`.
  public static func unitName(of plan: String) -> String {
    let kept = plan.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return String(kept)
  }

  /// The same for cron, a line.
  ///
  /// - Parameter command: The command as a shell reads it.
  /// - Returns: The line, with what cron takes for itself escaped.
  public static func cron(command: String) -> String {
    "30 5 * * * \(command.replacing("%", with: "\\%"))\n"
  }
}

extension String {
  /// What may stand within the quotes of vdirsyncer's settings.
  fileprivate var quotedSetting: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").filter { !$0.isNewline }
  }

  /// A word of a command as systemd reads it.
  fileprivate var quotedUnit: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%").replacing("$", with: "$$").filter { !$0.isNewline }
    return "\"\(escaped)\""
  }

  fileprivate var plainUnit: String { filter { !$0.isNewline }.replacing("%", with: "%%") }
}
