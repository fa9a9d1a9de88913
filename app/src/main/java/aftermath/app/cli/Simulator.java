package aftermath.app.cli;

import aftermath.lab.Ensemble;
import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.lab.RunPlan;
import aftermath.lab.RunResult;
import aftermath.lab.twin.Cell;
import aftermath.lab.twin.TwinWorlds;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What the commands need of the simulator; tests hand in a made-up one.
public interface Simulator {
    /// Every mechanism, in the order in which they step.
    List<Contract> plan(Scenario scenario);

    /// The numbers a run is summed up in.
    List<Outcome> outcomes(Scenario scenario);

    /// As [Ensemble#run].
    void run(RunPlan plan, int from, Consumer<RunResult> done, BooleanSupplier stop);

    /// As [TwinWorlds#run].
    ///
    /// @param outcomes names of those that are kept
    /// @param shown    names of columns whose course is kept
    default void twins(
            List<Cell> cells,
            int threads,
            Set<String> outcomes,
            Set<String> shown,
            TwinWorlds.Keeper keeper,
            BooleanSupplier stop) {
        new TwinWorlds(outcomes, shown, keeper, stop).run(cells, threads);
    }

    /// The one that ships.
    static Simulator shipped() {
        return new Simulator() {
            @Override
            public List<Contract> plan(Scenario scenario) {
                return Catalogue.MECHANISMS.stream().map(Mechanism::contract).toList();
            }

            @Override
            public List<Outcome> outcomes(Scenario scenario) {
                return Outcomes.of(scenario);
            }

            @Override
            public void run(RunPlan plan, int from, Consumer<RunResult> done, BooleanSupplier stop) {
                Ensemble.run(plan, from, done, stop);
            }
        };
    }
}
