package aftermath.sim.model.economy;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/// Once the price cap is lifted, the pump price goes to what the market asks.
///
///     price(t) = before + (after − before)·(1 − 2^(−(t − t₀ + 1)/h))
///
/// Source: prices before and after by region, prices.csv. Deviation: the pace at the pump is assumed.
public final class CapRemoval implements Mechanism {
    /// Kind of event that lifts the cap.
    public static final String EVENT = "price-cap-lifted";

    private static final Parameter HALF_LIFE = new Parameter(
            "economy.cap-removal.half-life", "h", 0, 1000, "Time until half of the rise has reached the pumps");

    private static final Contract CONTRACT = new Contract(
            "economy.cap-removal",
            "Lifting the cap on the fuel price raises it at the pump",
            "prices.csv",
            1,
            List.of(),
            List.of(Columns.MARKET_PRICE),
            List.of(HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        Scenario scenario = world.part(Scenario.class);
        double[] market = world.writes(Columns.MARKET_PRICE);
        double kept = Forms.kept(world.number(HALF_LIFE));
        double[] after = market.clone();
        scenario.prices().forEach(p -> after[p.region()] = p.after());
        int[] lifted = liftedAt(scenario, market.length);
        return tick -> {
            for (int r = 0; r < market.length; r++) {
                if (tick >= lifted[r]) {
                    market[r] = after[r] + (market[r] - after[r]) * kept;
                }
            }
        };
    }

    private static int[] liftedAt(Scenario scenario, int regions) {
        int[] at = new int[regions];
        Arrays.fill(at, Integer.MAX_VALUE);
        for (Scenario.Event event : scenario.events()) {
            if (event.kind().equals(EVENT)) {
                int tick = scenario.tickOf(event.at());
                for (int r = 0; r < regions; r++) {
                    if (event.region() < 0 || event.region() == r) {
                        at[r] = Math.min(at[r], tick);
                    }
                }
            }
        }
        return at;
    }
}
