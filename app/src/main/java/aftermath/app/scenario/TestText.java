package aftermath.app.scenario;

import aftermath.lab.Outcome;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.sim.engine.Column;
import aftermath.sim.model.Nation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The tests of one claim.
final class TestText {
    static final Set<String> KEYS = Set.of("id", "kind", "asks", "measure", "unit", "why");
    /// What only a test that looks at runs has; it must have the first two.
    static final List<String> OF_RUNS = List.of("outcome", "days", "event", "shows");
    static final Set<String> OPTIONAL_KEYS =
            Set.of("outcome", "days", "at-least", "at-most", "event", "shows", "decides");

    private static final Pattern DATED = Pattern.compile(".*\\.at-([0-9]+)d");
    private static final int MOST_DAYS = Nation.MOST_TICKS / 24;

    private final Ground ground;
    private final Fields claim;
    private final List<Claim.Kind> kinds;
    private final MeasureText measures;

    /// @param claim that holds them
    /// @param kinds of the claim; empty where they could not be read
    TestText(Ground ground, MeasureText measures, Fields claim, List<Claim.Kind> kinds) {
        this.ground = ground;
        this.claim = claim;
        this.kinds = kinds;
        this.measures = measures;
    }

    List<Test> tests() {
        List<Test> tests = new ArrayList<>();
        Ids ids = new Ids("a test");
        for (Node item : claim.items("tests")) {
            String at = ClaimsReader.named(item, "tests[" + tests.size() + "]");
            Fields fields = claim.item(item, at, KEYS, OPTIONAL_KEYS);
            ids.add(fields.value("id"));
            tests.add(test(fields));
        }
        return tests;
    }

    private Test test(Fields fields) {
        Claim.Kind kind = kind(fields);
        Measure measure = measures.measure(fields);
        if (measure != null && kind != null) {
            suits(fields, kind, measure);
        }
        if (measure instanceof Measure.Recorded && !claim.has("records")) {
            fields.value("measure").must("be that of a claim which does name entries under records", "");
        }
        boolean ofRuns = !(measure instanceof Measure.Fit) && !(measure instanceof Measure.Recorded);
        int days = 0;
        Outcome outcome = null;
        if (ofRuns) {
            days = days(fields);
            outcome = outcome(fields, days);
        } else {
            for (String key : OF_RUNS) {
                if (fields.has(key)) {
                    fields.key(key).must("not be given, for the record is asked and no run", "delete it");
                }
            }
        }
        if (outcome != null && measure instanceof Measure.Since(String before)) {
            measures.since(fields, before, outcome, days);
        }
        double margin = margin(fields);
        unit(fields, measure, outcome, margin);
        return new Test(
                fields.value("id").slug(),
                kind == null ? Claim.Kind.SIZE : kind,
                fields.value("asks").text(),
                measure == null ? new Measure.Level() : measure,
                outcome == null ? "" : outcome.name(),
                fields.value("unit").raw() == null
                        ? ""
                        : String.valueOf(fields.value("unit").raw()),
                days,
                fields.has("at-most") ? Side.AT_MOST : Side.AT_LEAST,
                margin,
                fields.value("why").text(),
                ofRuns ? event(fields, measure, days) : null,
                ofRuns ? shows(fields) : "",
                !fields.has("decides") || fields.value("decides").flag());
    }

