package aftermath.app.cli;

import aftermath.app.BadInput;
import aftermath.app.BuildInfo;
import aftermath.app.scenario.EntityNames;
import aftermath.app.scenario.Nearest;
import aftermath.app.scenario.ScenarioFinder;
import aftermath.app.store.Json;
import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claims;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.Told;
import aftermath.lab.twin.TwinWorlds;
import aftermath.sim.engine.Column;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.Act;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Intervention.Hold;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.Event;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `aftermath twin`: the same world twice, once with something done differently, side by side.
@Command(
        name = "twin",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Runs a world and its twin, in which one thing is done differently, and shows what differs, where"
                + " it began and how it spread.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  aftermath twin kazakhstan-2022 --cut alliance.signal",
            "  aftermath twin kazakhstan-2022 --set alliance.withdraw.stay=90 --until +200d --runs 10",
            "  aftermath twin kazakhstan-2022 --move cap-lifted=+7d --json",
            "  aftermath twin kazakhstan-2022 --hold region.internet=1"
        })
public final class TwinCommand implements Callable<Integer> {
    private static final int DAY = 24;

    private final Simulator simulator;
    private final ScenarioSource scenarios;

    @Mixin
    private TwinOptions asked = new TwinOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// For picocli.
    public TwinCommand() {
        this(Simulator.shipped(), ScenarioSource.shipped());
    }

