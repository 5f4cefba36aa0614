extension HelpTopic {
  /// How a plan comes into a calendar, stays right there, and comes out again.
  static let calendarsPage = """
    CALENDARS

    A plan is one file: regain export left-knee -o left-knee.ics
    Import it into a calendar of its own, never into your main one: then it can be taken
    out whole. Change the plan, export to the same file, and import it again: what moved
    moves, what fell away is marked, and nothing doubles where the list below says so.
    An import works once on most phones. To stay up to date there, subscribe or sync.

    Google Calendar
      Import     on a computer: Settings, Import & export; make a new calendar first.
                 A file is 1 MB at most. Its alarms are replaced by your calendar's own.
      Subscribe  Other calendars, From URL: the address must be public; read every 8-24 h.
      Remove     Settings of that calendar, Delete.

    iPhone, iPad and Mac
      Import     Mac: File, Import, New Calendar. iPhone: open the file from a mail, Add All.
      Subscribe  Settings, Calendar, Accounts, Add Subscribed Calendar; alarms stay if
                 'Remove Alarms' is off. An address in your own network is enough.
      Remove     Calendars, the (i) beside it, Delete Calendar.

    Android
      Import     most apps open only the first event of a file: import on a computer.
      Subscribe  the app ICSx5; or sync a server with DAVx5. Alarms stay.
      Remove     in ICSx5 delete the subscription; in DAVx5 switch the calendar off.

    Outlook
      Import     File, Open & Export, Import/Export; a second import can double events:
                 delete the calendar before it. Add --method publish for old ones.
      Subscribe  Add calendar, Subscribe from web: an https address, read every 3-24 h.
      Remove     right-click the calendar, Delete Calendar.

    Thunderbird
      Import     File, Import works once; a second one is refused.
      Subscribe  New Calendar, On the Network, and the file's address: read every 30 min.
      Remove     right-click the calendar, Delete or Unsubscribe.

    Evolution, KOrganizer, khal
      Import     into a calendar of its own; a second import updates in place, and what
                 fell away stays, marked as cancelled.
      khal       khal import --batch -a knee left-knee.ics

    calcurse
      Import     calcurse -D DIR -i left-knee.ics, into an empty folder each time: it
                 doubles what is there. Add --fresh.

    Nextcloud, Radicale and other servers
      Upload     the whole file to a calendar of its own; Nextcloud's import refuses
                 what is there already, so subscribe to the file there.

    Entries that stay behind
      regain diff left-knee            what the next export would change
      regain export left-knee --fresh -o first.ics    a first import, without cancelled ones
      regain forget left-knee          before it erases, it offers to empty its files;
                                       where nobody can be asked, it ends with 64
    Delete what 'build' made before you import what 'export' writes: they are two calendars.
    Two people, or two seasons: each plan needs a name of its own.
    """
}
