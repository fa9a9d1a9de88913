package aftermath.app.report;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claim.Kind;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Test;
import aftermath.lab.claim.Test.Measure;
import aftermath.lab.claim.Test.Side;
import aftermath.sim.scenario.Intervention;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Claims that are hard to draw: one for every kind of test, and for every kind of trouble.
final class OddClaims {
    static final String EVIL = "</section><script>alert(\"x\" & 'y')</script>";
    static final String LONG =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);

    private OddClaims() {}

    static Claims all() {
        SortedMap<String, Change> changes = new TreeMap<>();
        for (String name : List.of("none", "same", "some", "more")) {
            changes.put(name, new Change(name, "there is " + name + " of it", Intervention.cut("alliance." + name)));
        }
        changes.put("none", new Change("none", EVIL, Intervention.cut("economy.cap-removal")));
        changes.put("same", new Change("same", "nothing changes", Intervention.set("alliance.withdraw.stay", 13)));
        List<Claim> claims = new ArrayList<>();
        for (String odd : List.of("equal", "none", "half", "huge", "tiny", "nought", "endless", "plain")) {
            for (Side side : Side.values()) {
                claims.add(claim(odd + "-" + side.name(), test("odd." + odd, new Measure.Effect("none"), side, 3)));
                claims.add(claim(odd + "-level-" + side.name(), test("odd." + odd, new Measure.Level(), side, 7)));
            }
        }
        claims.add(claim("kept", test("odd.plain", new Measure.Kept("none"), Side.AT_MOST, 0.5)));
        claims.add(claim("since", test("odd.plain", new Measure.Since("odd.equal"), Side.AT_LEAST, 0)));
        claims.add(claim("carried", test("odd.plain", new Measure.Carried("none", "some", "more"), Side.AT_LEAST, .5)));
        claims.add(claim(
                "doses",
                test(
                        "odd.plain",
                        new Measure.Doses(List.of("none", "some", "more"), List.of(0.0, 13.0, 90.0), "d"),
                        Side.AT_LEAST,
                        1)));
        claims.add(claim("same", test("odd.plain", new Measure.Effect("same"), Side.AT_LEAST, 1)));
        claims.add(claim("fit", test("", new Measure.Fit("faction-coup", "base"), Side.AT_LEAST, 1)));
        claims.add(claim("recorded", test("", new Measure.Recorded(), Side.AT_LEAST, 1)));
        claims.add(claim(
                "several",
                test("odd.plain", new Measure.Effect("none"), Side.AT_LEAST, 1),
                test("odd.equal", new Measure.Effect("none"), Side.AT_MOST, 1)));
        claims.add(new Claim(
                "beyond", 9, EVIL, LONG, List.of(Kind.BEYOND), List.of(), "Documents & " + EVIL, List.of(), 1));
        return new Claims(new Claims.Source(EVIL, "", LONG, ""), changes, claims);
    }

    private static Claim claim(String id, Test... tests) {
        return new Claim(
                id,
                1,
                "author",
                "It is " + id + ", says " + EVIL,
                List.of(Kind.CAUSE, Kind.SIZE),
                List.of(tests),
                "",
                List.of(new Claim.Entry("2022-01-05", "protest_size", EVIL, LONG)),
                1);
    }

    private static Test test(String outcome, Measure measure, Side side, double margin) {
        boolean run = !outcome.isEmpty();
        return new Test(
                "main-" + side.name(),
                Kind.CAUSE,
                "How many more? " + EVIL,
                measure,
                outcome,
                run ? "persons" : "1",
                run ? 31 : 0,
                side,
                margin,
                "because " + LONG,
                run ? new Test.Event("odd.plain", Side.AT_LEAST, 5) : null,
                run ? "nation.participants" : "");
    }
}