    private Claim.@Nullable Kind kind(Fields fields) {
        List<String> words = new ArrayList<>(ClaimsReader.words());
        words.remove("beyond");
        Scalar said = fields.value("kind");
        String word = said.oneOf(words);
        if (!words.contains(word)) {
            return null;
        }
        Claim.Kind kind = Claim.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        // A size may be told beside any claim that a run can test.
        if (!kinds.isEmpty() && !kinds.contains(kind) && kind != Claim.Kind.SIZE) {
            said.must(
                    "be one of the claim's kinds, or size",
                    String.join(
                            " or ",
                            kinds.stream()
                                    .map(k -> k.name().toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        return kind;
    }

    private static void suits(Fields fields, Claim.Kind kind, Measure measure) {
        boolean suits = switch (kind) {
            case CAUSE ->
                measure instanceof Measure.Effect
                        || measure instanceof Measure.Kept
                        || measure instanceof Measure.Doses
                        || measure instanceof Measure.Carried;
            case SIZE ->
                measure instanceof Measure.Level || measure instanceof Measure.Since || measure instanceof Measure.Kept;
            case FORECAST ->
                measure instanceof Measure.Level
                        || measure instanceof Measure.Since
                        || measure instanceof Measure.Effect;
            case FIT -> measure instanceof Measure.Fit;
            case RECORD -> measure instanceof Measure.Recorded;
            case BEYOND -> true;
        };
        if (!suits) {
            Node node = fields.node("measure");
            Mark mark = node == null ? fields.mark() : node.mark();
            fields.fault(mark, "measure", fields.at("measure") + " must be " + right(kind) + ".", "");
        }
    }

    private static String right(Claim.Kind kind) {
        return switch (kind) {
            case CAUSE -> "a contrast for a cause: without, kept, doses or carried";
            case SIZE -> "level, since or kept for a size";
            case FORECAST -> "level, since or without for a forecast";
            case FIT -> "fit for a question of fit";
            case RECORD -> "recorded for a question of the record";
            case BEYOND -> "nothing";
        };
    }

    private static int days(Fields fields) {
        if (!fields.has("days")) {
            fields.fault(fields.mark(), "days", fields.at("") + " must have the key days.", "31");
            return 0;
        }
        return (int) fields.value("days").whole(1, MOST_DAYS);
    }

    private @Nullable Outcome outcome(Fields fields, int days) {
        if (!fields.has("outcome")) {
            fields.fault(fields.mark(), "outcome", fields.at("") + " must have the key outcome.", "");
            return null;
        }
        Outcome outcome = ground.outcome(fields.value("outcome"));
        longEnough(fields, outcome, days);
        return outcome;
    }

    /// A dated outcome has no value in a run that ends before its day.
    static void longEnough(Fields test, @Nullable Outcome outcome, int days) {
        Matcher dated = DATED.matcher(outcome == null ? "" : outcome.name());
        if (outcome != null && dated.matches() && days > 0) {
            int needed = Integer.parseInt(String.valueOf(dated.group(1)));
            if (days < needed) {
                test.value("days").must("be at least " + needed + ", as " + outcome.name() + " asks", "" + needed);
            }
        }
    }

    private static double margin(Fields fields) {
        boolean least = fields.has("at-least");
        boolean most = fields.has("at-most");
        if (least && most) {
            fields.key("at-most").must("not be given beside at-least: a claim is right on one side", "two tests");
        } else if (!least && !most) {
            fields.fault(
                    fields.mark(),
                    "at-least",
                    fields.at("") + " must have one of the keys at-least and at-most: the margin of the claim.",
                    "");
            return Double.NaN;
        }
        return fields.value(least ? "at-least" : "at-most").number();
    }

    private static void unit(Fields fields, @Nullable Measure measure, @Nullable Outcome outcome, double margin) {
        Scalar unit = fields.value("unit");
        String text = unit.text();
        String right = measure == null ? "" : MeasureText.unit(measure, outcome);
        if (!right.isEmpty() && !text.isBlank() && !text.equals(right)) {
            unit.must("be " + right + ", the unit of " + MeasureText.whose(measure, outcome), right);
        }
        String side = fields.has("at-least") ? "at-least" : "at-most";
        boolean share = text.equals("share") && right.equals("share") && !(measure instanceof Measure.Kept);
        if (share && Math.abs(margin) > 1) {
            String guess = Math.abs(margin) <= 100 ? Numeral.plain(margin / 100) : "";
            fields.value(side).must("be a share or a difference of shares, within [-1, 1]", guess);
        }
    }

    private Test.@Nullable Event event(Fields fields, @Nullable Measure measure, int days) {
        if (!fields.has("event")) {
            return null;
        }
        if (measure != null && !(measure instanceof Measure.Effect)) {
            fields.key("event").must("be given with the measure without alone: it takes a world and its twin", "");
        }
        Fields event = fields.open("event", Set.of("outcome"), Set.of("at-least", "at-most"));
        Outcome outcome = event.has("outcome") ? ground.outcome(event.value("outcome")) : null;
        longEnough(fields, outcome, days);
        double level = margin(event);
        return new Test.Event(
                outcome == null ? "" : outcome.name(), event.has("at-most") ? Side.AT_MOST : Side.AT_LEAST, level);
    }

    private String shows(Fields fields) {
        if (!fields.has("shows")) {
            return "";
        }
        Column column = ground.recorded(fields.value("shows"));
        return column == null ? "" : column.name();
    }
}
