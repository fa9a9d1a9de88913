package aftermath.sim.model.elite;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Draws;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.Forms;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// `elite.contest` at work: payoffs, choice, and what comes of it.
final class Factions implements Mechanism.Step {
    private static final int MOVES = 3;

    private final Draws draws;
    private final Standing standing;
    private final QuantalResponse game = new QuantalResponse(MOVES, MOVES);
    private final double precision;
    private final double pact;
    private final double blame;
    private final double gain;
    private final double fight;
    private final double exit;
    private final double flight;
    private final double peril;
    private final double offices;
    private final double legitimacyWeight;
    private final double backingWeight;
    private final double wealth;
    private final double sway;
    private final double decisiveness;
    private final double pace;
    private final double grip;
    private final double fall;

    private final double[] rift;
    private final double[] legitimacy;
    private final double[] stands;
    private final double[] siteHeld;
    private final double[] backing;
    private final double[] holder;
    private final double[] obstruction;
    private final double[] incumbentMove;
    private final double[] predecessorMove;
    private final double[] government;
    private final double[] seatLost;

    private final int capital;
    private final int presidency;
    private final boolean[] seat;
    private final double[] pull;

    Factions(Binding world) {
        draws = world.draws();
        standing = new Standing(world);
        precision = world.number(Contest.PRECISION);
        pact = world.number(Contest.PACT);
        blame = world.number(Contest.BLAME);
        gain = world.number(Contest.GAIN);
        fight = world.number(Contest.FIGHT);
        exit = world.number(Contest.EXIT);
        flight = world.number(Contest.FLIGHT);
        peril = world.number(Contest.PERIL);
        offices = world.number(Contest.OFFICES);
        legitimacyWeight = world.number(Contest.LEGITIMACY);
        backingWeight = world.number(Contest.BACKING);
        wealth = world.number(Contest.WEALTH);
        sway = world.number(Contest.SWAY);
        decisiveness = world.number(Contest.DECISIVENESS);
        pace = world.number(Contest.PACE);
        grip = world.number(Contest.GRIP);
        fall = world.number(Contest.FALL);
        rift = world.reads(EliteColumns.RIFT);
        legitimacy = world.reads(Columns.LEGITIMACY);
        stands = world.reads(Columns.STANDS);
        siteHeld = world.reads(ContestColumns.SITE_HELD);
        backing = world.reads(PowerColumns.BACKING_TOTAL);
        holder = world.writes(EliteColumns.OFFICE_HOLDER);
        obstruction = world.writes(EliteColumns.OBSTRUCTION);
        incumbentMove = world.writes(EliteColumns.INCUMBENT_MOVE);
        predecessorMove = world.writes(EliteColumns.PREDECESSOR_MOVE);
        government = world.writes(EliteColumns.GOVERNMENT);
        seatLost = world.writes(EliteColumns.SEAT_LOST);

        double focus = world.number(Contest.FOCUS);
        Conflict conflict = world.part(Scenario.class).conflict();
        presidency = head(conflict.offices());
        capital = presidency < 0 ? -1 : conflict.offices().get(presidency).seat();
        pull = conflict.offices().stream()
                .mapToDouble(o -> o.weight() > 0 ? StrictMath.pow(o.weight(), focus) : 0)
                .toArray();
        seat = new boolean[conflict.sites().size()];
        for (int s = 0; s < seat.length; s++) {
            Conflict.Site site = conflict.sites().get(s);
            seat[s] = site.place() == capital && site.kind().equals("government");
        }
    }

    private static int head(List<Conflict.Office> offices) {
        for (int o = 0; o < offices.size(); o++) {
            if (offices.get(o).kind().equals(Conflict.Office.HEAD)) {
                return o;
            }
        }
        return -1;
    }

