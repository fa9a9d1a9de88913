package aftermath.sim.model.radical;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Arms come from captured sites and from forces that do not hold; they stay with the militants of the place.
///
///     from a lost site:  min(κ·stock, militants / lost sites of the place) an hour
///     from the forces:   δ·(forces that do not hold − weapons taken from them already)·m/(m + forces) an hour
///     weapons of a place = taken from its sites + taken from its forces + come from abroad,   armed = min(m, weapons)
///
/// No weapon appears or is lost: what sites still keep and what militants hold add up to what sites kept at first,
/// what forces lost and what came from abroad.
///
/// Source: stocks in sites.csv; 2,960 weapons lost in all (record/timeline.csv). The rates are assumed. Deviation: no
/// weapon is given back, recovered or carried to another place.
public final class Arms implements Mechanism {
    private static final Parameter CARRY = new Parameter(
            "radical.arms.carry", "1/h", 0, 1, "Share of the weapons of a lost site that is carried off in an hour");
    private static final Parameter DISARM = new Parameter(
            "radical.arms.disarm",
            "1/h",
            0,
            1,
            "Chance per hour that an officer who does not hold, among many militants, loses his weapon");

    private static final Contract CONTRACT = new Contract(
            "radical.arms",
            "Arms come from captured sites and disarmed units",
            "sites.csv, record/timeline.csv; assumed rates",
            1,
            List.of(
                    Columns.MILITANTS,
                    Columns.FORCES,
                    Columns.HOLDING,
                    Columns.STANDS,
                    ContestColumns.SITE_HELD,
                    ContestColumns.SITES_LOST,
                    ContestColumns.PLACE_FOREIGN_ARMS),
            List.of(
                    ContestColumns.SITE_ARMS,
                    ContestColumns.DISARMED,
                    ContestColumns.PLACE_ARMS,
                    ContestColumns.ARMED,
                    ContestColumns.ARMS_LOST),
            List.of(CARRY, DISARM));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        return new Trade(world);
    }

    /// The mechanism at work: weapons changing hands.
    private static final class Trade implements Step {
        private final List<Conflict.Site> sites;
        private final double carry;
        private final double disarm;
        private final double[] militants;
        private final double[] forces;
        private final double[] holding;
        private final double[] stands;
        private final double[] held;
        private final double[] sitesLost;
        private final double[] foreign;
        private final double[] stock;
        private final double[] disarmed;
        private final double[] arms;
        private final double[] armed;
        private final double[] lost;

        Trade(Binding world) {
            sites = world.part(Scenario.class).conflict().sites();
            carry = world.number(CARRY);
            disarm = world.number(DISARM);
            militants = world.reads(Columns.MILITANTS);
            forces = world.reads(Columns.FORCES);
            holding = world.reads(Columns.HOLDING);
            stands = world.reads(Columns.STANDS);
            held = world.reads(ContestColumns.SITE_HELD);
            sitesLost = world.reads(ContestColumns.SITES_LOST);
            foreign = world.reads(ContestColumns.PLACE_FOREIGN_ARMS);
            stock = world.writes(ContestColumns.SITE_ARMS);
            disarmed = world.writes(ContestColumns.DISARMED);
            arms = world.writes(ContestColumns.PLACE_ARMS);
            armed = world.writes(ContestColumns.ARMED);
            lost = world.writes(ContestColumns.ARMS_LOST);
        }

        @Override
        public void step(int tick) {
            boolean anybody = false;
            for (int p = 0; p < armed.length; p++) {
                if (militants[p] > 0) {
                    anybody = true;
                    fromForces(p);
                } else {
                    armed[p] = 0;
                }
            }
            if (anybody) {
                fromSites();
                count();
            }
        }

        private void fromForces(int p) {
            double shaken = forces[p] * (1 - holding[p] * stands[p]);
            double open = Math.max(0, shaken - disarmed[p]);
            disarmed[p] += disarm * open * Forms.saturation(militants[p], forces[p]);
        }

        private void fromSites() {
            for (int s = 0; s < stock.length; s++) {
                int p = sites.get(s).place();
                if (held[s] > 0 || stock[s] <= 0 || militants[p] <= 0) {
                    continue;
                }
                double carried = Math.min(carry * stock[s], militants[p] / Math.max(1, sitesLost[p]));
                // The last weapon does not take for ever.
                stock[s] = stock[s] - carried < 1 && carry > 0 ? 0 : stock[s] - carried;
            }
        }

        private void count() {
            for (int p = 0; p < arms.length; p++) {
                arms[p] = foreign[p] + disarmed[p];
            }
            lost[0] = 0;
            for (double taken : disarmed) {
                lost[0] += taken;
            }
            for (int s = 0; s < stock.length; s++) {
                double taken = sites.get(s).arms() - stock[s];
                arms[sites.get(s).place()] += taken;
                lost[0] += taken;
            }
            for (int p = 0; p < arms.length; p++) {
                armed[p] = Math.min(militants[p], arms[p]);
            }
        }
    }
}
