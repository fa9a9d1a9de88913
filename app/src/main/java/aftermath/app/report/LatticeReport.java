package aftermath.app.report;

import aftermath.app.store.LatticeFiles.MacroFile;
import aftermath.lab.lattice.Kind;
import aftermath.lab.lattice.LatticeCase;
import aftermath.lab.lattice.LatticeCase.Variant;
import aftermath.lab.lattice.Meanings;
import aftermath.lab.lattice.Setup;
import aftermath.lab.lattice.Spread;
import aftermath.sim.lattice.Lattice;
import aftermath.sim.lattice.Picture;
import aftermath.sim.scenario.Param;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The page of a run on a lattice: one file, offline, without a script.
public final class LatticeReport {
    /// Ticks of one world that are drawn one by one.
    private static final int CLOSE = 500;

    /// Columns of tables that hold numbers.
    private static final Set<String> NUMERIC = Set.of("worlds", "mean", "sd", "median", "5 to 95 %", "value", "range");

    private final LatticeCase scenario;
    private final Variant variant;
    private final Setup setup;
    private final MacroFile macro;
    private final List<ThinCourse> courses;
    private final String command;
    private final boolean groups;
    private final Html h = new Html();

    /// @param courses of every world, world 0 first
    /// @param command that made the run
    public LatticeReport(
            LatticeCase scenario,
            Variant variant,
            Setup setup,
            MacroFile macro,
            List<ThinCourse> courses,
            String command) {
        this.scenario = scenario;
        this.variant = variant;
        this.setup = setup;
        this.macro = macro;
        this.courses = courses;
        this.command = command;
        this.groups = setup.kind() == Kind.GROUPS;
    }

    /// The whole page.
    public String page() {
        h.open("html", "lang", "en").open("head");
        h.empty("meta", "charset", "utf-8");
        h.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        h.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        h.element("title", scenario.title() + ": " + variant.name());
        h.embed("style", Report.resource("report.css")).close().newline();
        h.open("body");
        head();
        h.open("main");
        courses();
        pictures();
        if (!groups) {
            outbursts();
        }
        numbers();
        rules();
        parameters();
        h.close();
        h.open("footer");
        h.element("p", "Made by: " + command, "class", "source");
        h.close().close().close();
        return h.page();
    }

    private void head() {
        h.open("header");
        h.element("p", "A model on a lattice, " + variant.name(), "class", "kicker");
        h.element("h1", scenario.title());
        h.element("p", variant.meaning() + ".", "class", "lead");
        h.element("p", scenario.summary());
        if (!variant.published().isEmpty()) {
            h.open("p", "class", "note")
                    .element("strong", "Published: ")
                    .text(variant.published() + ".")
                    .close();
        }
        h.open("ul", "class", "facts");
        h.element("li", Numbers.worlds(macro.worlds()) + ", seed " + macro.seed());
        h.element("li", "at most " + Numbers.exact(macro.ticks()) + " ticks");
        h.element("li", size());
        h.element(
                "li",
                macro.dropped() == 0
                        ? "means are over all ticks"
                        : "means leave out the first " + macro.dropped() + " ticks");
        h.close().close().newline();
    }

    private String size() {
        return cells("lattice.width") + " × " + cells("lattice.height") + " cells";
    }

    private String cells(String side) {
        return Numbers.exact(Objects.requireNonNull(macro.parameters().get(side)));
    }

    private void courses() {
        h.open("section").element("h2", "Over the ticks");
        h.element(
                "p",
                "The median over worlds, and the band in which nine of ten lie"
                        + (courses.getFirst().stretch() > 1
                                ? "; means of " + courses.getFirst().stretch() + " ticks each."
                                : ".")
                        + (groups ? " A world ends when a group is gone, and is no longer counted from then on." : ""));
        if (groups) {
            lasting();
            band("first", "Citizens of the first group");
            band("second", "Citizens of the second group");
        }
        band("active", groups ? "Violent citizens" : "Active citizens");
        band("jailed", "Citizens in jail");
        ThinCourse world = courses.getFirst();
        if (!groups && world.stretch() > 1) {
            int from = Math.max(0, Math.min(world.peak() - CLOSE / 2, world.ticks() - CLOSE));
            h.element("h3", "World 0 from near: active citizens, tick by tick");
            new LatticeChart(h, 240)
                    .line(
                            world.whole("active"),
                            from,
                            Math.min(from + CLOSE, world.ticks()),
                            setup.outburst(),
                            "Active citizens of world 0, tick by tick");
            h.element(
                    "p",
                    "Around its highest tick. More than " + setup.outburst() + " (dashed) is an outburst.",
                    "class",
                    "note");
        }
        h.close().newline();
    }

    private void lasting() {
        String title = "Worlds that still run";
        h.element("h3", title);
        new LatticeChart(h, 220)
                .lasting(courses.stream().mapToInt(ThinCourse::ticks).toArray(), title);
        long whole = courses.stream()
                .filter(course -> course.ticks() >= macro.ticks())
                .count();
        if (whole > 0) {
            h.element(
                    "p",
                    "What runs " + Numbers.exact(macro.ticks()) + " ticks is ended there, with both groups left: "
                            + Numbers.worlds((int) whole) + ".",
                    "class",
                    "note");
        }
    }

