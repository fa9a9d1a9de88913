package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Population;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Who talks with whom, and who clings to what he believed.
///
///     W_ij = self·[i = j] + (1 − self)·( (1 − β)·share of j in i's region + β·share of j in bordering regions )
///
/// Shares are of adults, those of one's own group counted more by the homophily of ties. Source of the homophily:
/// McPherson, Smith-Lovin & Cook 2001, doi:10.1146/annurev.soc.27.1.415.
final class Talk {
    static final Parameter SELF =
            new Parameter("narrative.persuade.self", "1", 0, 1, "Weight of one’s own view in a day’s talk");
    static final Parameter BORDERING = new Parameter(
            "narrative.persuade.bordering", "share", 0, 1, "Share of talk that is with people of bordering regions");
    static final Parameter STATE = stubborn("state", "State television");
    static final Parameter INTERNET = stubborn("internet", "Internet");
    static final Parameter FOREIGN = stubborn("foreign", "Foreign television");
    static final List<Parameter> PARAMETERS = List.of(SELF, BORDERING, Population.HOMOPHILY, STATE, INTERNET, FOREIGN);

    private final Audiences audiences;
    private final double[] adults;
    private final double homophily;
    private final double[][] rows;

    private Talk(Binding world, Audiences audiences, double[] adults) {
        this.audiences = audiences;
        this.adults = adults;
        this.homophily = world.number(Population.HOMOPHILY);
        this.rows = new double[audiences.count()][audiences.count()];
        Scenario scenario = world.part(Scenario.class);
        for (int i = 0; i < rows.length; i++) {
            boolean[] home = new boolean[scenario.regions().size()];
            boolean[] near = new boolean[home.length];
            int here = Audiences.regionOf(i);
            home[here] = true;
            for (Scenario.Border border : scenario.borders()) {
                near[border.b()] |= border.a() == here;
                near[border.a()] |= border.b() == here;
            }
            double abroad = weight(i, near) > 0 ? world.number(BORDERING) : 0;
            rows[i][i] += world.number(SELF);
            share(i, home, (1 - world.number(SELF)) * (1 - abroad));
            share(i, near, (1 - world.number(SELF)) * abroad);
        }
    }

    private static Parameter stubborn(String diet, String who) {
        return new Parameter(
                "narrative.persuade.stubborn-" + diet,
                "1/d",
                0,
                1,
                who + " audiences: how much of a change of mind is gone after a day");
    }

    /// The operator of a day.
    static FriedkinJohnsen of(Binding world, Audiences audiences, double[] adults) {
        double[] held = {world.number(STATE), world.number(INTERNET), world.number(FOREIGN)};
        double[] open = new double[audiences.count()];
        for (int a = 0; a < open.length; a++) {
            open[a] = 1 - held[Audiences.dietOf(a)];
        }
        return new FriedkinJohnsen(new Talk(world, audiences, adults).rows, open);
    }

    private double likes(int i, int j) {
        return adults[j] * (Audiences.groupOf(i) == Audiences.groupOf(j) ? homophily : 1);
    }

    private double weight(int i, boolean[] regions) {
        double sum = 0;
        for (int j = 0; j < audiences.count(); j++) {
            sum += regions[Audiences.regionOf(j)] ? likes(i, j) : 0;
        }
        return sum;
    }

    /// Spreads a weight over the audiences of some regions; who finds nobody there talks to himself.
    private void share(int i, boolean[] regions, double weight) {
        double all = weight(i, regions);
        if (all <= 0) {
            rows[i][i] += weight;
            return;
        }
        for (int j = 0; j < audiences.count(); j++) {
            if (regions[Audiences.regionOf(j)]) {
                rows[i][j] += weight * likes(i, j) / all;
            }
        }
    }
}
