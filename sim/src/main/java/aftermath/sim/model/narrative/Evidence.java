package aftermath.sim.model.narrative;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.NarrativeColumns;
import java.util.List;

/// Messages without evidence weigh less with sceptical audiences.
///
///     weight of a message without shown evidence = (1 − scepticism of the audience) · weight with it
///
/// Source: evidence makes persuasion likelier, Reinard 1988, doi:10.1111/j.1468-2958.1988.tb00170.x. Deviation:
/// whether evidence is shown is yes or no, scepticism depends on what people watch alone and does not change.
public final class Evidence implements Mechanism {
    private static final Parameter STATE = sceptical("state", "who watches state television");
    private static final Parameter INTERNET = sceptical("internet", "who reads on the internet");
    private static final Parameter FOREIGN = sceptical("foreign", "who watches foreign television");

    private static final Contract CONTRACT = new Contract(
            "narrative.evidence",
            "Messages without evidence weigh less with sceptical audiences",
            "Reinard 1988",
            24,
            List.of(),
            List.of(NarrativeColumns.SCEPTICISM),
            List.of(STATE, INTERNET, FOREIGN));

    private static Parameter sceptical(String diet, String who) {
        return new Parameter(
                "narrative.evidence." + diet, "1", 0, 1, "What " + who + " takes off a message without evidence");
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] scepticism = world.writes(NarrativeColumns.SCEPTICISM);
        double[] byDiet = {world.number(STATE), world.number(INTERNET), world.number(FOREIGN)};
        return tick -> {
            for (int a = 0; a < scepticism.length; a++) {
                scepticism[a] = byDiet[Audiences.dietOf(a)];
            }
        };
    }
}
