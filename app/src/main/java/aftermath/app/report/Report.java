package aftermath.app.report;

import aftermath.app.store.Atomic;
import aftermath.app.store.Days;
import aftermath.app.store.Manifest;
import aftermath.app.store.Results;
import aftermath.app.store.RunFolder;
import aftermath.lab.Outcome;
import aftermath.lab.record.Fitted;
import aftermath.sim.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page of a run: one file, offline, readable without a script.
public final class Report {
    private final Manifest manifest;
    private final Scenario scenario;
    private final Results results;
    private final Judged judged;
    private final Fitted fitted;
    private final @Nullable Outlines outlines;
    private final List<FanSection> fans = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Html h = new Html();

    private Report(
            RunFolder folder, Manifest manifest, Scenario scenario, Results results, Judged judged, Fitted fitted) {
        Path geography = folder.scenario().resolve("map.geojson");
        this.outlines = Files.exists(geography) ? CountryMap.outlines(geography) : null;
        this.manifest = manifest;
        this.scenario = scenario;
        this.results = results;
        this.judged = judged;
        this.fitted = fitted;
    }

    /// Writes report.html into the run's folder.
    ///
    /// @param fitted what the case says of its fit to the record
    public static void write(
            RunFolder folder, Manifest manifest, Scenario scenario, Results results, Judged judged, Fitted fitted)
            throws SQLException {
        Atomic.write(folder.report(), new Report(folder, manifest, scenario, results, judged, fitted).page());
    }

    private String page() throws SQLException {
        gather();
        List<KeyOutcome> outcomes = KeyOutcome.of(manifest, scenario, results);
        h.open("html", "lang", "en").open("head");
        h.empty("meta", "charset", "utf-8");
        h.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        h.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:");
        h.empty("meta", "name", "color-scheme", "content", "light dark");
        h.element("title", scenario.title() + ": " + manifest.results().size() + " runs, Aftermath");
        h.embed("style", resource("report.css")).close().newline();
        h.open("body").element("a", "To the content", "class", "skip", "href", "#content");
        top(outcomes);
        h.open("main", "id", "content");
        OutcomeTable table = new OutcomeTable(h, outcomes, scenario);
        if (outlines != null) {
            Shapes.define(h, scenario, outlines);
        }
        table.cost(results, manifest.scale());
        Board.draw(h, judged, scenario, manifest, outlines);
        table.draw();
        StringBuilder json = new StringBuilder("{\"start\":\"")
                .append(scenario.clock().start())
                .append("\",\"map\":")
                .append(map());
        json.append(",\"charts\":{").append(charts()).append("}}");
        record();
        FitSection.draw(h, scenario, fitted);
        PlanTable.draw(h, manifest);
        ParameterTable.draw(h, scenario, manifest, results.numbers("parameter"));
        Limits.draw(h, manifest, scenario, missing);
        h.close().open("footer");
        Recipe.draw(h, manifest);
        h.element("p", "Aftermath " + manifest.version() + ". Every statement on this page holds in this model only.");
        h.close().newline();
        h.data("data", json.toString());
        h.embed("script", resource("report.js"));
        h.close().close();
        return h.page();
    }

    private void gather() throws SQLException {
        Days days = new Days(scenario.clock().start().getHour(), manifest.ticks());
        for (Observable observable : Observable.ALL) {
            Series series = Series.find(results, observable, scenario);
            if (series != null && series.steps() > 0) {
                fans.add(new FanSection(observable, scenario, series, days));
            } else {
                missing.add(observable.title());
            }
        }
    }

    private void top(List<KeyOutcome> outcomes) {
        h.open("header");
        h.element("p", "Aftermath · report of a run", "class", "kicker");
        h.element("h1", scenario.title());
        h.element(
                "p",
                sentence(outcomes) + (judged.verdicts().isEmpty() ? "" : " " + Board.sentence(judged)),
                "class",
                "lead");
        h.element("p", scenario.summary(), "class", "story");
        h.open("ul", "class", "facts");
        h.element("li", manifest.results().size() + (manifest.results().size() == 1 ? " run" : " runs"));
        h.element("li", "seed " + manifest.seed());
        h.element(
                "li", manifest.scale() == 1 ? "one agent per adult" : "one agent for " + manifest.scale() + " adults");
        h.element("li", Math.ceilDiv(manifest.ticks(), 24) + " days by the hour");
        h.element("li", manifest.cuts().isEmpty() ? "nothing cut" : "without " + String.join(", ", manifest.cuts()));
        h.close();
        if (!manifest.status().equals("done")) {
            h.element(
                    "p",
                    "This run is not whole: " + manifest.results().size() + " of " + manifest.worlds()
                            + " worlds are finished.",
                    "class",
                    "warning");
        }
        h.open("nav", "aria-label", "On this page").open("ul");
        for (String[] part : new String[][] {
            {"cost", "Human cost"},
            {"claims", "Claims"},
            {"omitted", "Omitted causes"},
            {"outcomes", "Outcomes"},
            {"map-section", "Map"},
            {"courses", "Courses"},
            {"record", "Against the record"},
            {"fit", "Fit"},
            {"plan", "Plan"},
            {"parameters", "Numbers put in"},
            {"limits", "Limits"},
            {"recipe", "Recipe"}
        }) {
            boolean board = part[0].equals("claims") || part[0].equals("omitted");
            boolean fit = part[0].equals("fit");
            if ((!board || !judged.verdicts().isEmpty()) && (!fit || FitSection.is(fitted))) {
                h.open("li").element("a", part[1], "href", "#" + part[0]).close();
            }
        }
        h.close().close().close().newline();
    }

