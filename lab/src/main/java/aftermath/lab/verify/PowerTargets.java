package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.NarrativeColumns;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.powers.Align;
import aftermath.sim.model.powers.Backing;
import aftermath.sim.model.powers.HubStake;
import aftermath.sim.model.powers.Partnership;
import aftermath.sim.model.powers.Recognition;
import aftermath.sim.model.precedent.Diffuse;
import java.util.List;

/// The layers `powers` and `precedent`, each mechanism by itself in the [StandCountry].
final class PowerTargets {
    private PowerTargets() {}

    static List<Target> of() {
        return List.of(stake(), backing(), align(), partnership(), recognition(), diffuse());
    }

    private static Target stake() {
        return Worked.of(
                "powers.hub-stake",
                "powers.hub-stake",
                "Stakes of powers with trade .3 and .1, transit .5 and .1",
                "2·trade + 4·transit",
                () -> Stand.of(new HubStake())
                        .with("trade", 2)
                        .with("transit", 4)
                        .hours(1)
                        .values(PowerColumns.STAKE),
                2.6,
                0.6);
    }

    /// 3,000 people of whom 1,000 go unnoticed: half as loud as can be. One site lost, reports twice as likely in a
    /// revolt of even odds: 2/3. 100 dead count one half.
    private static Target backing() {
        double armed = 2.0 / 3;
        double lead = 0.5 + armed * (0.3 * 1 + 0.3 * 0.4) - 0.3 * 0.2;
        double rival = -0.2 + armed * (0.3 * 0.5 + 0.3 * -0.4) - 0.7 * 0.2;
        return Worked.of(
                "powers.backing",
                "powers.backing",
                "Backing by a power of like outlook and by an unlike one in a revolt with 100 dead, half of the way after 6 h, and in all",
                "half of c·(stance + r·(s·stake + o·(2·similarity − 1)) − rights·(1 − similarity)·dead/(dead + half))",
                () -> {
                    Stand stand = Stand.of(new Backing())
                            .with("noticed", 1000)
                            .with("half", 2000)
                            .with("memory", 24)
                            .with("pace", 6)
                            .with("stake", 0.3)
                            .with("outlook", 0.3)
                            .with("rights", 0.4)
                            .with("dead", 100)
                            .with("revolt", 0.5)
                            .with("true-report", 0.8)
                            .with("false-report", 0.4)
                            .set(Columns.PARTICIPANTS, 0, 2500)
                            .set(Columns.NATION_MILITANTS, 0, 500)
                            .set(ContestColumns.NATION_SITES_LOST, 0, 1)
                            .set(Columns.DEAD_CIVILIANS, 0, 60)
                            .set(Columns.DEAD_MILITANTS, 0, 40)
                            .set(PowerColumns.STAKE, 0, 1)
                            .set(PowerColumns.STAKE, 1, 0.5)
                            .set(PowerColumns.INFLUENCE, 0, 0.75)
                            .set(PowerColumns.INFLUENCE, 1, 0.25)
                            .hours(1);
                    return new double[] {
                        stand.value(PowerColumns.BACKING, 0),
                        stand.value(PowerColumns.BACKING, 1),
                        stand.value(PowerColumns.BACKING_TOTAL, 0)
                    };
                },
                lead / 4,
                rival / 4,
                (0.75 * lead + 0.25 * rival) / 4);
    }

    /// Trade .3 and .1: shares of 3/4 and 1/4 at the start. The lead helps by .5 and has troops that count one half;
    /// the
    /// rival opposes by .4. Influence is put at even, so that the taste for balance pulls by ±.25.
    private static Target align() {
        double lead = 0.2 * 0.5 + 0.6 * 0.5 * 0.5 - 2 * 0.1 * (0.5 - 0.75);
        double rival = -0.3 * 0.4 - 2 * 0.1 * (0.5 - 0.25);
        return Worked.of(
                "powers.align",
                "powers.align",
                "Pulls of a helping lead power and of an opposing rival after a day, influence, and the lead’s pull after a fear of .4 came up",
                "kept + help·b⁺ − harm·b⁻ − 2κ·(w − s), for the lead + troops·presence·credibility − fear·rise",
                () -> {
                    Stand stand = Stand.of(new Align())
                            .with("help", 0.2)
                            .with("troops", 0.6)
                            .with("half", 1000)
                            .with("harm", 0.3)
                            .with("fear", 0.5)
                            .with("familiar", 10)
                            .with("balance", 0.1)
                            .with("memory", 1)
                            .set(PowerColumns.BACKING, 0, 0.5)
                            .set(PowerColumns.BACKING, 1, -0.4)
                            .set(Columns.TROOPS, 0, 1000)
                            .set(PowerColumns.CREDIBILITY, 0, 0.5)
                            .set(PowerColumns.USUAL_FEAR, 0, -1)
                            .setAll(PowerColumns.INFLUENCE, 0.5)
                            .hours(1);
                    double first = stand.value(PowerColumns.PULL, 0);
                    double second = stand.value(PowerColumns.PULL, 1);
                    double share = stand.value(PowerColumns.INFLUENCE, 0);
                    stand.setAll(PowerColumns.BACKING, 0).set(Columns.TROOPS, 0, 0);
                    stand.set(PowerColumns.INFLUENCE, 0, 0.75).set(PowerColumns.INFLUENCE, 1, 0.25);
                    stand.setAll(NarrativeColumns.ANNEXATION_FEAR, 0.4).hours(24);
                    return new double[] {first, second, share, stand.value(PowerColumns.PULL, 0)};
                },
                lead,
                rival,
                0.3 * exp(lead) / (0.3 * exp(lead) + 0.1 * exp(rival)),
                lead / 2 - 0.5 * 0.4);
    }

