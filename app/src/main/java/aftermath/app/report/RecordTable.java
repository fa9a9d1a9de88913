package aftermath.app.report;

import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Day by day, the record's range beside what the runs gave.
final class RecordTable {
    private final Observable observable;
    private final List<DayRecord> days;
    private final Fan fan;
    private final LocalDate first;

    /// @param days the record's days
    /// @param fan  the model's, by day from `first`
    RecordTable(Observable observable, List<DayRecord> days, Fan fan, LocalDate first) {
        this.observable = observable;
        this.fan = fan;
        this.first = first;
        List<DayRecord> simulated = new ArrayList<>(days);
        simulated.removeIf(day -> index(day) < 0 || index(day) >= fan.median().length);
        this.days = simulated;
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /// "Median inside the record’s range on 7 of 19 days."
    String finding() {
        long inside = days.stream().filter(day -> reading(day).equals("inside")).count();
        long guesses = days.stream().filter(DayRecord::guess).count();
        return observable.title() + ": median inside the record’s range on " + inside + " of " + days.size() + " days"
                + (guesses == 0 ? "" : " (" + guesses + " of these ranges are guesses)");
    }

    /// @param unfolded whether the table shows before anyone asks
    void draw(Html h, boolean unfolded) {
        h.open("details", unfolded ? new String[] {"open", ""} : new String[0]).element("summary", finding());
        h.element("p", "Of the model, " + observable.note() + ".");
        Parts.head(
                h,
                observable.title() + " by day, record and model",
                "Day",
                "#Record low",
                "#Record high",
                "Kind",
                "#Model median",
                "#" + KeyOutcome.interval(fan.runs()),
                "Reading",
                "Source of the record");
        for (DayRecord day : days) {
            int d = index(day);
            h.open("tr", "data-record", day.outcome() + " " + day.date());
            h.element("th", day.date().toString(), "scope", "row");
            Parts.number(h, Numbers.exact(day.lo()));
            Parts.number(h, Numbers.exact(day.hi()));
            h.element("td", day.guess() ? "guess" : "counted");
            Parts.number(h, Numbers.plain(fan.median()[d]));
            Parts.number(h, Numbers.range(fan.lo()[d], fan.hi()[d]));
            h.open("td");
            Parts.badge(h, reading(day), reading(day).equals("inside") ? "inside" : "plain");
            h.close().element("td", day.source(), "class", "source").close();
        }
        Parts.foot(h);
        h.close().newline();
    }

    private String reading(DayRecord day) {
        int d = index(day);
        double median = fan.median()[d];
        if (median >= day.lo() && median <= day.hi()) {
            return "inside";
        }
        boolean meets = fan.hi()[d] >= day.lo() && fan.lo()[d] <= day.hi();
        String side = median < day.lo() ? "low" : "high";
        return meets ? side + ", interval meets it" : "too " + side;
    }

    private int index(DayRecord day) {
        return (int) ChronoUnit.DAYS.between(first, day.date());
    }
}
