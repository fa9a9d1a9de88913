package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Geography;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.Population;
import aftermath.sim.population.Cells;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Hardship becomes grievance as far as the government is not thought legitimate.
///
///     Gᵢ = max(0, hᵢ + s_r + β·fᵢ·b_r)·(1 − L),   L = level at rest of i's group + what beliefs won − what was
/// lost since
///
/// Written per cohort: its discontent 1 − L and its shift of hardship s_r + β·f·b_r; residents add their own hᵢ.
///
/// Source: Epstein 2002, doi:10.1073/pnas.092080199. Deviation: hardship moves with strain and price, legitimacy
/// differs by group and region.
public final class Grievance implements Mechanism {
    private static final Parameter BURDEN = new Parameter(
            "society.grievance.burden",
            "hardship",
            0,
            5,
            "Hardship of an exposed resident when the price is e times what it was");

    private static final Contract CONTRACT = new Contract(
            "society.grievance",
            "Hardship becomes grievance as far as the government is not thought legitimate",
            "Epstein 2002",
            1,
            List.of(Columns.STRAIN, Columns.BURDEN, Columns.LEGITIMACY_LOSS, NarrativeColumns.LEGITIMACY_OFFSET),
            List.of(Columns.DISCONTENT, Columns.HARDSHIP_SHIFT, Columns.LEGITIMACY),
            List.of(BURDEN, Population.LEGITIMACY, Population.LEGITIMACY_RUSSIAN, Population.LEGITIMACY_OTHER));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] strain = world.reads(Columns.STRAIN);
        double[] burden = world.reads(Columns.BURDEN);
        double[] loss = world.reads(Columns.LEGITIMACY_LOSS);
        double[] offset = world.reads(NarrativeColumns.LEGITIMACY_OFFSET);
        double[] discontent = world.writes(Columns.DISCONTENT);
        double[] shift = world.writes(Columns.HARDSHIP_SHIFT);
        double[] legitimacy = world.writes(Columns.LEGITIMACY);
        double beta = world.number(BURDEN);
        Cells cells = world.part(Population.class).residents().cells();
        Geography map = world.part(Geography.class);
        Scenario scenario = world.part(Scenario.class);
        double[] atRest = new double[cells.count()];
        for (int c = 0; c < atRest.length; c++) {
            atRest[c] = Population.legitimacyAtRest(
                    scenario, map.regionOf(cells.placeOf(c)), cells.groupOf(c), world::number);
        }
        return tick -> {
            double sum = 0;
            for (int c = 0; c < cells.count(); c++) {
                int r = map.regionOf(cells.placeOf(c));
                double level = Math.clamp(atRest[c] + offset[2 * c] - loss[r], 0, 1);
                for (int exposed = 0; exposed < 2; exposed++) {
                    discontent[2 * c + exposed] = 1 - level;
                    shift[2 * c + exposed] = strain[r] + exposed * beta * burden[r];
                }
                sum += level * cells.size(c);
            }
            legitimacy[0] = sum / Math.max(1, cells.residents());
        };
    }
}