    private void band(String column, String title) {
        h.element("h3", title);
        int from = new LatticeChart(h, 220).band(courses, column, title);
        if (from >= 0) {
            h.element(
                    "p",
                    "From tick " + Numbers.exact(from) + " on, with fewer than " + LatticeChart.enough(courses.size())
                            + " worlds left, each is a line of its own.",
                    "class",
                    "note");
        }
    }

    private void pictures() {
        ThinCourse world = courses.getFirst();
        TreeSet<Integer> ticks = new TreeSet<>();
        int peak = world.peak() + 1;
        if (groups) {
            ticks.addAll(List.of(1, Math.max(1, world.ticks() / 2), world.ticks()));
        } else {
            ticks.addAll(List.of(Math.max(1, peak - 3), peak, Math.min(world.ticks(), peak + 10)));
        }
        h.open("section").element("h2", groups ? "How the groups come to stand" : "The highest tick");
        LatticePicture.legend(h, groups);
        h.open("div", "style", "display:flex;flex-wrap:wrap;gap:1.5rem");
        Lattice lattice = setup.open(macro.seed(), 0);
        for (int tick : ticks) {
            while (lattice.tick() < tick && !lattice.over()) {
                lattice.step();
            }
            Picture picture = lattice.picture();
            String what =
                    lattice.counts()[0] + (groups ? " violent, " : " active, ") + lattice.counts()[1] + " in jail";
            LatticePicture.draw(h, picture, groups, "World 0, tick " + Numbers.exact(picture.tick()) + ": " + what);
        }
        h.close().close().newline();
    }

    private void outbursts() {
        h.open("section").element("h2", "Outbursts");
        if (macro.sizes().isEmpty()) {
            h.element(
                    "p",
                    "None that began and ended while it was looked: no stretch of ticks with more than "
                            + setup.outburst() + " active.");
            h.close();
            return;
        }
        h.element(
                "p",
                Numbers.exact(macro.sizes().size()) + " in all worlds, stretches of ticks with more than "
                        + setup.outburst() + " active. One that is cut off by either end is left out.");
        h.element("h3", "Sizes: the active, summed over an outburst’s ticks");
        new LatticeChart(h, 220).bars(doubles(macro.sizes()), "citizen-ticks", "Sizes of outbursts");
        if (!macro.waitingTimes().isEmpty()) {
            h.element("h3", "Waiting times: ticks from the end of one to the beginning of the next");
            new LatticeChart(h, 220).bars(doubles(macro.waitingTimes()), "ticks", "Waiting times between outbursts");
        }
        h.close().newline();
    }

    private static double[] doubles(List<? extends Number> numbers) {
        return numbers.stream().mapToDouble(Number::doubleValue).toArray();
    }

    private void numbers() {
        h.open("section").element("h2", "In numbers");
        table("name", "unit", "worlds", "mean", "sd", "median", "5 to 95 %");
        macro.numbers().forEach((name, spread) -> {
            h.open("tr").element("th", name, "scope", "row").element("td", spread.unit());
            h.element("td", Integer.toString(spread.worlds()), "class", "num");
            for (double value : new double[] {spread.mean(), spread.sd(), spread.median()}) {
                h.element("td", Numbers.plain(value), "class", "num");
            }
            h.element("td", range(spread), "class", "num").close();
        });
        h.close().close().close();
        h.element("p", "The same, and every world’s own, in macro.json.", "class", "note");
        h.close().newline();
    }

    private static String range(Spread spread) {
        return Numbers.range(spread.lo(), spread.hi());
    }

    private void rules() {
        h.open("section").element("h2", "Rules");
        h.element("p", "What implementations do differently is a switch each.");
        table("switch", "stands at", "which means", "could be");
        setup.rules().forEach((name, word) -> {
            h.open("tr").element("th", name, "scope", "row").element("td", word);
            h.element("td", Meanings.ofWord(name, word), "class", "source");
            h.element("td", String.join(", ", setup.kind().switches().get(name)), "class", "names")
                    .close();
        });
        h.close().close().close().close().newline();
    }

    private void parameters() {
        h.open("section").element("h2", "Numbers it was given");
        table("parameter", "value", "unit", "range", "origin", "source");
        setup.numbers().forEach((name, value) -> {
            Param param = Objects.requireNonNull(scenario.params().get(name));
            h.open("tr").element("th", name, "scope", "row");
            h.element("td", Numbers.exact(value), "class", "num");
            h.element("td", param.unit()).element("td", Numbers.exactRange(param.lo(), param.hi()), "class", "num");
            boolean changed = value != param.value();
            String origin = param.origin().name().toLowerCase(Locale.ROOT);
            h.element("td", changed ? "set here" : origin);
            h.element("td", changed ? "else " + Numbers.exact(param.value()) : param.source(), "class", "source");
            h.close();
        });
        h.close().close().close().close().newline();
    }

    private void table(String... heads) {
        h.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String head : heads) {
            h.element("th", head, "scope", "col", "class", NUMERIC.contains(head) ? "num" : "");
        }
        h.close().close().open("tbody");
    }
}