    /// A pair at .4 close and balance .5. Backing of 1 and .5 first; then of 1 and −.5.
    private static Target partnership() {
        double closer = 0.4 + 0.2 * 0.5 * 0.6;
        double balance = 0.5 + 0.1 * 0.5 * 0.5;
        double back = 1 - Math.pow(2, -0.1);
        double further = closer - 0.4 * 0.5 * closer + (0.4 - closer) * back;
        double more = balance + 0.1 * 1.5 * (1 - balance) + (0.5 - balance) * back;
        return Worked.of(
                "powers.partnership",
                "powers.partnership",
                "Closeness and balance of two powers after a day of common stands, and after one of opposed stands with troops that count one half",
                "p + joint·bb′·(1 − p) + opposed·bb′·p + return; q + shift·(h − h′)·(1 − q) + return",
                () -> {
                    Stand stand = Stand.of(new Partnership())
                            .with("joint", 0.2)
                            .with("opposed", 0.4)
                            .with("shift", 0.1)
                            .with("half", 1000)
                            .with("memory", 10)
                            .set(PowerColumns.PARTNERSHIP, 0, 0.4)
                            .set(PowerColumns.BALANCE, 0, 0.5)
                            .set(PowerColumns.BACKING, 0, 1)
                            .set(PowerColumns.BACKING, 1, 0.5)
                            .hours(1);
                    double first = stand.value(PowerColumns.PARTNERSHIP, 0);
                    double even = stand.value(PowerColumns.BALANCE, 0);
                    stand.set(PowerColumns.BACKING, 1, -0.5)
                            .set(Columns.TROOPS, 0, 1000)
                            .hours(24);
                    return new double[] {
                        first, even, stand.value(PowerColumns.PARTNERSHIP, 0), stand.value(PowerColumns.BALANCE, 0)
                    };
                },
                closer,
                balance,
                further,
                more);
    }

    private static Target recognition() {
        double distance = 0.8 * (0.75 * 0 + 0.25 * 1);
        return Worked.of(
                "powers.recognition",
                "powers.recognition",
                "Standing a half-life of a day into a mission that a power of a quarter of the influence opposes outright; and a half-life of two days after it",
                "half of the way to 1 − weight·Σ w·(1 − b)/2, then of the way back to 1",
                () -> {
                    Stand stand = Stand.of(new Recognition())
                            .with("weight", 0.8)
                            .with("half-life", 1)
                            .with("recovery", 2)
                            .set(PowerColumns.STANDING, 0, 1)
                            .set(Columns.ANNOUNCEMENT, 0, 1)
                            .set(PowerColumns.BACKING, 0, 1)
                            .set(PowerColumns.BACKING, 1, -1)
                            .set(PowerColumns.INFLUENCE, 0, 0.75)
                            .set(PowerColumns.INFLUENCE, 1, 0.25)
                            .hours(1);
                    double lost = stand.value(PowerColumns.STANDING, 0);
                    stand.set(Columns.DEPARTED, 0, 1).hours(48);
                    return new double[] {lost, stand.value(PowerColumns.STANDING, 0)};
                },
                1 - distance / 2,
                1 - distance / 4);
    }

    /// A member and a neighbour of belief .25, proneness .4, wish and likeness .5.
    private static Target diffuse() {
        double member = 0.5 * (2 - 0.25 * 2) / (4 + 0.5 * 2);
        double other = 0.25 * (2 - 0.25 * 2) / (4 + 0.25 * 2);
        return Worked.of(
                "precedent.diffuse",
                "precedent.diffuse",
                "Belief, protest and wish of a member and a neighbour after two calls kept of two",
                "prior + ω·(k − prior·n)/(firmness + ω·n); proneness·e^−fear·learnt; wish + want·likeness·learnt",
                () -> {
                    Stand stand = Stand.of(new Diffuse())
                            .with("firmness", 4)
                            .with("weight", 1)
                            .with("outside", 0.5)
                            .with("fear", 2)
                            .with("want", 3)
                            .set(PowerColumns.CALLS, 0, 2)
                            .set(PowerColumns.CALLS_KEPT, 0, 2)
                            .hours(1);
                    return new double[] {
                        stand.value(PowerColumns.INTERVENTION_BELIEF, 0),
                        stand.value(PowerColumns.INTERVENTION_BELIEF, 1),
                        stand.value(PowerColumns.STATE_PROTEST, 0),
                        stand.value(PowerColumns.STATE_PROTEST, 1),
                        stand.value(PowerColumns.STATE_WISH, 0),
                        stand.value(PowerColumns.STATE_WISH, 1)
                    };
                },
                0.25 + member,
                0.25 + other,
                0.4 * exp(-2 * member),
                0.4 * exp(-2 * other),
                0.5 + 3 * 0.5 * member,
                0.5 + 3 * 0.5 * other);
    }
}
