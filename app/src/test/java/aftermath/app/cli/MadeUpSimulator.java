package aftermath.app.cli;

import aftermath.lab.Outcome;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import aftermath.sim.engine.Column;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.EntitySet;
import aftermath.sim.engine.FrameMaker;
import aftermath.sim.engine.Frames;
import aftermath.sim.engine.Parameter;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Crowds that rise and fall by formula: no model, only something to write down and to draw.
class MadeUpSimulator implements Simulator {
    private static final EntitySet NATION = new EntitySet("nation");
    private static final EntitySet REGIONS = new EntitySet("regions");
    private static final EntitySet PLACES = new EntitySet("places");

    private static final Column PARTICIPANTS = column(NATION, "nation.participants", "persons", 2e7);
    private static final Column HELD = column(NATION, "nation.held", "persons", 2e7);
    private static final Column TROOPS = column(NATION, "nation.troops", "persons", 1e5);
    private static final Column LEGITIMACY = column(NATION, "nation.legitimacy", "1", 1);
    private static final Column PRICE = column(REGIONS, "region.price", "KZT/l", 1e3);
    private static final Column CROWD = column(PLACES, "place.crowd", "persons", 2e7);
    private static final Column FORCES = column(PLACES, "place.forces", "persons", 1e6);

    private final int sleep;

    /// @param sleep milliseconds per simulated day
    MadeUpSimulator(int sleep) {
        this.sleep = sleep;
    }

    @Override
    public List<Contract> plan(Scenario scenario) {
        Parameter k = new Parameter("society.fear.k", "1", 0, 100, "arrest constant");
        return List.of(
                new Contract(
                        "economy.cap-removal",
                        "The price follows the lifted cap",
                        "scenario",
                        1,
                        List.of(),
                        List.of(PRICE),
                        List.of()),
                new Contract(
                        "society.fear",
                        "People stay at home where arrest is likely",
                        "Epstein 2002",
                        1,
                        List.of(CROWD, FORCES),
                        List.of(PARTICIPANTS),
                        List.of(k)),
                new Contract(
                        "alliance.signal",
                        "The announcement moves what units believe",
                        "Morris & Shin 2003",
                        24,
                        List.of(TROOPS),
                        List.of(LEGITIMACY),
                        List.of()));
    }

    @Override
    public List<Outcome> outcomes(Scenario scenario) {
        return List.of(
                outcome(
                        Outcome.Group.PROTEST,
                        "participants.peak",
                        "persons",
                        "most people on the street in one hour, nationwide",
                        (frames, scale) ->
                                Arrays.stream(frames.total(PARTICIPANTS)).max().orElse(0)),
                outcome(
                        Outcome.Group.COST,
                        "held.total",
                        "persons",
                        "people held by the end",
                        (frames, scale) -> frames.value(HELD, frames.ticks() - 1, 0)),
                outcome(
                        Outcome.Group.ALLIANCE,
                        "troops.peak",
                        "persons",
                        "most alliance troops in the country",
                        (frames, scale) ->
                                Arrays.stream(frames.total(TROOPS)).max().orElse(0)),
                outcome(
                        Outcome.Group.ALLIANCE,
                        "announcement.hour",
                        "h",
                        "hours from the start to the announcement",
                        (frames, scale) -> Double.NaN));
    }

    @Override
    public void run(RunPlan plan, int from, Consumer<RunResult> done, BooleanSupplier stop) {
        for (int world = from; world < plan.worlds(); world++) {
            Random random = new Random((plan.seed() * 31 + world + 1) * 0x9E3779B97F4A7C15L);
            double reach = plan.sets().getOrDefault("society.reach", 0.6 + 0.9 * random.nextDouble());
            double late = random.nextGaussian() * 5;
            FrameMaker maker = new FrameMaker(
                    List.of(PARTICIPANTS, HELD, TROOPS, LEGITIMACY, PRICE, CROWD, FORCES),
                    new int[] {
                        1,
                        1,
                        1,
                        1,
                        plan.scenario().regions().size(),
                        plan.scenario().places().size(),
                        plan.scenario().places().size()
                    },
                    plan.ticks());
            double held = 0;
            for (int t = 0; t < plan.ticks(); t++) {
                if (stop.getAsBoolean()) {
                    return;
                }
                pause(t);
                double[] crowd = crowd(plan.scenario(), t - late, reach, random);
                double street = Arrays.stream(crowd).sum();
                held += 0.006 * street;
                double troops = 2030 * logistic((t - 130) / 8.0) * logistic((400 - t) / 18.0);
                double[] price = new double[plan.scenario().regions().size()];
                Arrays.fill(price, t < 72 ? 120 : 50);
                double[] forces = new double[crowd.length];
                Arrays.setAll(forces, p -> Math.min(3000, 5 + 0.12 * crowd[p]));
                maker.record(new double[][] {
                    {street}, {Math.rint(held)}, {Math.rint(troops)}, {0.5 - street / 4e5}, price, crowd, forces
                });
            }
            hand(plan, world, reach, maker.frames(), done);
        }
    }

    private void hand(RunPlan plan, int world, double reach, Frames frames, Consumer<RunResult> done) {
        TreeMap<String, Double> parameters = new TreeMap<>();
        plan.scenario().params().forEach((name, param) -> parameters.put(name, param.value()));
        parameters.put("society.reach", reach);
        TreeMap<String, Double> outcomes = new TreeMap<>();
        outcomes(plan.scenario())
                .forEach(o -> outcomes.put(o.name(), o.formula().of(frames, plan.scale())));
        done.accept(new RunResult(world, plan.seed(), frames.digest(), parameters, frames, outcomes));
    }

    private static double[] crowd(Scenario scenario, double t, double reach, Random random) {
        double[] crowd = new double[scenario.places().size()];
        double day = 0.35 + 0.65 * Math.max(0, Math.sin((t % 24 - 8) / 24 * 2 * Math.PI + 0.3));
        for (int p = 0; p < crowd.length; p++) {
            Scenario.Place place = scenario.places().get(p);
            String region = scenario.regions().get(place.region()).iso();
            boolean origin = region.equals("KZ-MAN");
            double south = region.equals("KZ-ALA") ? 2.2 : 0.8;
            double uneven = Math.pow((place.region() * 7 % 17) / 17.0, 3);
            double rise = logistic((t - (origin ? 40 : 92)) / 7);
            double fall = logistic((132 - t) / 6);
            double share = (origin ? 0.03 : 0.0001 + 0.011 * south * uneven) * reach;
            crowd[p] = Math.rint(place.population() * share * rise * fall * day * (0.9 + 0.2 * random.nextDouble()));
        }
        return crowd;
    }

    private void pause(int tick) {
        if (sleep > 0 && tick % 24 == 0) {
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Outcome outcome(
            Outcome.Group group, String name, String unit, String meaning, Outcome.Formula formula) {
        return new Outcome(group, name, unit, "nation", meaning, "made up", true, formula);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static Column column(EntitySet set, String name, String unit, double hi) {
        return new Column(set, name, unit, 0, hi, 0, "made up");
    }
}
