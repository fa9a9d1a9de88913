package aftermath.app.claim;

import aftermath.app.report.Numbers;
import aftermath.app.scenario.EntityNames;
import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Intervention.Hold;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tests and interventions in words.
public final class ClaimWords {
    private final Scenario scenario;
    private final Claims claims;

    public ClaimWords(Scenario scenario, Claims claims) {
        this.scenario = scenario;
        this.claims = claims;
    }

    /// How a test's number comes about, and on which side of what the claim is right: one line, no full stop.
    public String test(Test test) {
        return number(test) + "; claimed: " + side(test) + (test.decides() ? "" : "; told beside, decides nothing");
    }

    /// How a test's number comes about.
    public String number(Test test) {
        String over = test.outcome() + " over " + days(test.days());
        return switch (test.measure()) {
            case Measure.Level() -> over;
            case Measure.Since(String before) -> test.outcome() + " less " + before + ", over " + days(test.days());
            case Measure.Effect(String without) -> over + ", less that of the world where " + says(without);
            case Measure.Kept(String without) ->
                "share of " + test.outcome() + " that is left where " + says(without) + ", over " + days(test.days());
            case Measure.Doses doses ->
                over + ", at a dose of " + dose(doses, doses.sizes().getLast()) + " less that at one of "
                        + dose(doses, doses.sizes().getFirst());
            case Measure.Carried(String first, String second, String both) ->
                "share of the effect on " + test.outcome() + " over " + days(test.days()) + " that goes where "
                        + says(first) + ", the rest where " + says(second);
            case Measure.Fit(String variant, String against) ->
                "logarithm of the Bayes factor of the variant " + variant + " against " + against;
            case Measure.Recorded() -> "entries of the record";
        };
    }

    /// The claimed side of the margin.
    public static String side(Test test) {
        return test.claimed()
                + (test.unit().equals("log10") ? ", a factor of " + Numbers.exact(Math.pow(10, test.margin())) : "");
    }

    /// What probabilities of necessity and sufficiency are about; empty where there is none.
    public static String event(Test test) {
        Test.Event event = test.event();
        return event == null ? "" : event.outcome() + " " + event.side().words() + " " + Numbers.exact(event.level());
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String dose(Measure.Doses doses, double size) {
        return Numbers.exact(size) + " " + doses.unit();
    }

    private String says(String change) {
        Change named = claims.interventions().get(change);
        return named == null ? change : named.says();
    }

    /// The claim's kinds, as the file has them.
    public static String kinds(Claim claim) {
        return claim.kinds().stream().map(ClaimWords::kind).collect(Collectors.joining(", "));
    }

    static String kind(Claim.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// What an intervention does, one clause each.
    public List<String> does(Intervention intervention) {
        List<String> does = new ArrayList<>();
        intervention.cuts().forEach(cut -> does.add("cuts " + cut));
        intervention.sets().forEach((name, value) -> does.add("sets " + name + " to " + Numbers.exact(value)));
        intervention.factors().forEach((name, by) -> does.add("multiplies " + name + " by " + Numbers.exact(by)));
        intervention.holds().forEach(hold -> does.add(hold(hold)));
        intervention.events().forEach(change -> does.add(event(change)));
        return does;
    }

    private String hold(Hold hold) {
        String what = hold.column() + (hold.entity() < 0 ? "" : " of " + entity(hold));
        return (hold.act() == Intervention.Act.SET ? "holds " + what + " at " : "multiplies " + what + " by ")
                + Numbers.exact(hold.value()) + " from hour " + hold.from() + " to before " + hold.until();
    }

    /// Name of the one entity a column is held for; `all` for all.
    String entity(Hold hold) {
        if (hold.entity() < 0) {
            return "all";
        }
        return Columns.ALL.stream()
                .filter(column -> column.name().equals(hold.column()))
                .map(column -> EntityNames.of(scenario, column).get(hold.entity()))
                .findFirst()
                .orElse(Integer.toString(hold.entity()));
    }

    private String event(EventChange change) {
        return switch (change) {
            case EventChange.Drop(String id) -> "drops the event " + id;
            case EventChange.Move(String id, int hours) -> "moves the event " + id + " by " + shift(hours);
            case EventChange.Add(Scenario.Event event) ->
                "adds the event " + event.id() + " at " + event.at() + ": " + event.kind() + ", " + region(event);
        };
    }

    static String shift(int hours) {
        return (hours < 0 ? "-" : "+") + Math.abs(hours) + "h";
    }

    String region(Scenario.Event event) {
        return event.region() < 0
                ? "all"
                : scenario.regions().get(event.region()).iso();
    }
}
