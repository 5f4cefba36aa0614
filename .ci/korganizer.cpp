// KOrganizer's and Kalendar's engine: reads calendar files on top of one another, and tells what it then holds.
//
//     korganizer ZONE
//
// A line a command on standard input, its words between tabs; each answer ends in a line of its own with a dot.
//
//     import FILE      reads a file on top of what is there
//     list FROM TO     UID, start and title of each occurrence between two days

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/OccurrenceIterator>
#include <QTextStream>
#include <QTimeZone>

using namespace KCalendarCore;

int main(int, char **words) {
  const QTimeZone zone(words[1]);
  const MemoryCalendar::Ptr calendar(new MemoryCalendar(zone));
  QTextStream in(stdin), out(stdout);
  const auto midnight = [&](const QString &day) { return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(), zone); };
  for (QString line; in.readLineInto(&line);) {
    const auto parts = line.split('\t');
    if (parts[0] == "import") {
      if (!ICalFormat().load(calendar, parts[1])) out << "refused\n";
    } else if (parts[0] == "list") {
      for (OccurrenceIterator each(*calendar, midnight(parts[1]), midnight(parts[2])); each.hasNext();) {
        each.next();
        const auto entry = each.incidence();
        const auto start = each.occurrenceStartDate();
        const auto when = entry->allDay() ? start.date().toString(Qt::ISODate) + "\tall day"
                                          : start.toTimeZone(zone).toString("yyyy-MM-ddTHH:mm");
        out << entry->uid() << '\t' << when << '\t' << entry->summary() << '\n';
      }
    }
    out << ".\n" << Qt::flush;
  }
}