    /// The run in one sentence, honest about what it is.
    private String sentence(List<KeyOutcome> outcomes) {
        Optional<KeyOutcome> peak = outcomes.stream()
                .filter(outcome -> outcome.name().equals("participants.peak") && outcome.occurred() > 0)
                .findFirst();
        if (peak.isEmpty()) {
            return "What " + manifest.results().size() + " simulated worlds of this crisis look like, in this model.";
        }
        KeyOutcome p = peak.get();
        String record = p.observed() == null
                ? ""
                : "; the record says "
                        + Numbers.exactRange(p.observed().lo(), p.observed().hi());
        return "In this model, " + (p.runs() == 1 ? "in one run, " : "over " + p.runs() + " runs, ")
                + Numbers.plain(p.median(), p.unit())
                + " people are on the street at the highest hour (" + KeyOutcome.interval(p.runs()) + ": "
                + Numbers.range(p.lo(), p.hi(), p.unit())
                + ")" + record + "." + killed(outcomes);
    }

    private static String killed(List<KeyOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.name().equals("deaths.total") && outcome.occurred() > 0)
                .findFirst()
                .map(k -> " " + (k.median() == 0 ? "Nobody is" : Numbers.plain(k.median(), k.unit()) + " are")
                        + " killed ("
                        + Numbers.range(k.lo(), k.hi(), k.unit()) + ")"
                        + (k.observed() == null
                                ? "."
                                : "; the record says "
                                        + Numbers.exactRange(
                                                k.observed().lo(), k.observed().hi())
                                        + "."))
                .orElse("");
    }

    private String map() throws SQLException {
        Parts.section(h, "map-section", "The country by day");
        MapDays days = MapDays.read(scenario, results);
        Optional<FanSection> participants = fans.stream()
                .filter(fan -> fan.observable().id().equals("participants"))
                .findFirst();
        if (days == null || days.days() == 0 || participants.isEmpty() || outlines == null) {
            h.element("p", "No map: it needs map.geojson in the scenario and place.crowd among what is observed.");
            h.close();
            return "null";
        }
        CountryMap map =
                new CountryMap(scenario, outlines, days, participants.get().daily());
        map.draw(h);
        h.close().newline();
        return map.json();
    }

    private String charts() throws SQLException {
        Parts.section(h, "courses", "Courses over time");
        legend();
        List<String> json = new ArrayList<>();
        for (Outcome.Group group : Outcome.Group.values()) {
            List<FanSection> of =
                    fans.stream().filter(f -> f.observable().group() == group).toList();
            List<Multiples> several =
                    Multiples.ALL.stream().filter(m -> m.group() == group).toList();
            if (!of.isEmpty()) {
                h.element("h3", group.title(), "class", "part");
            }
            for (FanSection fan : of) {
                json.add(fan.draw(h));
            }
            for (Multiples multiples : several) {
                multiples.draw(h, scenario, results);
            }
        }
        if (!missing.isEmpty()) {
            h.element(
                    "p",
                    "Not observed in these runs, so not shown: " + String.join("; ", missing) + ".",
                    "class",
                    "note");
        }
        h.close();
        return String.join(",", json);
    }

    private void legend() {
        h.open("div", "class", "legend", "role", "group", "aria-label", "Legend of the charts");
        key("median of runs", "line", "median", "");
        key("50 % of runs", "rect", "b50", "");
        key("80 %", "rect", "b80", "");
        key("95 %", "rect", "b95", "");
        key("single runs", "line", "sample", "");
        key("record, low to high, tick at the best figure", "rect", "", "record");
        key("record, a guess by its compiler", "rect", "", "record guess");
        h.close().newline();
        h.element(
                "p",
                "The record counts a day, so it stands at noon; the bands are quantiles hour by hour. Where runs peak"
                        + " at different hours, the day’s highest hour in the text lies above the median line.",
                "class",
                "note");
        int runs = manifest.results().size();
        if (runs < 20) {
            h.element(
                    "p",
                    runs == 1
                            ? "With one run there is nothing to spread: the bands lie on the line."
                            : "With " + runs
                                    + " runs the outer bands are rough: each rests on the few runs at the edge.",
                    "class",
                    "note");
        }
    }

    private void key(String text, String shape, String css, String group) {
        h.open("span", "class", "key");
        h.open("svg", "class", "chart", "width", "26", "height", "16", "viewBox", "0 0 26 16", "aria-hidden", "true");
        h.open("g", "class", group);
        if (shape.equals("line")) {
            h.empty("path", "class", css, "d", "M1 8L25 8");
        } else if (group.isEmpty()) {
            h.empty("rect", "class", css, "width", "26", "height", "16");
        } else {
            h.empty("rect", "x", "9", "y", "1", "width", "9", "height", "14", "rx", "1.5");
            h.empty("line", "x1", "5", "x2", "22", "y1", "8", "y2", "8");
        }
        h.close().close().text(text).close();
    }

    private void record() {
        Parts.section(h, "record", "How far off the record");
        h.element(
                "p",
                "The record is what people counted or claimed at the time, as a range. Inside means that the median"
                        + " of the runs lies in that range on that day.");
        boolean any = false;
        for (FanSection fan : fans) {
            RecordTable table = fan.againstRecord();
            if (!table.isEmpty()) {
                table.draw(h, !any);
                any = true;
            }
        }
        if (!any) {
            h.element("p", "None of the days simulated has a record to be laid beside.", "class", "note");
        }
        h.close();
    }

    static String resource(String name) {
        try (var in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " must be readable", e);
        }
    }
}
