package aftermath.sim.model.powers;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Trade, pipelines and transit give an outside power something to lose in the country.
///
///     stake = trade·(its share of the country’s trade) + transit·(how much its pipelines and transit depend on it)
///
/// Source: stakes from interdependence, Keohane & Nye 1977; a sum in place of their wider argument. Shares of trade are
/// the record’s, dependence on transit is assumed (powers.csv).
public final class HubStake implements Mechanism {
    private static final Parameter TRADE =
            new Parameter("powers.hub-stake.trade", "1", 0, 10, "What all of the country’s trade would be worth");
    private static final Parameter TRANSIT =
            new Parameter("powers.hub-stake.transit", "1", 0, 10, "What full dependence on its transit is worth");

    private static final Contract CONTRACT = new Contract(
            "powers.hub-stake",
            "Trade, transit and pipelines give outside powers a stake",
            "Keohane & Nye 1977",
            24,
            List.of(),
            List.of(PowerColumns.STAKE),
            List.of(TRADE, TRANSIT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] stake = world.writes(PowerColumns.STAKE);
        List<Abroad.Power> powers = world.part(Scenario.class).abroad().powers();
        double trade = world.number(TRADE);
        double transit = world.number(TRANSIT);
        return tick -> {
            for (int k = 0; k < stake.length; k++) {
                Abroad.Power power = powers.get(k);
                stake[k] = trade * power.trade() + transit * power.transit();
            }
        };
    }
}
