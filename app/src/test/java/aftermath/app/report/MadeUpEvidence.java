package aftermath.app.report;

import aftermath.app.scenario.ScenarioReader;
import aftermath.app.store.Drawn;
import aftermath.app.store.Manifest;
import aftermath.lab.Outcomes;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Evidence;
import aftermath.lab.claim.Judge;
import aftermath.lab.claim.Needs;
import aftermath.lab.claim.Omitted;
import aftermath.lab.claim.Test;
import aftermath.lab.twin.Cascade;
import aftermath.lab.twin.Causation;
import aftermath.lab.twin.Share;
import aftermath.lab.twin.Spread;
import aftermath.lab.twin.Told;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/// Runs by formula for whatever claims there are: no model, only something to judge and to draw.
final class MadeUpEvidence {
    static final Path FOLDER = Path.of(System.getProperty("aftermath.root", "."), "scenarios", "kazakhstan-2022");
    /// The case that ships, with its claims.
    static final Scenario SCENARIO =
            Objects.requireNonNull(ScenarioReader.read(FOLDER).scenario());

    private static final int HOURS = 31 * 24;

    private final Claims claims;
    private final List<Told> told = new ArrayList<>();

    private MadeUpEvidence(Claims claims) {
        this.claims = claims;
    }

    static Claims shippedClaims() {
        return ScenarioReader.read(FOLDER).claims();
    }

    /// Judged by so many worlds as they are, and half as many shaken ones and of every variant.
    static Judged judged(Claims claims, int worlds) {
        MadeUpEvidence made = new MadeUpEvidence(claims);
        made.set(Told.BASE, worlds);
        made.set(Told.SHAKEN, worlds / 2);
        SCENARIO.variants().keySet().stream()
                .filter(variant -> !variant.equals(Told.BASE))
                .forEach(variant -> made.set(variant, worlds / 2));
        Evidence evidence = new Evidence(made.told);
        return new Judged(claims, new Judge(evidence).verdicts(claims), made.omitted(worlds), evidence);
    }

    static Manifest manifest(int worlds) {
        List<Contract> plan =
                Catalogue.MECHANISMS.stream().map(Mechanism::contract).toList();
        return new Manifest(
                Manifest.SCHEMA,
                "done",
                "kazakhstan-2022",
                "0".repeat(64),
                1,
                worlds,
                10,
                HOURS,
                null,
                List.of(),
                new TreeMap<>(),
                Drawn.POSTERIOR,
                "0.4",
                "none",
                "25",
                "Linux",
                2,
                "aftermath run kazakhstan-2022",
                "2022-01-01T00:00:00Z",
                null,
                List.of(),
                plan,
                List.of(),
                Outcomes.of(SCENARIO).stream().map(Manifest.Quantity::of).toList(),
                new Manifest.Judging(
                        List.of(), worlds, worlds / 2, worlds / 2, worlds, 31, Manifest.Judging.ANY, null));
    }

    private void set(String set, int worlds) {
        for (int world = 0; world < worlds; world++) {
            told.add(run(set, world, ""));
            for (String twin : twins()) {
                told.add(run(set, world, twin));
            }
        }
    }

    private List<String> twins() {
        return tests().stream()
                .flatMap(test -> Needs.twins(test).stream())
                .distinct()
                .toList();
    }

    private List<Test> tests() {
        return claims.claims().stream()
                .flatMap(claim -> claim.tests().stream())
                .filter(test -> test.days() > 0)
                .toList();
    }

    private Told run(String set, int world, String twin) {
        SortedMap<Integer, SortedMap<String, Double>> outcomes = new TreeMap<>();
        SortedMap<String, Told.Course> courses = new TreeMap<>();
        for (Test test : tests()) {
            SortedMap<String, Double> byName = outcomes.computeIfAbsent(test.days(), d -> new TreeMap<>());
            for (String outcome : Needs.outcomes(test)) {
                double number = number(outcome, set, world, twin, test);
                if (!Double.isNaN(number)) {
                    byName.put(outcome, number);
                }
            }
            if (!test.shows().isEmpty()) {
                courses.computeIfAbsent(test.shows(), c -> course(world, strength(twin, c)));
            }
        }
        boolean same = twin.isEmpty() || twin.contains("same");
        return new Told(
                set,
                world,
                twin,
                -72,
                same ? -1 : 3 + world,
                new TreeMap<>(),
                outcomes,
                courses,
                regions(world, twin),
                same ? List.of() : cascade(world, twin));
    }

    /// How much of it is left in a twin: names decide, so that every verdict comes up.
    private static double strength(String twin, String about) {
        if (twin.isEmpty() || twin.contains("same")) {
            return 1;
        }
        int kind = Math.floorMod(twin.hashCode() * 7 + about.hashCode(), 4);
        return twin.equals("no-cap-removal") ? 0.12 : new double[] {0.15, 0.96, 1.25, 0.7}[kind];
    }

