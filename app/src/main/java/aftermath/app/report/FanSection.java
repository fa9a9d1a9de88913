package aftermath.app.report;

import aftermath.app.store.Days;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// One quantity: its fan, in words, and its table.
final class FanSection {
    /// Longer runs are drawn by the hour up to here, then whole by the day.
    private static final int ACUTE = 31 * 24;

    /// From this day on, every seventh stands for its week in tables.
    private static final int WEEKLY = 31;

    /// Spaces that do not break: a date stays on one line.
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d'\u00a0'MMMM'\u00a0'yyyy", Locale.ENGLISH);

    private final Observable observable;
    private final Scenario scenario;
    private final Series series;
    private final Fan daily;
    private final List<DayRecord> observed;

    FanSection(Observable observable, Scenario scenario, Series series, Days days) {
        this.observable = observable;
        this.scenario = scenario;
        this.series = series;
        this.daily = Fan.of(series.daily(days, observable.day().statistic()));
        this.observed = observable.days(scenario);
    }

    /// The day's numbers over runs.
    Fan daily() {
        return daily;
    }

    Observable observable() {
        return observable;
    }

    RecordTable againstRecord() {
        return new RecordTable(observable, observed, daily, start());
    }

    /// @return what the script needs, `"id":{…}` for each drawing
    String draw(Html h) {
        h.open("figure", "class", "fan", "id", observable.id());
        h.element("h3", observable.title());
        h.element("p", finding(), "class", "finding");
        StringBuilder json = new StringBuilder();
        boolean isLong = series.stepHours() == 1 && series.steps() > ACUTE;
        if (observable.slow()) {
            json.append(chart(h, byDay(), observable.id(), observed));
        } else {
            json.append(chart(h, isLong ? cut() : series, observable.id(), observed));
        }
        if (isLong && !observable.slow()) {
            h.element(
                    "p",
                    "The whole time, by day (" + observable.note() + ")"
                            + (observed.isEmpty() ? ":" : ", without the record:"),
                    "class",
                    "finding");
            json.append(',').append(chart(h, byDay(), observable.id() + "-whole", List.of()));
        }
        h.open("figcaption")
                .text("Unit: " + (series.unit().equals("1") ? "none, a pure number" : series.unit())
                        + (observable.slow() ? ", " + observable.note() : "") + ". Column ")
                .element("code", series.column())
                .text(".");
        h.close();
        table(h);
        h.close().newline();
        return json.toString();
    }

    /// @param beside what of the record stands in it
    private String chart(Html h, Series drawn, String id, List<DayRecord> beside) {
        FanChart chart = new FanChart(drawn, scenario.clock().start(), beside);
        h.open("div", "class", "scroll plot");
        chart.draw(h, id, observable.title() + ". " + finding());
        h.close();
        return "\"" + id + "\":" + chart.json();
    }

    /// What the fan shows, in a sentence.
    String finding() {
        double[] median = daily.median();
        int last = median.length - 1;
        if (observable.telling() == Observable.Telling.END) {
            return "In this model the median is " + value(last) + " on the last day, " + date(last) + ".";
        }
        boolean lowest = observable.telling() == Observable.Telling.LOWEST;
        int peak = 0;
        for (int d = 1; d < median.length; d++) {
            peak = (lowest ? median[d] < median[peak] : median[d] > median[peak]) ? d : peak;
        }
        boolean level = Fan.isLevel(median);
        return level
                ? "In this model the median stays at " + value(0) + "."
                : "In this model the median is " + (lowest ? "lowest" : "highest") + " on " + date(peak) + ": "
                        + value(peak) + "; on the last day it is " + Numbers.plain(median[last], series.unit()) + ".";
    }

    private String value(int day) {
        return daily.told(day, series.unit());
    }

    private String date(int day) {
        return start().plusDays(day).format(SHOWN);
    }

    private Series byDay() {
        Days days = new Days(scenario.clock().start().getHour(), series.steps());
        return new Series(
                series.column(),
                series.unit(),
                24,
                series.daily(days, observable.day().statistic()));
    }

    private Series cut() {
        double[][] acute = Arrays.stream(series.runs())
                .map(run -> Arrays.copyOf(run, ACUTE))
                .toArray(double[][]::new);
        return new Series(series.column(), series.unit(), 1, acute);
    }

    private void table(Html h) {
        boolean weekly = daily.median().length > WEEKLY + 7;
        h.open("details")
                .element(
                        "summary",
                        "The chart as a table, by day (" + observable.note() + ")"
                                + (weekly ? ", after the first month every seventh" : ""));
        Parts.head(
                h,
                observable.title() + " by day",
                "Day",
                "#2.5 %",
                "#5 %",
                "#25 %",
                "#Median",
                "#75 %",
                "#95 %",
                "#97.5 %");
        for (int d = 0; d < daily.median().length; d += weekly && d >= WEEKLY ? 7 : 1) {
            h.open("tr").element("th", start().plusDays(d).toString(), "scope", "row");
            for (double level : new double[] {0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975}) {
                Parts.number(h, Numbers.plain(daily.at(level)[d], series.unit()));
            }
            h.close();
        }
        Parts.foot(h);
        h.close();
    }

    private LocalDate start() {
        return scenario.clock().start().toLocalDate();
    }
}
