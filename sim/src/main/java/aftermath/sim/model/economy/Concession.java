package aftermath.sim.model.economy;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.Geography;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// The government promises lower prices once crowds pass what it tolerates; later and wider as they grow.
///
///     Mᵣ = crowd in the region + share·crowd in the nation, largest of late, fading by half-life
///     once a day, if Mᵣ > tolerated:  offer = after − (after − floor)·Mᵣ/(Mᵣ + M½), never withdrawn
///     a government that has fallen offers nothing more
///
/// Source: the steps of 3, 4 and 6 January in record/timeline.csv give the shape; levels are assumed.
public final class Concession implements Mechanism {
    private static final Parameter TOLERATED =
            new Parameter("economy.concession.tolerated", "persons", 0, 1e9, "Crowd up to which nothing is offered");
    private static final Parameter HALF = new Parameter(
            "economy.concession.half-offer",
            "persons",
            1,
            1e9,
            "Crowd at which half of the way to the floor is offered");
    private static final Parameter NATIONAL_SHARE = new Parameter(
            "economy.concession.national-share", "1", 0, 1, "How much of the nation's crowd counts for every region");
    private static final Parameter FLOOR = new Parameter(
            "economy.concession.floor",
            "1",
            0.1,
            2,
            "Lowest price that is offered, over the price before the cap was lifted");
    private static final Parameter HOUR = Parameter.whole(
            "economy.concession.hour", "h", 0, 23, "Hour of the day, national time, of the announcement");
    private static final Parameter HALF_LIFE = new Parameter(
            "economy.concession.memory", "h", 0, 1000, "Time after which a crowd weighs half in the government's mind");

    private static final Contract CONTRACT = new Contract(
            "economy.concession",
            "The government offers lower prices as crowds grow",
            "record/timeline.csv (shape), assumed (levels)",
            1,
            List.of(Columns.REGION_CROWD, Columns.PARTICIPANTS, Columns.MARKET_PRICE, EliteColumns.GOVERNMENT),
            List.of(Columns.PRICE_OFFER, Columns.UNREST_MEMORY),
            List.of(TOLERATED, HALF, NATIONAL_SHARE, FLOOR, HOUR, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.REGION_CROWD);
        double[] participants = world.reads(Columns.PARTICIPANTS);
        double[] market = world.reads(Columns.MARKET_PRICE);
        double[] government = world.reads(EliteColumns.GOVERNMENT);
        double[] offer = world.writes(Columns.PRICE_OFFER);
        double tolerated = world.number(TOLERATED);
        double half = world.number(HALF);
        double share = world.number(NATIONAL_SHARE);
        double kept = Forms.kept(world.number(HALF_LIFE));
        int hour = (int) world.number(HOUR);
        double[] memory = world.writes(Columns.UNREST_MEMORY);
        double[] floor = new double[memory.length];
        world.part(Scenario.class).prices().forEach(p -> floor[p.region()] = world.number(FLOOR) * p.before());
        Geography map = world.part(Geography.class);
        return tick -> {
            boolean announces = map.nationalHour(tick) == hour && government[0] == 1;
            for (int r = 0; r < memory.length; r++) {
                memory[r] = Math.max(crowd[r] + share * participants[0], memory[r] * kept);
                if (announces && memory[r] > tolerated && market[r] > floor[r]) {
                    double asked = market[r] - (market[r] - floor[r]) * Forms.saturation(memory[r], half);
                    offer[r] = offer[r] > 0 ? Math.min(offer[r], asked) : asked;
                }
            }
        };
    }
}