    private static double number(String outcome, String set, int world, String twin, Test test) {
        if (outcome.startsWith("odd.")) {
            return odd(outcome, world, twin);
        }
        Random random = new Random(31L * outcome.hashCode() + 1009L * world + set.hashCode());
        double chance = 0.7 + 0.6 * random.nextDouble();
        double size = Math.max(1e-3, Math.abs(test.margin())) * 4;
        boolean little = outcome.contains("share") || outcome.contains("falls");
        double whole = (little ? 0.6 : size) * chance;
        double left = strength(twin, outcome) * (0.95 + 0.1 * random.nextDouble());
        return outcome.endsWith("hour") && world % 9 == 8 ? Double.NaN : twin.isEmpty() ? whole : whole * left;
    }

    /// What must be drawn without falling over.
    private static double odd(String outcome, int world, String twin) {
        double factor = twin.isEmpty() ? 1 : 0.5;
        return switch (outcome) {
            case "odd.equal" -> 7 * factor;
            case "odd.none" -> Double.NaN;
            case "odd.half" -> world % 2 == 0 ? Double.NaN : world * factor;
            case "odd.huge" -> (world + 1) * 1e18 * factor;
            case "odd.tiny" -> (world + 1) * 1e-9 * factor;
            case "odd.nought" -> 0;
            case "odd.endless" -> world == 0 ? Double.POSITIVE_INFINITY : factor;
            default -> world * factor;
        };
    }

    private static Told.Course course(int world, double strength) {
        Random random = new Random(world);
        double late = 6 * random.nextGaussian();
        List<Double> values = new ArrayList<>();
        for (int t = 0; t < HOURS; t++) {
            double day = 0.45 + 0.55 * Math.max(0, Math.sin((t % 24 - 8) / 24.0 * 2 * Math.PI));
            double rise = 1 / (1 + Math.exp(-(t - late - 84) / 9.0));
            double fall = 1 / (1 + Math.exp(-(140 - t + late) / 10.0));
            values.add(40_000 * strength * rise * fall * day * (0.9 + 0.2 * random.nextDouble()));
        }
        return new Told.Course(1, values);
    }

    private static SortedMap<String, List<Double>> regions(int world, String twin) {
        Random random = new Random(world);
        List<Double> hours = new ArrayList<>();
        List<Double> dead = new ArrayList<>();
        for (int r = 0; r < SCENARIO.regions().size(); r++) {
            double size = Math.pow((r * 7 % 17) / 17.0, 3) * 90_000 * (0.8 + 0.4 * random.nextDouble());
            double left = twin.isEmpty() ? 1 : r % 5 == 0 ? 1.1 : r % 5 == 1 ? 0.8 + 0.4 * random.nextDouble() : 0.3;
            hours.add(size * left);
            dead.add(Math.rint(size * left / 2000));
        }
        return new TreeMap<>(Map.of("person-hours", hours, "dead", dead));
    }

    private List<Cascade.Step> cascade(int world, String twin) {
        List<String> columns = new ArrayList<>(List.of("region.price", "place.hardship", "place.grievance"));
        TreeSet<String> shown = new TreeSet<>();
        tests().stream()
                .filter(test ->
                        Needs.twins(test).contains(twin) && !test.shows().isEmpty())
                .forEach(test -> shown.add(test.shows()));
        columns.addAll(shown);
        columns.add("security.cohesion-of-a-very-long-name");
        List<Cascade.Step> steps = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            boolean skips = c == 2 && world % 4 == 3;
            String from = c == 0 ? "" : columns.get(skips ? 0 : c - 1);
            int tick = 4 + 11 * c + world % 5 * (c + 1);
            boolean felt = !columns.get(c).startsWith("security");
            steps.add(new Cascade.Step(columns.get(c), "layer.mechanism", from, tick, 0, felt ? tick + 2 : -1, 0.4));
        }
        return steps;
    }

    private List<Omitted> omitted(int worlds) {
        List<Omitted> omitted = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            for (Test test : claim.tests()) {
                if (test.measure() instanceof Test.Measure.Effect && omitted.size() < 3 && worlds > 0) {
                    omitted.add(omitted(claim, test, worlds, omitted.size()));
                }
            }
        }
        return omitted;
    }

    private static Omitted omitted(Claim claim, Test test, int worlds, int number) {
        Mechanism mechanism = Catalogue.MECHANISMS.get(4 * number + 3);
        Random random = new Random(number);
        double sign = number == 1 ? -1 : 1;
        double[] numbers = DoubleStream.generate(() -> sign * Math.abs(test.margin()) * (1 + 3 * random.nextDouble()))
                .limit(worlds)
                .toArray();
        return new Omitted(
                mechanism.contract().id(),
                mechanism.contract().summary(),
                test,
                claim.id(),
                Arrays.stream(numbers).boxed().toList(),
                Spread.of(numbers),
                new Share(worlds, worlds),
                test.event() == null ? null : new Causation(worlds / 2, worlds - worlds / 2, 0, 0),
                Spread.of(Arrays.stream(numbers).map(n -> n / 1.7).toArray()),
                List.of(test.outcome(), "deaths.total"));
    }
}