    TwinCommand(Simulator simulator, ScenarioSource scenarios) {
        this.simulator = simulator;
        this.scenarios = scenarios;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = Progress.on(err, asked.quiet)) {
            Path source = ScenarioFinder.find(asked.scenario);
            Scenario scenario = scenarios.read(source);
            Plans plans = new Plans(scenario, simulator.plan(scenario));
            RunPlan plan = plans.of(asked.run(), true);
            Intervention change = change(plans, scenario, scenarios.claims(source));
            try {
                TwinWorlds.mustBePossible(plan, change);
            } catch (IllegalArgumentException e) {
                // The engine's own words on what cannot be held or moved.
                throw new BadInput(String.valueOf(e.getMessage()), null);
            }
            return run(plan, change, progress);
        } catch (BadInput e) {
            err.println(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private int run(RunPlan plan, Intervention change, Progress progress) {
        List<Outcome> outcomes = simulator.outcomes(plan.scenario());
        int days = Math.ceilDiv(plan.ticks(), DAY);
        TreeSet<Integer> over = new TreeSet<>(List.of(days));
        List<Cell> cells = new ArrayList<>();
        for (int w = 0; w < plan.worlds(); w++) {
            cells.add(new Cell(
                    Told.BASE,
                    w,
                    plan,
                    new TreeMap<>(),
                    over,
                    List.of(new Cell.Ask(TwinSummary.TWIN, change, over, Set.of()))));
        }
        Pairs pairs = new Pairs(2 * cells.size(), progress);
        progress.stage("Running " + plan.worlds() + (plan.worlds() == 1 ? " pair" : " pairs") + " of " + days
                + " days at 1:" + plan.scale());
        try (Interrupt interrupt = Interrupt.listen(progress::close)) {
            simulator.twins(
                    cells,
                    plan.threads(),
                    outcomes.stream().map(Outcome::name).collect(Collectors.toSet()),
                    Set.of(),
                    pairs,
                    interrupt::asked);
            progress.close();
            if (interrupt.asked()) {
                return ExitCode.INTERRUPTED;
            }
        }
        if (!pairs.failures.isEmpty()) {
            pairs.failures.forEach(spec.commandLine().getErr()::println);
            return ExitCode.OUR_FAULT;
        }
        pairs.told.sort(Comparator.comparingInt(Told::world).thenComparing(Told::twin));
        TwinSummary summary = new TwinSummary(plan, change, days, outcomes, pairs.told);
        PrintWriter out = spec.commandLine().getOut();
        if (asked.json) {
            out.print(Json.text(summary.json()));
        } else {
            summary.print(out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    /// Collects what runs tell.
    private static final class Pairs implements TwinWorlds.Keeper {
        private final List<Told> told = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private final int all;
        private final Progress progress;

        Pairs(int all, Progress progress) {
            this.all = all;
            this.progress = progress;
        }

        @Override
        public boolean has(Cell cell, String twin) {
            return false;
        }

        @Override
        public void factual(RunResult result) {}

        @Override
        public void told(Told run) {
            told.add(run);
            progress.at((double) told.size() / all, told.size() + " of " + all + " runs");
        }

        @Override
        public void failed(Cell cell, Throwable why) {
            failures.add("World " + cell.world() + ": " + why);
        }
    }

    private Intervention change(Plans plans, Scenario scenario, Claims claims) {
        SortedMap<String, Double> sets = new TreeMap<>();
        asked.set.forEach(set -> sets.put(set.path(), set.value()));
        SortedMap<String, Double> factors = new TreeMap<>();
        asked.times.forEach(times -> factors.put(times.path(), times.value()));
        Intervention change = new Intervention(
                plans.cuts(new Scenario.Variant("", "", List.of(), new TreeMap<>()), asked.cut),
                sets,
                factors,
                asked.hold.stream().map(hold -> hold(scenario, hold)).toList(),
                events(scenario));
        if (asked.change != null) {
            change = named(claims, asked.change).and(change);
        }
        mustBeAllowed(plans, change);
        if (change.equals(Intervention.NONE)) {
            throw new BadInput(
                    "A twin must do something differently.",
                    "--cut MECHANISM, --set PATH=VALUE, --times PATH=FACTOR, --hold COLUMN=VALUE, --drop EVENT,"
                            + " --move EVENT=+6h or --change NAME.");
        }
        return change;
    }

    /// Every parameter must be what the equations allow, in whatever world: one with a prior may be drawn from end to
    /// end of its range before it is multiplied.
    private void mustBeAllowed(Plans plans, Intervention change) {
        Scenario.Variant variant = plans.variant(asked.variant);
        List<Setting> sets = new ArrayList<>();
        change.sets().forEach((name, value) -> sets.add(new Setting(name, value)));
        SortedMap<String, Double> before = plans.sets(variant, sets);
        List<Setting> least = new ArrayList<>();
        List<Setting> most = new ArrayList<>();
        change.factors().forEach((name, factor) -> {
            Param param = plans.known("--times", name);
            boolean drawn = param.prior() != null && !before.containsKey(name);
            double value = before.getOrDefault(name, param.value());
            least.add(new Setting(name, factor * (drawn ? param.lo() : value)));
            most.add(new Setting(name, factor * (drawn ? param.hi() : value)));
        });
        Scenario.Variant with = new Scenario.Variant(variant.name(), variant.meaning(), variant.cuts(), before);
        plans.mustFit("--times", with, least);
        plans.mustFit("--times", with, most);
    }

    private static Intervention named(Claims claims, String name) {
        Change change = claims.interventions().get(name);
        if (change == null) {
            String nearest = Nearest.to(name, claims.interventions().keySet());
            throw new BadInput(
                    "--change (" + name + ") must be an intervention of the scenario's claims.",
                    nearest.isEmpty() ? null : nearest);
        }
        return change.intervention();
    }

    private List<EventChange> events(Scenario scenario) {
        Set<String> known = scenario.events().stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new));
        List<EventChange> changes = new ArrayList<>();
        for (String event : asked.drop) {
            mustKnow("--drop", event, known);
            changes.add(new EventChange.Drop(event));
        }
        for (Shift shift : asked.move) {
            mustKnow("--move", shift.event(), known);
            changes.add(new EventChange.Move(shift.event(), shift.hours()));
        }
        return changes;
    }

    private static void mustKnow(String option, String event, Set<String> known) {
        if (!known.contains(event)) {
            String nearest = Nearest.to(event, known);
            throw new BadInput(
                    option + " (" + event + ") must be an event of the scenario.",
                    nearest.isEmpty() ? "one of: " + String.join(", ", known) : nearest);
        }
    }

    private static Hold hold(Scenario scenario, Holding asked) {
        Column column = Columns.ALL.stream()
                .filter(c -> c.name().equals(asked.column()))
                .findFirst()
                .orElseThrow(() -> {
                    String nearest = Nearest.to(
                            asked.column(),
                            Columns.ALL.stream().map(Column::name).toList());
                    return new BadInput(
                            "--hold (" + asked.column() + ") must be a column of the model.",
                            nearest.isEmpty() ? null : nearest);
                });
        int entity = -1;
        if (!asked.entity().isEmpty()) {
            List<String> names = EntityNames.of(scenario, column);
            entity = names.indexOf(asked.entity());
            if (entity < 0) {
                String nearest = Nearest.to(asked.entity(), names);
                throw new BadInput(
                        "--hold " + asked.column() + " (" + asked.entity() + ") must be one of the column's entities.",
                        nearest.isEmpty() ? null : nearest);
            }
        }
        if (asked.scaled() && asked.value() < 0 && column.lo() >= 0) {
            throw new BadInput(
                    "--hold " + asked.column() + " (x" + asked.value()
                            + ") must not be below 0, as the column never is.",
                    null);
        }
        return new Hold(
                asked.column(),
                entity,
                asked.scaled() ? Act.SCALE : Act.SET,
                asked.value(),
                asked.from(),
                asked.until());
    }
}
