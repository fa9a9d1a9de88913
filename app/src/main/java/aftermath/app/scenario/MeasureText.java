package aftermath.app.scenario;

import aftermath.lab.Outcome;
import aftermath.lab.claim.Change;
import aftermath.lab.claim.Test.Measure;
import aftermath.sim.scenario.Intervention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the number of a test comes about: a word, or one key with what it needs.
final class MeasureText {
    static final List<String> WORDS = List.of("level", "recorded");
    static final Set<String> KEYS = Set.of("since", "without", "kept", "doses", "carried", "fit");

    private final Ground ground;
    private final SortedMap<String, Change> changes;
    private final Set<String> used;

    /// @param used takes up the names of the interventions that are referred to
    MeasureText(Ground ground, SortedMap<String, Change> changes, Set<String> used) {
        this.ground = ground;
        this.changes = changes;
        this.used = used;
    }

    /// Null where it cannot be told, which has been reported.
    @Nullable
    Measure measure(Fields test) {
        Node node = test.node("measure");
        if (node instanceof Node.Text) {
            return switch (test.value("measure").oneOf(WORDS)) {
                case "level" -> new Measure.Level();
                case "recorded" -> new Measure.Recorded();
                default -> null;
            };
        }
        Fields fields = test.open("measure", Set.of(), KEYS);
        if (!(node instanceof Node.Keyed)) {
            return null;
        }
        List<String> said = fields.keys().stream().filter(KEYS::contains).toList();
        if (said.size() > 1 || fields.keys().isEmpty()) {
            test.fault(
                    node.mark(),
                    "measure",
                    test.at("measure") + " must have one key, but has "
                            + fields.keys().size() + ".",
                    "");
        }
        return said.isEmpty() ? null : of(said.getFirst(), fields);
    }

    private Measure of(String key, Fields fields) {
        return switch (key) {
            case "since" -> new Measure.Since(fields.value("since").text());
            case "without" -> new Measure.Effect(change(fields.value("without")));
            case "kept" -> new Measure.Kept(change(fields.value("kept")));
            case "doses" -> doses(fields.open("doses", Set.of("of", "sizes", "unit"), Set.of()));
            case "carried" -> carried(fields.open("carried", Set.of("first", "second", "both"), Set.of()));
            default -> fit(fields.open("fit", Set.of("variant", "against"), Set.of()));
        };
    }

    private String change(Scalar named) {
        String name = named.text();
        if (!name.isBlank() && !changes.containsKey(name)) {
            named.must("be one of the interventions", Nearest.to(name, changes.keySet()));
        }
        used.add(name);
        return name;
    }

    private Measure doses(Fields fields) {
        List<String> of = new ArrayList<>();
        for (Scalar named : fields.values("of")) {
            String name = change(named);
            if (of.contains(name)) {
                named.must("appear once", "");
            }
            of.add(name);
        }
        List<Double> sizes = new ArrayList<>();
        for (Scalar size : fields.values("sizes")) {
            double number = size.number();
            if (!sizes.isEmpty() && number <= sizes.getLast()) {
                size.must("be greater than the size before it (" + Numeral.plain(sizes.getLast()) + ")", "");
            }
            sizes.add(number);
        }
        if (fields.has("of") && of.size() < 2) {
            fields.fault(fields.key("of").mark(), "of", fields.at("of") + " must name at least two interventions.", "");
        }
        if (fields.has("of") && fields.has("sizes") && of.size() != sizes.size()) {
            fields.fault(
                    fields.key("sizes").mark(),
                    "sizes",
                    fields.at("sizes") + " must have as many numbers as of has names (" + of.size() + "), but has "
                            + sizes.size() + ".",
                    "");
        }
        return new Measure.Doses(of, sizes, fields.value("unit").text());
    }

    private Measure carried(Fields fields) {
        String first = change(fields.value("first"));
        String second = change(fields.value("second"));
        String both = change(fields.value("both"));
        if (!second.isBlank() && second.equals(first)) {
            fields.value("second").must("be another intervention than first", "");
        } else if (ground.sound()) {
            Change one = changes.get(first);
            Change other = changes.get(second);
            Change all = changes.get(both);
            if (one != null && other != null && all != null && !isBoth(one, other, all)) {
                fields.value("both").must("do what " + first + " and " + second + " do, and nothing else", "");
            }
        }
        return new Measure.Carried(first, second, both);
    }

    private boolean isBoth(Change one, Change other, Change both) {
        Intervention a = one.intervention();
        Intervention b = other.intervention();
        Intervention c = both.intervention();
        List<String> cuts = together(a.cuts(), b.cuts());
        TreeMap<String, Double> sets = new TreeMap<>(a.sets());
        sets.putAll(b.sets());
        TreeMap<String, Double> factors = new TreeMap<>(a.factors());
        factors.putAll(b.factors());
        return ground.mechanismsOf(cuts).equals(ground.mechanismsOf(c.cuts()))
                && sets.equals(c.sets())
                && factors.equals(c.factors())
                && Set.copyOf(together(a.holds(), b.holds())).equals(Set.copyOf(c.holds()))
                && Set.copyOf(together(a.events(), b.events())).equals(Set.copyOf(c.events()));
    }

    private static <T> List<T> together(List<T> a, List<T> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    private Measure fit(Fields fields) {
        String variant = ground.variant(fields.value("variant"));
        String against = ground.variant(fields.value("against"));
        if (!against.isBlank() && against.equals(variant)) {
            fields.value("against").must("be another variant than the first", "");
        }
        return new Measure.Fit(variant, against);
    }

    /// The outcome that another of the same run is reckoned from.
    void since(Fields test, String before, Outcome outcome, int days) {
        Fields fields = test.open("measure", Set.of(), KEYS);
        Outcome earlier = ground.outcome(fields.value("since"));
        TestText.longEnough(test, earlier, days);
        if (earlier != null && !earlier.unit().equals(outcome.unit())) {
            fields.value("since")
                    .must(
                            "be an outcome in " + outcome.unit() + ", as " + outcome.name() + " is, but is in "
                                    + earlier.unit(),
                            "");
        } else if (before.equals(outcome.name())) {
            fields.value("since").must("be another outcome than the test's own", "");
        }
    }

    /// Unit of a measure's number; empty where it cannot be told.
    static String unit(Measure measure, @Nullable Outcome outcome) {
        return switch (measure) {
            case Measure.Kept _, Measure.Carried _ -> "share";
            case Measure.Fit _ -> "log10";
            case Measure.Recorded _ -> "entries";
            default -> outcome == null ? "" : outcome.unit();
        };
    }

    static String whose(@Nullable Measure measure, @Nullable Outcome outcome) {
        return switch (measure) {
            case Measure.Kept _ -> "what is kept";
            case Measure.Carried _ -> "what a path carries";
            case Measure.Fit _ -> "a Bayes factor here";
            case Measure.Recorded _ -> "the record";
            case null, default -> outcome == null ? "the number" : outcome.name();
        };
    }
}
