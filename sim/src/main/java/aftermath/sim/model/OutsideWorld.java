package aftermath.sim.model;

import aftermath.sim.engine.World;
import aftermath.sim.scenario.Abroad;
import java.util.List;

/// The world outside before anything happens, as the scenario tells it.
final class OutsideWorld {
    private OutsideWorld() {}

    /// Puts shares of influence, pairs of powers and other states where they stand at the start.
    static void settle(World state, Abroad abroad) {
        List<Abroad.Power> powers = abroad.powers();
        double trade = 0;
        for (Abroad.Power power : powers) {
            trade += power.trade();
        }
        for (int k = 0; k < powers.size(); k++) {
            state.column(PowerColumns.INFLUENCE)[k] = powers.get(k).trade() / trade;
        }
        for (int i = 0; i < abroad.pairs().size(); i++) {
            state.column(PowerColumns.PARTNERSHIP)[i] = abroad.pairs().get(i).partnership();
            state.column(PowerColumns.BALANCE)[i] = abroad.pairs().get(i).balance();
        }
        for (int s = 0; s < abroad.states().size(); s++) {
            Abroad.OtherState other = abroad.states().get(s);
            state.column(PowerColumns.INTERVENTION_BELIEF)[s] = other.belief();
            state.column(PowerColumns.STATE_PROTEST)[s] = other.proneness();
            state.column(PowerColumns.STATE_WISH)[s] = other.wish();
        }
    }
}
