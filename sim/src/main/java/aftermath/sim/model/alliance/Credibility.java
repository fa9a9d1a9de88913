package aftermath.sim.model.alliance;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.model.PowerColumns;
import java.util.List;

/// What the alliance’s word is worth: a belief over calls for help, honoured or not.
///
///     credibility = (1 + earlier honoured + k)/(2 + earlier calls + n)
///     a call of this run: n grows by 1 once it is answered, or unanswered for `patience` hours; k once it is answered
///     its withdrawal: n grows by `withdrawal`, and k too if the last troops left within the term, at most `term` days
///     n and k are banked when the request ends, and the next call adds to them
///
/// Source: mean of a Beta belief over Bernoulli trials from an even start, Beta(1, 1); a promise to leave is one more
/// trial. Deviation: an announced force is taken to come, so that this belief does not hang on arrivals, which are
/// alliance.relief; a later answer makes good for a late one.
public final class Credibility implements Mechanism {
    private static final Parameter HONOURED =
            new Parameter("alliance.credibility.honoured", "1", 0, 1000, "Earlier requests that were honoured");
    private static final Parameter REQUESTS =
            new Parameter("alliance.credibility.requests", "1", 0, 1000, "Earlier requests in all");
    private static final Parameter PATIENCE = new Parameter(
            "alliance.credibility.patience", "h", 1, 10000, "Hours without an answer that count as a refusal");
    private static final Parameter WITHDRAWAL = new Parameter(
            "alliance.credibility.withdrawal", "1", 0, 10, "How much a promise to leave weighs against a request");
    private static final Parameter TERM = new Parameter(
            "alliance.credibility.term", "d", 1, 1000, "Days of presence within which leaving keeps the promise");

    private static final Contract CONTRACT = new Contract(
            "alliance.credibility",
            "Requests honoured or refused shape what the alliance’s word is worth",
            "Beta-Bernoulli updating",
            1,
            List.of(Columns.REQUEST, Columns.ANNOUNCEMENT, Columns.PRESENCE, Columns.DEPARTED),
            List.of(
                    PowerColumns.OPEN_CALL,
                    PowerColumns.PAST_CALLS,
                    PowerColumns.PAST_CALLS_KEPT,
                    PowerColumns.CALLS,
                    PowerColumns.CALLS_KEPT,
                    PowerColumns.CREDIBILITY),
            List.of(HONOURED, REQUESTS, PATIENCE, WITHDRAWAL, TERM));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Step bind(Binding world) {
        double[] request = world.reads(Columns.REQUEST);
        double[] announcement = world.reads(Columns.ANNOUNCEMENT);
        double[] presence = world.reads(Columns.PRESENCE);
        double[] departed = world.reads(Columns.DEPARTED);
        double[] open = world.writes(PowerColumns.OPEN_CALL);
        double[] past = world.writes(PowerColumns.PAST_CALLS);
        double[] pastKept = world.writes(PowerColumns.PAST_CALLS_KEPT);
        double[] calls = world.writes(PowerColumns.CALLS);
        double[] kept = world.writes(PowerColumns.CALLS_KEPT);
        double[] credibility = world.writes(PowerColumns.CREDIBILITY);
        double honoured = world.number(HONOURED);
        double requests = world.number(REQUESTS);
        double patience = world.number(PATIENCE);
        double withdrawal = world.number(WITHDRAWAL);
        double term = 24 * world.number(TERM);
        return tick -> {
            if (request[0] == 0 && announcement[0] == 0) {
                open[0] = 0;
                past[0] = calls[0];
                pastKept[0] = kept[0];
            } else if (announcement[0] == 0) {
                open[0]++;
            }
            double tried = announcement[0] == 1 || open[0] >= patience ? 1 : 0;
            double good = announcement[0];
            boolean inTerm = presence[0] <= term;
            if (presence[0] > 0 && (departed[0] == 1 || !inTerm)) {
                tried += withdrawal;
                good += inTerm ? withdrawal : 0;
            }
            calls[0] = past[0] + tried;
            kept[0] = pastKept[0] + good;
            credibility[0] = mean(honoured + kept[0], requests + calls[0]);
        };
    }

    /// Mean of a belief that started even, after some trials.
    public static double mean(double good, double trials) {
        return (1 + good) / (2 + trials);
    }
}
