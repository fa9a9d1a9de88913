package aftermath.app.claim;

import aftermath.lab.claim.Change;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.lab.claim.Test;
import aftermath.sim.scenario.Scenario;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// Claims for people: all in short, or one in full.
public final class ClaimPages {
    private static final int WIDTH = 100;

    private final Claims claims;
    private final Scenario scenario;
    private final ClaimWords words;

    public ClaimPages(Scenario scenario, Claims claims) {
        this.claims = claims;
        this.scenario = scenario;
        this.words = new ClaimWords(scenario, claims);
    }

    /// Every claim with its tests, in the order of the source.
    public String all() {
        if (claims.claims().isEmpty()) {
            return "Nothing is claimed about " + scenario.id() + ": its scenario.yaml names no file of claims.\n";
        }
        Claims.Source source = claims.source();
        int tests = claims.claims().stream().mapToInt(c -> c.tests().size()).sum();
        StringBuilder text = new StringBuilder();
        wrap(
                text,
                "",
                claims.claims().size() + " claims with " + tests + " tests and "
                        + claims.interventions().size() + " interventions, out of " + source.work() + ", "
                        + source.published() + ", by " + source.author() + ", " + source.role()
                        + ". Each claim is its speaker's; what a run says of it holds in this model.");
        for (Claim claim : claims.claims()) {
            text.append('\n');
            wrap(text, head(claim), "(" + claim.speaker() + ")");
            wrap(text, "    ", claim.says());
            for (Test test : claim.tests()) {
                wrap(text, "    - ", test.id() + ": " + words.test(test) + ".");
            }
            if (claim.tests().isEmpty()) {
                wrap(text, "    - ", "No model can tell. What would: " + claim.settledBy());
            }
        }
        text.append("\nThe worlds that tests compare with\n");
        claims.interventions().values().forEach(change -> change(text, change));
        text.append("\nNext: aftermath explain ")
                .append(claims.claims().getFirst().id())
                .append('\n');
        return text.toString();
    }

    private static String head(Claim claim) {
        return String.format("%-26s ¶%-3d %-14s ", claim.id(), claim.paragraph(), ClaimWords.kinds(claim));
    }

    /// One claim: its tests with their margins and reasons, the interventions they need, the record behind it.
    public String one(Claim claim) {
        StringBuilder text = new StringBuilder(claim.id() + ", a claim\n");
        wrap(text, "", claim.says());
        text.append('\n');
        line(text, "speaker", claim.speaker());
        Claims.Source source = claims.source();
        line(
                text,
                "source",
                source.author() + ", " + source.role() + ": " + source.work() + ", " + source.published()
                        + ", paragraph " + claim.paragraph());
        line(text, "kinds", ClaimWords.kinds(claim));
        line(text, "written", "line " + claim.line() + " of the claims of " + scenario.id());
        claim.tests().forEach(test -> test(text, test));
        if (!claim.settledBy().isEmpty()) {
            text.append("\nWhat would settle it outside the model\n");
            wrap(text, "  ", claim.settledBy());
        }
        changes(text, claim);
        if (!claim.records().isEmpty()) {
            text.append("\nThe record behind it\n");
            for (Claim.Entry entry : claim.records()) {
                wrap(text, "  " + entry.date() + "  ", entry.text() + " (" + entry.source() + ")");
            }
        }
        return text.append("\nNext: aftermath claims ")
                .append(scenario.id())
                .append('\n')
                .toString();
    }

    private void test(StringBuilder text, Test test) {
        text.append("\nTest ")
                .append(test.id())
                .append(", ")
                .append(ClaimWords.kind(test.kind()))
                .append('\n');
        wrap(text, "  ", test.asks());
        line(text, "number", words.number(test));
        line(text, "claimed", ClaimWords.side(test));
        line(text, "why", test.why());
        if (test.event() != null) {
            line(text, "event", ClaimWords.event(test) + ", for necessity and sufficiency");
        }
        if (!test.shows().isEmpty()) {
            line(text, "shows", "the course of " + test.shows());
        }
        if (!test.decides()) {
            line(text, "weight", "told beside; the claim does not hang on it");
        }
    }

    private void changes(StringBuilder text, Claim claim) {
        TreeSet<String> names = new TreeSet<>();
        claim.tests().forEach(test -> names.addAll(Needs.twins(test)));
        if (!names.isEmpty()) {
            text.append("\nThe worlds it is compared with\n");
        }
        for (String name : names) {
            change(text, Objects.requireNonNull(claims.interventions().get(name)));
        }
    }

    private void change(StringBuilder text, Change change) {
        List<String> does = words.does(change.intervention());
        wrap(text, String.format("  %-20s ", change.id()), change.says() + " (" + String.join("; ", does) + ")");
    }

    private static void line(StringBuilder text, String word, String said) {
        wrap(text, String.format("  %-9s ", word), said);
    }

    /// Text after a head, broken at blanks, later lines under the first.
    private static void wrap(StringBuilder text, String head, String said) {
        String indent = " ".repeat(head.length());
        StringBuilder line = new StringBuilder(head);
        boolean empty = true;
        for (String word : said.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }
}
