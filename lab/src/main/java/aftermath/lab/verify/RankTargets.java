package aftermath.lab.verify;

import static aftermath.lab.verify.Worked.exp;

import aftermath.sim.model.Columns;
import aftermath.sim.model.ContestColumns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.security.Cohesion;
import aftermath.sim.population.StandardNormal;
import java.util.List;

/// What `security.cohesion` does around its game, by itself in the [StandCountry]. The game has targets of its own.
final class RankTargets {
    private static final String CARD = "security.cohesion";
    private static final int HOURS = 10_000;

    private RankTargets() {}

    static List<Target> of() {
        return List.of(strength(), cutoffs(), views());
    }

    /// In the harbour half of each loss: 2,000 people and 500 militants before 1,000 officers, one site; half of the
    /// rift, half of the relief. In the city three quarters, nine tenths and nine tenths. In the nation a fifth, a
    /// fifth and a quarter, of which half is told in the first hour. Without the game as many hold as a logit says.
    private static Target strength() {
        double harbour = 0.9 - 0.4 / 2 - 0.2 / 2 - 0.3 / 2 - 0.1 / 2 + 0.2 / 2;
        double city = 0.9 - 0.4 * 0.75 - 0.2 * 0.9 - 0.3 * 0.9 - 0.1 / 2 + 0.2 / 2;
        double lost = (0.4 / 5 + 0.2 / 5 + 0.3 / 4 + 0.1 / 2) / 2;
        double hold = logistic((harbour + 0.0505 - 0.45) / 0.1);
        double few = logistic((city + 0.0505 - 0.45) / 0.1);
        return Worked.of(
                "security.cohesion.strength",
                CARD,
                "Strength of the state before crowd, militants and lost sites in two places, what everybody knows, and by a logit in place of the game who holds where it stands and what is left where it gives way",
                "θ = θ₀ − κ·A/(A + a·F) − μ·M/(M + m·F) − σ·S/(S + s) − ρ·rift + τ·T/(T + t); z = θ₀ − loss + signal; L((θ + signal − level)/spread)",
                () -> {
                    Stand stand = ranks().with("game", 0)
                            .with("remnant", 0.25)
                            .set(Columns.CROWD, 0, 2000)
                            .set(Columns.MILITANTS, 0, 500)
                            .set(ContestColumns.SITES_LOST, 0, 1)
                            .set(Columns.CROWD, 1, 18_000)
                            .set(Columns.MILITANTS, 1, 13_500)
                            .set(ContestColumns.SITES_LOST, 1, 9)
                            .set(Columns.PARTICIPANTS, 0, 2000)
                            .set(Columns.NATION_MILITANTS, 0, 500)
                            .set(ContestColumns.NATION_SITES_LOST, 0, 1)
                            .set(Columns.NATION_FORCES, 0, 4000)
                            .set(Columns.TROOPS, 0, 1000)
                            .set(Columns.SIGNAL, 0, 0.0505)
                            .set(EliteColumns.RIFT, 0, 0.5)
                            .hours(1);
                    return new double[] {
                        stand.value(Columns.STRENGTH, 0),
                        stand.value(Columns.STRENGTH, 1),
                        stand.value(Columns.PUBLIC_BELIEF, 0),
                        stand.value(Columns.STANDS, 0),
                        stand.value(Columns.STANDS, 1),
                        stand.value(Columns.HOLDING, 0),
                        stand.value(Columns.HOLDING, 1),
                        stand.value(Columns.UNIT_HOLDING, 1)
                    };
                },
                harbour,
                city,
                0.9 - lost + 0.0505,
                1,
                0,
                hold,
                few / 4,
                few / 4);
    }

    /// Nothing public: one in doubt of type k sees √β·(x* − θ*) = −Φ⁻¹(c_k), so that θ* = Σ m_k·(1 − c_k). A third of
    /// the men of the city are the predecessor's, whom shirking costs a fifth less: half of .5·.8.
    private static Target cutoffs() {
        return Worked.of(
                "security.cohesion.patronage",
                CARD,
                "Cutoff where all units are ordinary, and where a third of the men are under the predecessor’s patronage in a rift of .5",
                "1 − c; 1 − Σ m_k·c_k, c·(1 − φ·rift·patronage) of those, nothing public",
                () -> {
                    Stand stand = played().hours(1);
                    return new double[] {stand.value(Columns.CUTOFF, 0), stand.value(Columns.CUTOFF, 1)};
                },
                1 - 0.4,
                1 - (0.4 * 2 + 0.32) / 3);
    }

    /// A unit's view is drawn anew every hour. Means over views are what single members would do.
    private static Target views() {
        double ordinary = StandardNormal.cumulative(5 * (0.6 - 0.9) + StandardNormal.quantile(0.6));
        double edge = 1 - (0.4 * 2 + 0.32) / 3;
        double favoured = StandardNormal.cumulative(5 * (edge - 0.9) + StandardNormal.quantile(0.68));
        double[] expected = {1 - ordinary, 1 - favoured};
        double[] error = {Math.sqrt(ordinary * (1 - ordinary) / HOURS), Math.sqrt(favoured * (1 - favoured) / HOURS)};
        return Target.analytic(
                        "security.cohesion.views",
                        "Share that holds of an ordinary unit by itself and of one under the predecessor’s patronage, at a strength of .9, mean of 10,000 hours; 36 % of the noise is a unit’s own")
                .from("1 − Φ(√β·(x* − θ)): the mean over units is as in the game; by hand")
                .cards(CARD)
                .withinErrors(4, "four standard errors of 10,000 hours, at most those of yes and no", expected, error)
                .numbers(() -> {
                    Stand stand = played();
                    double[] holding = new double[2];
                    for (int hour = 0; hour < HOURS; hour++) {
                        stand.hours(1);
                        holding[0] += stand.value(Columns.HOLDING, 0) / HOURS;
                        holding[1] += stand.value(Columns.UNIT_HOLDING, 2) / HOURS;
                    }
                    return holding;
                });
    }

    private static Stand played() {
        return ranks().with("game", 1)
                .with("rift", 0)
                .with("remnant", 1)
                .set(EliteColumns.RIFT, 0, 0.5)
                .set(EliteColumns.PATRONAGE, 0, 0.8);
    }

    /// The police of the harbour are 1,000; of the 3,000 in the city a third are the predecessor's.
    private static Stand ranks() {
        return Stand.of(new Cohesion())
                .with("strength", 0.9)
                .with("doubt", 0.4)
                .with("crowd-half", 2)
                .with("violence", 0.2)
                .with("violence-half", 0.5)
                .with("sites", 0.3)
                .with("sites-half", 1)
                .with("nation-sites-half", 3)
                .with("rift", 0.1)
                .with("relief", 0.2)
                .with("relief-half", 1000)
                .with("memory", 1)
                .with("public-precision", 0)
                .with("private-precision", 25)
                .with("cost", 0.4)
                .with("patronage", 0.5)
                .with("common", 0.36)
                .with("renewal", 1)
                .with("level", 0.45)
                .with("spread", 0.1)
                .set(Columns.FORCES, 0, 1000)
                .set(Columns.FORCES, 1, 3000)
                .set(Columns.UNIT_PLACE, 0, 0)
                .set(Columns.UNIT_PLACE, 1, 1)
                .set(Columns.UNIT_PLACE, 2, 1)
                .set(Columns.UNIT_PRESENT, 0, 1000)
                .set(Columns.UNIT_PRESENT, 1, 2000)
                .set(Columns.UNIT_PRESENT, 2, 1000);
    }

    private static double logistic(double x) {
        return 1 / (1 + exp(-x));
    }
}