    @Override
    public void step(int tick) {
        if (capital < 0 || government[0] == 0) {
            return;
        }
        seatLost[0] = isCapitalLost() ? seatLost[0] + Contest.HOURS : 0;
        if (seatLost[0] > fall) {
            government[0] = 0;
            obstruction[0] = 0;
            return;
        }
        standing.look();
        if (standing.offices == 0) {
            obstruction[0] = 0;
            incumbentMove[0] = Contest.HOLD;
            predecessorMove[0] = Contest.HOLD;
            return;
        }
        move(tick);
    }

    private boolean isCapitalLost() {
        boolean lost = stands[capital] == 0;
        for (int s = 0; lost && s < seat.length; s++) {
            lost = !seat[s] || siteHeld[s] == 0;
        }
        return lost;
    }

    private void move(int tick) {
        double mine = standing.loyalMen
                + offices * (1 - standing.offices)
                + legitimacyWeight * legitimacy[0]
                + backingWeight * Math.max(0, backing[0]);
        double theirs =
                standing.favouredMen + offices * standing.offices + wealth + backingWeight * Math.max(0, -backing[0]);
        double won = Forms.contest(mine, theirs, decisiveness);
        double wonObstructed = Forms.contest(mine * (1 - sway), theirs, decisiveness);
        setPayoffs(won, wonObstructed);
        game.solve(precision);

        int incumbent = drawn(tick, 0, game.chance(Contest.HOLD), game.chance(Contest.ACT));
        int predecessor = drawn(tick, 1, game.otherChance(Contest.HOLD), game.otherChance(Contest.ACT));
        incumbentMove[0] = incumbent;
        predecessorMove[0] = predecessor;
        obstruction[0] = predecessor == Contest.ACT ? grip * standing.offices : 0;
        if (incumbent == Contest.YIELD) {
            government[0] = 0;
            obstruction[0] = 0;
            holder[presidency] = 1;
            return;
        }
        double moves = 0;
        if (predecessor == Contest.YIELD) {
            moves = pace;
        } else if (incumbent == Contest.ACT) {
            moves = pace * (predecessor == Contest.ACT ? wonObstructed : won);
        }
        if (moves > 0 && Draws.unit(draws.key("elite.contest", tick, 2), 0) < moves) {
            holder[picked(Draws.unit(draws.key("elite.contest", tick, 3), 0))] = 0;
        }
    }

    private void setPayoffs(double won, double wonObstructed) {
        double theirs = standing.offices;
        double peace = pact * (1 - rift[0]);
        double danger = peril * Math.max(0, 1 - standing.favouredMen - standing.loyalMen);
        double stay = 1 - theirs - blame * rift[0] - danger;
        game.payoff(0, 0, stay + peace, theirs + peace);
        game.payoff(0, 1, stay, theirs + gain * rift[0]);
        game.payoff(0, 2, 1 + peace - danger, exit + peace);
        double purge = 1 - theirs - danger;
        game.payoff(1, 0, purge + won * theirs, theirs * (1 - won));
        game.payoff(1, 1, purge + wonObstructed * theirs - fight, theirs * (1 - wonObstructed) - fight);
        game.payoff(1, 2, 1 - danger, exit);
        game.payoff(2, 0, flight, 1);
        game.payoff(2, 1, flight, 1);
        game.payoff(2, 2, flight, theirs);
    }

    private int drawn(int tick, int who, double hold, double act) {
        double chance = Draws.unit(draws.key("elite.contest", tick, who), 0);
        return chance < hold ? Contest.HOLD : chance < hold + act ? Contest.ACT : Contest.YIELD;
    }

    /// One of the offices that the predecessor's people hold.
    ///
    /// @param chance in (0, 1)
    private int picked(double chance) {
        double left = 0;
        for (int o = 0; o < pull.length; o++) {
            left += holder[o] * pull[o];
        }
        left *= chance;
        int last = presidency;
        for (int o = 0; o < pull.length; o++) {
            if (holder[o] > 0 && pull[o] > 0) {
                last = o;
                left -= pull[o];
                if (left < 0) {
                    return o;
                }
            }
        }
        return last;
    }
}
