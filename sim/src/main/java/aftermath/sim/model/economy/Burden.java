package aftermath.sim.model.economy;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Sets;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// What people pay, and how the rise is felt: as they fill up, and slowly forgotten when it goes.
///
///     price = min(market, offer),   b = ln(price / price before)
///     felt moves towards b, by half of the way in a `felt` half-life upwards and a `relief` half-life downwards
///
/// Source: logarithmic burden as in equations on price shocks (Lagi, Bertrand & Bar-Yam 2011 for the link);
/// asymmetry of losses and gains, Kahneman & Tversky 1979, doi:10.2307/1914185.
public final class Burden implements Mechanism {
    private static final Parameter FELT = new Parameter(
            "economy.burden.felt", "h", 0, 1e4, "Time until half of those concerned have met a new price");
    private static final Parameter RELIEF = new Parameter(
            "economy.burden.relief", "h", 0, 1e5, "Time until half of the anger over a price that is gone has faded");

    private static final Contract CONTRACT = new Contract(
            "economy.burden",
            "A price rise is felt as people fill up and forgotten slowly",
            "Kahneman & Tversky 1979 (losses outweigh gains)",
            1,
            List.of(Columns.MARKET_PRICE, Columns.PRICE_OFFER),
            List.of(Columns.PRICE, Columns.BURDEN),
            List.of(FELT, RELIEF));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] market = world.reads(Columns.MARKET_PRICE);
        double[] offer = world.reads(Columns.PRICE_OFFER);
        double[] price = world.writes(Columns.PRICE);
        double[] burden = world.writes(Columns.BURDEN);
        double rising = Forms.kept(world.number(FELT));
        double falling = Forms.kept(world.number(RELIEF));
        double[] before = new double[world.size(Sets.REGION)];
        world.part(Scenario.class).prices().forEach(p -> before[p.region()] = p.before());
        return tick -> {
            for (int r = 0; r < price.length; r++) {
                price[r] = offer[r] > 0 ? Math.min(offer[r], market[r]) : market[r];
                double b = price[r] > before[r] && before[r] > 0 ? StrictMath.log(price[r] / before[r]) : 0;
                burden[r] = b + (burden[r] - b) * (b > burden[r] ? rising : falling);
            }
        };
    }
}
