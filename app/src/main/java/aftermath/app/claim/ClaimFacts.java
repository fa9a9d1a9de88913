package aftermath.app.claim;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.sim.scenario.Intervention;
import aftermath.sim.scenario.Intervention.EventChange;
import aftermath.sim.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Claims for programs: the keys of the file, with what it leaves to be looked up written out.
public final class ClaimFacts {
    /// Version of the file's keys, and so of this shape.
    public static final String SCHEMA = "aftermath/claims/1";

    private final Scenario scenario;
    private final Claims claims;
    private final ClaimWords words;

    public ClaimFacts(Scenario scenario, Claims claims) {
        this.scenario = scenario;
        this.claims = claims;
        this.words = new ClaimWords(scenario, claims);
    }

    /// All of them.
    public Map<String, Object> all() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("schema", SCHEMA);
        facts.put("scenario", scenario.id());
        facts.put("source", claims.source());
        Map<String, Object> changes = new LinkedHashMap<>();
        claims.interventions().forEach((name, change) -> changes.put(name, change(change)));
        facts.put("interventions", changes);
        facts.put("claims", claims.claims().stream().map(this::claim).toList());
        return facts;
    }

    /// One of them.
    public Map<String, Object> claim(Claim claim) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", claim.id());
        facts.put("paragraph", claim.paragraph());
        facts.put("speaker", claim.speaker());
        facts.put("says", claim.says());
        facts.put("kinds", claim.kinds().stream().map(ClaimWords::kind).toList());
        facts.put("tests", claim.tests().stream().map(this::test).toList());
        facts.put("records", claim.records());
        facts.put("settled-by", claim.settledBy());
        facts.put("line", claim.line());
        return facts;
    }

    private Map<String, Object> test(Test test) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", test.id());
        facts.put("kind", ClaimWords.kind(test.kind()));
        facts.put("asks", test.asks());
        facts.put("measure", measure(test.measure()));
        if (test.days() > 0) {
            facts.put("outcome", test.outcome());
            facts.put("days", test.days());
        }
        facts.put("unit", test.unit());
        facts.put(key(test.side()), test.margin());
        facts.put("why", test.why());
        Test.Event event = test.event();
        if (event != null) {
            facts.put("event", ordered("outcome", event.outcome(), key(event.side()), event.level()));
        }
        if (!test.shows().isEmpty()) {
            facts.put("shows", test.shows());
        }
        facts.put("decides", test.decides());
        facts.put("words", words.test(test));
        return facts;
    }

    private static String key(Side side) {
        return side == Side.AT_LEAST ? "at-least" : "at-most";
    }

    private static Object measure(Measure measure) {
        return switch (measure) {
            case Measure.Level() -> "level";
            case Measure.Recorded() -> "recorded";
            case Measure.Since(String before) -> Map.of("since", before);
            case Measure.Effect(String without) -> Map.of("without", without);
            case Measure.Kept(String without) -> Map.of("kept", without);
            case Measure.Doses doses ->
                Map.of("doses", ordered("of", doses.doses(), "sizes", doses.sizes(), "unit", doses.unit()));
            case Measure.Carried(String first, String second, String both) ->
                Map.of("carried", ordered("first", first, "second", second, "both", both));
            case Measure.Fit(String variant, String against) ->
                Map.of("fit", ordered("variant", variant, "against", against));
        };
    }

    private Map<String, Object> change(Change change) {
        Intervention intervention = change.intervention();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("says", change.says());
        facts.put("does", words.does(intervention));
        facts.put("cut", intervention.cuts());
        facts.put("set", intervention.sets());
        facts.put("scale", intervention.factors());
        facts.put("hold", intervention.holds().stream().map(this::hold).toList());
        List<String> dropped = new ArrayList<>();
        Map<String, String> moved = new LinkedHashMap<>();
        List<Map<String, Object>> added = new ArrayList<>();
        for (EventChange event : intervention.events()) {
            switch (event) {
                case EventChange.Drop(String id) -> dropped.add(id);
                case EventChange.Move(String id, int hours) -> moved.put(id, ClaimWords.shift(hours));
                case EventChange.Add(Scenario.Event e) ->
                    added.add(ordered(
                            "id",
                            e.id(),
                            "at",
                            e.at().toString(),
                            "kind",
                            e.kind(),
                            "region",
                            words.region(e),
                            "source",
                            e.source()));
            }
        }
        facts.put("drop", dropped);
        facts.put("move", moved);
        facts.put("add", added);
        return facts;
    }

    private Map<String, Object> hold(Intervention.Hold hold) {
        return ordered(
                "column",
                hold.column(),
                "entity",
                words.entity(hold),
                hold.act() == Intervention.Act.SET ? "set" : "scale",
                hold.value(),
                "from",
                hold.from(),
                "until",
                hold.until());
    }

    /// Keys and values in turn.
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
