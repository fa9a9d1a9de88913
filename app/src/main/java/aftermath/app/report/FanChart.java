package aftermath.app.report;

import static aftermath.app.report.Numbers.px;

import aftermath.lab.claim.Amount;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A fan: median, 50, 80 and 95 % bands and a few runs, with the record's ranges on top.
final class FanChart {
    /// How large it is drawn, and how much of that is left for the axes.
    enum Size {
        WIDE(920, 340, 80, 34),
        SMALL(440, 190, 58, 30);

        private static final double MARGIN = 14;

        private final double width;
        private final double height;
        private final double left;
        private final double below;

        Size(double width, double height, double left, double below) {
            this.width = width;
            this.height = height;
            this.left = left;
            this.below = below;
        }

        double right() {
            return width - MARGIN;
        }

        double bottom() {
            return height - below;
        }
    }

    private static final double TOP = Size.MARGIN;
    /// Runs drawn one by one.
    private static final int SAMPLES = 4;
    /// Longer courses have months on their axis.
    private static final int MONTHS = 75;

    private final Series series;
    private final Fan fan;
    private final LocalDateTime start;
    private final List<DayRecord> observed;
    private final double hours;
    private final Axis axis;
    private final Size size;

    FanChart(Series series, LocalDateTime start, List<DayRecord> observed) {
        this(series, start, observed, Size.WIDE, 0, 0);
    }

    /// @param least the axis holds this, at the least
    /// @param most  and this
    FanChart(Series series, LocalDateTime start, List<DayRecord> observed, Size size, double least, double most) {
        this.size = size;
        this.series = series;
        this.fan = Fan.of(series.runs());
        this.start = start;
        this.hours = Math.max(1, series.steps() * (double) series.stepHours());
        this.observed = observed.stream()
                .filter(day -> noon(day) >= 0 && noon(day) <= hours)
                .toList();
        this.axis = Axis.holding(Math.min(least, fan.least()), Math.max(most, most()), Amount.counted(series.unit()));
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
                "0 0 " + px(size.width) + " " + px(size.height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                size == Size.WIDE ? "data-chart" : "data-small",
                id);
        h.element("title", finding, "id", id + "-title");
        grid(h);
        band(h, 0.025, 0.975, "b95");
        band(h, 0.1, 0.9, "b80");
        band(h, 0.25, 0.75, "b50");
        for (int r = 0; r < Math.min(size == Size.WIDE ? SAMPLES : 0, series.runs().length); r++) {
            line(h, series.runs()[r], "sample");
        }
        line(h, fan.median(), "median");
        observed.forEach(day -> mark(h, day));
        h.close().newline();
    }

    /// What the script needs to tell the hour under the pointer.
    String json() {
        return "{\"left\":" + px(size.left) + ",\"right\":" + px(size.right()) + ",\"top\":" + px(TOP) + ",\"bottom\":"
                + px(size.bottom()) + ",\"step\":" + series.stepHours() + ",\"hours\":" + px(hours) + ",\"max\":"
                + axis.top() + ",\"median\":" + rounded(fan.median()) + ",\"lo\":" + rounded(fan.lo())
                + ",\"hi\":" + rounded(fan.hi()) + "}";
    }

    private void grid(Html h) {
        for (double tick : axis.ticks()) {
            h.empty(
                    "line",
                    "class",
                    tick == 0 ? "base" : "grid",
                    "x1",
                    px(size.left),
                    "x2",
                    px(size.right()),
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
                    px(size.left - 8),
                    "y",
                    px(y(tick) + 4.5),
                    "text-anchor",
                    "end");
        }
        List<LocalDate> dates = dates();
        for (int i = 0; i < dates.size(); i++) {
            double x = x((double)
                    Duration.between(start, dates.get(i).atStartOfDay()).toHours());
            h.empty("line", "class", "grid", "x1", px(x), "x2", px(x), "y1", px(TOP), "y2", px(size.bottom() + 5));
            if (x > size.right() - 30) {
                continue;
            }
            h.element(
                    "text",
                    label(dates.get(i), i == 0),
                    "class",
                    i % 2 == 0 ? "tick" : "tick odd",
                    "x",
                    px(x + 3),
                    "y",
                    px(size.height - 10));
        }
    }

    /// Days, or the first days of months, that the axis names: about ten on a wide drawing, five on a small one.
    private List<LocalDate> dates() {
        int days = (int) Math.ceil(hours / 24);
        int most = size == Size.WIDE ? 12 : 5;
        LocalDate first = start.toLocalDate();
        LocalDate last = start.plusHours((long) hours).toLocalDate();
        List<LocalDate> dates = new ArrayList<>();
        if (days <= MONTHS) {
            int every = Math.max(1, Math.ceilDiv(days, most - 2));
            for (int d = 0; d < days; d += every) {
                dates.add(first.plusDays(d));
            }
        } else {
            int every = Math.max(1, Math.ceilDiv(days / 31 + 1, most));
            for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(every)) {
                dates.add(month);
            }
        }
        dates.removeIf(date -> date.atStartOfDay().isBefore(start));
        return dates;
    }

    private String label(LocalDate date, boolean isFirst) {
        String form = hours / 24 <= MONTHS ? "d MMM" : isFirst || date.getMonthValue() == 1 ? "MMM yyyy" : "MMM";
        return date.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
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
        double wide = Math.clamp(0.6 * 24 / hours * (size.right() - size.left), 2, 9);
        h.empty("rect", "x", px(x - wide / 2), "y", px(top), "width", px(wide), "height", px(tall), "rx", "1.5");
        if (!Double.isNaN(day.mid()) && day.mid() != day.lo() && day.mid() != day.hi()) {
            h.empty(
                    "line",
                    "x1",
                    px(x - 0.9 * wide),
                    "x2",
                    px(x + 0.9 * wide),
                    "y1",
                    px(y(day.mid())),
                    "y2",
                    px(y(day.mid())));
        }
        h.close();
    }

    private double most() {
        double most = fan.most();
        for (DayRecord day : observed) {
            most = Math.max(most, day.hi());
        }
        return most;
    }

    private double noon(DayRecord day) {
        return Duration.between(start, day.date().atTime(12, 0)).toMinutes() / 60.0;
    }

    private double x(double hour) {
        return size.left + hour / hours * (size.right() - size.left);
    }

    private double y(double value) {
        double bounded = Math.min(axis.share(value), 1.02);
        return size.bottom() - bounded * (size.bottom() - TOP);
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
