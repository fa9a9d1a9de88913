package aftermath.lab.twin;

import aftermath.lab.Relations;
import aftermath.lab.RunPlan;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Worlds in which every input is moved a little, all at once: to see which answers move with none of them.
///
/// A parameter is moved by at most a twentieth of its range to either side, a count in a table by at most a fifth of
/// itself.
/// Each input takes as many different values as there are such worlds, one from each of as many equal steps, in an
/// order
/// of its own: a Latin hypercube.
///
/// Source: McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755.
final class Shaken {
    private static final double OF_RANGE = 0.05;
    private static final double OF_FORCES = 0.2;
    private static final double OF_MILITANTS = 2;

    private final RunPlan plan;
    private final int worlds;

    /// @param worlds how many there are in all
    Shaken(RunPlan plan, int worlds) {
        this.plan = plan;
        this.worlds = worlds;
    }

    /// The plan of one of them.
    RunPlan plan(int world) {
        return new RunPlan(
                scenario(world),
                plan.worlds(),
                plan.seed(),
                plan.scale(),
                plan.threads(),
                plan.ticks(),
                plan.cuts(),
                parameters(world));
    }

    /// What was put in, by name.
    SortedMap<String, Double> inputs(int world) {
        TreeMap<String, Double> inputs = new TreeMap<>(parameters(world));
        double organised =
                kinds().stream().mapToDouble(kind -> militants(kind, world)).sum();
        for (String kind : kinds()) {
            inputs.put("militants.csv: share of " + kind, militants(kind, world) / organised);
        }
        inputs.put("militants.csv: all", organised);
        for (String patron : patrons()) {
            inputs.put("units.csv: strength, patron " + patron, forces(patron, world));
        }
        return inputs;
    }

    private SortedMap<String, Double> parameters(int world) {
        SortedMap<String, Parameter> known = Catalogue.parameters();
        TreeMap<String, Double> values = new TreeMap<>(plan.sets());
        plan.scenario().params().forEach((name, param) -> {
            if (!values.containsKey(name)) {
                Parameter parameter = known.get(name);
                values.put(name, moved(param, parameter != null && parameter.whole(), world));
            }
        });
        for (Relations.Violation broken : Relations.broken(values)) {
            for (Relations.Relation relation : Relations.ALL) {
                if (relation.less().equals(broken.parameter())) {
                    values.put(relation.less(), shipped(relation.less()));
                    values.put(relation.more(), shipped(relation.more()));
                }
            }
        }
        return values;
    }

    private double shipped(String name) {
        Param param = plan.scenario().params().get(name);
        return param == null ? 0 : param.value();
    }

    private double moved(Param param, boolean whole, int world) {
        double value = param.value();
        if (value <= param.lo() || value >= param.hi()) {
            return value;
        }
        double reach = OF_RANGE * (param.hi() - param.lo());
        double there = value + reach * (2 * step(param.name(), world) - 1);
        double reflected =
                there < param.lo() ? 2 * param.lo() - there : there > param.hi() ? 2 * param.hi() - there : there;
        return whole ? Math.rint(reflected) : reflected;
    }

    private Scenario scenario(int world) {
        Scenario s = plan.scenario();
        List<Conflict.Militants> militants = s.conflict().militants().stream()
                .map(m -> new Conflict.Militants(
                        m.kind(), m.region(), m.per100k() * factor(m.kind(), world), m.origin(), m.source()))
                .toList();
        List<Scenario.Unit> units = s.units().stream()
                .map(u -> new Scenario.Unit(
                        u.id(),
                        u.kind(),
                        u.home(),
                        (int) Math.rint(u.strength() * forces(u.patron(), world)),
                        u.mobile(),
                        u.patron(),
                        u.origin(),
                        u.source()))
                .toList();
        return s.with(
                units,
                new Conflict(militants, s.conflict().sites(), s.conflict().offices()));
    }

    private List<String> kinds() {
        return plan.scenario().conflict().militants().stream()
                .map(Conflict.Militants::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> patrons() {
        return plan.scenario().units().stream()
                .map(Scenario.Unit::patron)
                .distinct()
                .sorted()
                .toList();
    }

    private double forces(String patron, int world) {
        return 1 + OF_FORCES * (2 * step("units." + patron, world) - 1);
    }

    private double factor(String kind, int world) {
        return StrictMath.pow(OF_MILITANTS, 2 * step("militants." + kind, world) - 1);
    }

    /// Militants of a kind per 100,000 adults, over all regions alike: enough to tell their shares.
    private double militants(String kind, int world) {
        return factor(kind, world)
                * plan.scenario().conflict().militants().stream()
                        .filter(m -> m.kind().equals(kind))
                        .mapToDouble(Conflict.Militants::per100k)
                        .sum();
    }

    /// Where in its reach an input lies in a world, 0..1.
    private double step(String input, int world) {
        Draws draws = new Draws(plan.seed(), 0);
        double mine = order(draws, input, world);
        int rank = 0;
        for (int w = 0; w < worlds; w++) {
            rank += order(draws, input, w) < mine ? 1 : 0;
        }
        return (rank + Draws.unit(draws.key("shaken.within." + input, world, 0), 0)) / worlds;
    }

    private static double order(Draws draws, String input, int world) {
        return Draws.unit(draws.key("shaken.order." + input, world, 0), 0);
    }
}
