package aftermath.sim.model.society;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.Forms;
import java.util.List;

/// What is seen of crowds elsewhere draws people out, as far as the internet lets them see it.
///
///     pull_r = ν·c_r·X_r/(X_r + X½),   X_r = crowds of the other regions, remembered by half-life
///
/// Source: Kuran 1989, doi:10.1007/BF00116762; Lohmann 1994, doi:10.2307/2950679 (turnout as a signal).
public final class Coverage implements Mechanism {
    private static final Parameter PULL = new Parameter(
            "society.coverage.pull", "grievance", 0, 10, "Pull of very large crowds elsewhere with the internet up");
    private static final Parameter HALF = new Parameter(
            "society.coverage.half", "persons", 1, 1e9, "Crowd elsewhere that has half of that pull");
    private static final Parameter HALF_LIFE = new Parameter(
            "society.coverage.memory", "h", 0, 1000, "Time until half of a crowd elsewhere is forgotten");

    private static final Contract CONTRACT = new Contract(
            "society.coverage",
            "Crowds seen elsewhere draw people out",
            "Kuran 1989; Lohmann 1994",
            1,
            List.of(Columns.REGION_CROWD, Columns.INTERNET),
            List.of(Columns.NEWS, Columns.COVERAGE),
            List.of(PULL, HALF, HALF_LIFE));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] crowd = world.reads(Columns.REGION_CROWD);
        double[] internet = world.reads(Columns.INTERNET);
        double[] news = world.writes(Columns.NEWS);
        double[] coverage = world.writes(Columns.COVERAGE);
        double pull = world.number(PULL);
        double half = world.number(HALF);
        double kept = Forms.kept(world.number(HALF_LIFE));
        return tick -> {
            double all = 0;
            for (int r = 0; r < news.length; r++) {
                news[r] = crowd[r] + (news[r] - crowd[r]) * kept;
                all += news[r];
            }
            for (int r = 0; r < news.length; r++) {
                coverage[r] = pull * internet[r] * Forms.saturation(all - news[r], half);
            }
        };
    }
}
