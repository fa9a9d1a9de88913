package aftermath.sim.model.precedent;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.engine.Portable;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Scenario;
import java.util.List;

/// Other states learn from the case what the alliance would do for them, or to them.
///
///     belief = prior + ω·(k − prior·n)/(firmness + ω·n),   ω = weight·likeness, for non-members times `outside`
///     protest = proneness·e^(−fear·(belief − prior)),   wish = wish before + want·likeness·(belief − prior)
///     n, k calls and promises of this case put to the test, and kept (alliance.credibility)
///
/// Source: mean of a Beta belief with `firmness` earlier trials, each new one weighted by how alike the case is;
/// learning from like cases in diffusion research: Simmons, Dobbin & Garrett 2006, doi:10.1017/S0020818306060267.
public final class Diffuse implements Mechanism {
    private static final Parameter FIRMNESS =
            new Parameter("precedent.diffuse.firmness", "1", 0.1, 1000, "Earlier cases that the first belief rests on");
    private static final Parameter WEIGHT =
            new Parameter("precedent.diffuse.weight", "1", 0, 10, "How many of those a wholly alike case weighs");
    private static final Parameter OUTSIDE = new Parameter(
            "precedent.diffuse.outside", "1", 0, 1, "How much less it says to a state outside the alliance");
    private static final Parameter FEAR = new Parameter(
            "precedent.diffuse.fear", "1", 0, 10, "How much a believed intervention holds back protest there");
    private static final Parameter WANT = new Parameter(
            "precedent.diffuse.want", "1", 0, 10, "How much it adds to the rulers’ wish to belong, cases alike");

    private static final Contract CONTRACT = new Contract(
            "precedent.diffuse",
            "Other states learn what the alliance would do for them",
            "Beta-Bernoulli updating; Simmons, Dobbin & Garrett 2006",
            24,
            List.of(PowerColumns.CALLS, PowerColumns.CALLS_KEPT),
            List.of(PowerColumns.INTERVENTION_BELIEF, PowerColumns.STATE_PROTEST, PowerColumns.STATE_WISH),
            List.of(FIRMNESS, WEIGHT, OUTSIDE, FEAR, WANT));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] calls = world.reads(PowerColumns.CALLS);
        double[] kept = world.reads(PowerColumns.CALLS_KEPT);
        double[] belief = world.writes(PowerColumns.INTERVENTION_BELIEF);
        double[] protest = world.writes(PowerColumns.STATE_PROTEST);
        double[] wish = world.writes(PowerColumns.STATE_WISH);
        List<Abroad.OtherState> states = world.part(Scenario.class).abroad().states();
        double firmness = world.number(FIRMNESS);
        double weight = world.number(WEIGHT);
        double outside = world.number(OUTSIDE);
        double fear = world.number(FEAR);
        double want = world.number(WANT);
        return tick -> {
            for (int s = 0; s < belief.length; s++) {
                Abroad.OtherState state = states.get(s);
                double alike = weight * state.likeness() * (state.member() ? 1 : outside);
                double learnt = learnt(state.belief(), firmness, alike, calls[0], kept[0]);
                belief[s] = Math.clamp(state.belief() + learnt, 0, 1);
                protest[s] = Math.clamp(state.proneness() * Portable.exp(-fear * learnt), 0, 1);
                wish[s] = Math.clamp(state.wish() + want * state.likeness() * learnt, 0, 1);
            }
        };
    }

    /// By how much the mean of a Beta belief moves.
    static double learnt(double prior, double firmness, double weight, double trials, double good) {
        return weight * (good - prior * trials) / (firmness + weight * trials);
    }
}
