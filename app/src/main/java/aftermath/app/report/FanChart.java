package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A fan: median, 50, 80 and 95 % bands and a few runs, with the record's ranges on top.
final class FanChart {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 340;
    private static final double LEFT = 80;
    private static final double RIGHT = 14;
    private static final double TOP = 14;
    private static final double BOTTOM = 34;
    /// Runs drawn one by one.
    private static final int SAMPLES = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Series series;
    private final Fan fan;
    private final LocalDateTime start;
    private final List<DayRecord> observed;
    private final double hours;
    private final Axis axis;

    FanChart(Series series, LocalDateTime start, List<DayRecord> observed) {
        this.series = series;
        this.fan = Fan.of(series.runs());
        this.start = start;
        this.hours = Math.max(1, series.steps() * (double) series.stepHours());
        this.observed = observed.stream()
                .filter(day -> noon(day) >= 0 && noon(day) <= hours)
                .toList();
        this.axis = Axis.upTo(most());
    }

    Fan fan() {
        return fan;
    }

    /// @param finding what the drawing shows, for those who do not see it
    void draw(Html h, String id, String finding) {
        h.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(HEIGHT),
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "data-chart",
                id);
        h.element("title", finding, "id", id + "-title");
        grid(h);
        band(h, 0.025, 0.975, "b95");
        band(h, 0.1, 0.9, "b80");
        band(h, 0.25, 0.75, "b50");
        for (int r = 0; r < Math.min(SAMPLES, series.runs().length); r++) {
            line(h, series.runs()[r], "sample");
        }
        line(h, fan.median(), "median");
        observed.forEach(day -> mark(h, day));
        h.close().newline();
    }

    /// What the script needs to tell the hour under the pointer.
    String json() {
        return "{\"left\":" + px(LEFT) + ",\"right\":" + px(WIDTH - RIGHT) + ",\"top\":" + px(TOP) + ",\"bottom\":"
                + px(HEIGHT - BOTTOM) + ",\"step\":" + series.stepHours() + ",\"hours\":" + px(hours) + ",\"max\":"
                + axis.top() + ",\"median\":" + rounded(fan.median()) + ",\"lo\":" + rounded(fan.at(0.05))
                + ",\"hi\":" + rounded(fan.at(0.95)) + "}";
    }

    private void grid(Html h) {
        for (double tick : axis.ticks()) {
            h.empty(
                    "line",
                    "class",
                    tick == 0 ? "base" : "grid",
                    "x1",
                    px(LEFT),
                    "x2",
                    px(WIDTH - RIGHT),
                    "y1",
                    px(y(tick)),
                    "y2",
                    px(y(tick)));
            h.element(
                    "text",
                    Numbers.exact(tick),
                    "class",
                    "tick",
                    "x",
                    px(LEFT - 8),
                    "y",
                    px(y(tick) + 4.5),
                    "text-anchor",
                    "end");
        }
        int days = (int) Math.ceil(hours / 24);
        int every = Math.max(1, Math.ceilDiv(days, 10));
        for (int d = 0; d < days; d += every) {
            double x = x(d * 24.0 - start.getHour());
            if (x < LEFT - 0.1) {
                continue;
            }
            h.empty("line", "class", "grid", "x1", px(x), "x2", px(x), "y1", px(TOP), "y2", px(HEIGHT - BOTTOM + 5));
            h.element(
                    "text",
                    start.plusDays(d).format(DAY),
                    "class",
                    d / every % 2 == 0 ? "tick" : "tick odd",
                    "x",
                    px(x + 3),
                    "y",
                    px(HEIGHT - 10));
        }
    }

    private void band(Html h, double lo, double hi, String css) {
        double[] low = fan.at(lo);
        double[] high = fan.at(hi);
        PathText path = new PathText();
        for (int t = 0; t < high.length; t++) {
            path.to(x(series.hour(t)), y(high[t]));
        }
        PathText back = new PathText();
        for (int t = low.length - 1; t >= 0; t--) {
            back.to(x(series.hour(t)), y(low[t]));
        }
        h.empty("path", "class", css, "d", path.open() + back.closed().replace('M', 'L'));
    }

    private void line(Html h, double[] values, String css) {
        PathText path = new PathText();
        for (int t = 0; t < values.length; t++) {
            path.to(x(series.hour(t)), y(values[t]));
        }
        h.empty("path", "class", css, "d", path.open());
    }

    /// A bar from low to high with a tick at the best figure; hollow and dashed where it is a guess.
    private void mark(Html h, DayRecord day) {
        double x = x(noon(day));
        double top = y(day.hi());
        double tall = Math.max(2, y(day.lo()) - top);
        h.open("g", "class", day.guess() ? "record guess" : "record");
        h.element(
                "title",
                (day.guess() ? "Record, a guess, " : "Record, ") + day.date() + ": "
                        + Numbers.exactRange(day.lo(), day.hi()));
        h.empty("rect", "x", px(x - 4.5), "y", px(top), "width", "9", "height", px(tall), "rx", "1.5");
        if (!Double.isNaN(day.mid()) && day.mid() != day.lo() && day.mid() != day.hi()) {
            h.empty("line", "x1", px(x - 8), "x2", px(x + 8), "y1", px(y(day.mid())), "y2", px(y(day.mid())));
        }
        h.close();
    }

    private double most() {
        double most = 0;
        for (double value : fan.at(0.975)) {
            most = Math.max(most, value);
        }
        for (DayRecord day : observed) {
            most = Math.max(most, day.hi());
        }
        return most;
    }

    private double noon(DayRecord day) {
        return Duration.between(start, day.date().atTime(12, 0)).toMinutes() / 60.0;
    }

    private double x(double hour) {
        return LEFT + hour / hours * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        double bounded = Math.min(value, axis.top() * 1.02);
        return HEIGHT - BOTTOM - bounded / axis.top() * (HEIGHT - TOP - BOTTOM);
    }

    private static String rounded(double[] values) {
        StringBuilder text = new StringBuilder("[");
        for (double value : values) {
            text.append(text.length() > 1 ? "," : "");
            text.append(
                    Math.abs(value) >= 100
                            ? Long.toString(Math.round(value))
                            : Double.toString(Math.rint(value * 1000) / 1000));
        }
        return text.append(']').toString();
    }
}
