package aftermath.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.claim.Answer;
import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Finding;
import aftermath.lab.claim.Verdict;
import aftermath.lab.twin.Share;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTest {
    private static final Judged SHIPPED = MadeUpEvidence.judged(MadeUpEvidence.shippedClaims(), 20);
    private static final String PAGE = page(SHIPPED, 20);

    private static String page(Judged judged, int worlds) {
        Html h = new Html();
        Outlines outlines = CountryMap.outlines(MadeUpEvidence.FOLDER.resolve("map.geojson"));
        Board.draw(h, judged, MadeUpEvidence.SCENARIO, MadeUpEvidence.manifest(worlds), outlines);
        return h.page();
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    @Test
    void it_sums_up_how_many_claims_came_out_how() {
        assertThat(PAGE)
                .contains("Of " + SHIPPED.verdicts().size() + " claims, in this model: "
                        + SHIPPED.count(Answer.SUPPORTED) + " supported, " + SHIPPED.count(Answer.CONTRADICTED)
                        + " contradicted, " + SHIPPED.count(Answer.UNDECIDED) + " undecided, "
                        + SHIPPED.count(Answer.UNTESTABLE) + " untestable.");
    }

    @Test
    void every_claim_has_a_line_in_the_index_and_a_card() {
        for (Claim claim : SHIPPED.claims().claims()) {
            assertThat(PAGE).contains("href=\"#claim-" + claim.id() + "\"", "id=\"claim-" + claim.id() + "\"");
        }
    }

    @Test
    void every_verdict_stands_as_a_word_and_a_sign() {
        for (Verdict verdict : SHIPPED.verdicts()) {
            String card =
                    PAGE.substring(PAGE.indexOf("id=\"claim-" + verdict.claim().id() + "\""));
            assertThat(card.substring(0, 900))
                    .contains("#sign-" + verdict.answer().word(), Sign.word(verdict.answer()), "in this model");
        }
    }

    @Test
    void links_lead_to_what_is_there() {
        Set<String> ids = new TreeSet<>(all("\\sid=\"([^\"]*)\"", PAGE));
        List<String> shapes = MadeUpEvidence.SCENARIO.regions().stream()
                .map(region -> "shape-" + region.iso())
                .toList();
        assertThat(all("href=\"#([^\"]*)\"", PAGE)).allMatch(to -> ids.contains(to) || shapes.contains(to));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 130})
    void odd_claims_are_drawn_with_any_number_of_worlds(int worlds) {
        String page = page(MadeUpEvidence.judged(OddClaims.all(), worlds), worlds);
        List<String> ids = all("\\sid=\"([^\"]*)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page).doesNotContain("NaN", "Infinity", "∞", "null", OddClaims.EVIL, "<script");
        assertThat(all("[ \"](-?\\d+\\.?\\d*E-?\\d+)", page)).isEmpty();
    }

    @Test
    void numbers_that_would_leave_a_drawing_are_kept_in_it() {
        String page = page(MadeUpEvidence.judged(OddClaims.all(), 20), 20);
        assertThat(all(" c?x[12]?=\"([-\\d.]+)\"", page))
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isBetween(-1.0, 921.0));
        assertThat(all(" c?y[12]?=\"([-\\d.]+)\"", page))
                .allSatisfy(y -> assertThat(Double.parseDouble(y)).isBetween(-1.0, 921.0));
    }

    @Test
    void without_claims_there_is_no_board() {
        assertThat(page(Judged.NOTHING, 3)).doesNotContain("<section").doesNotContain("symbol");
    }

    @Test
    void without_a_map_the_rest_is_drawn() {
        Html h = new Html();
        Board.draw(h, SHIPPED, MadeUpEvidence.SCENARIO, MadeUpEvidence.manifest(20), null);
        assertThat(h.page()).contains("id=\"claim-price-caps-trigger\"").doesNotContain("Where it differs");
    }

    @Test
    void what_is_decided_stands_before_what_is_not() {
        List<Answer> order = BoardOrder.of(SHIPPED.verdicts()).stream()
                .map(Verdict::answer)
                .map(answer -> answer == Answer.CONTRADICTED ? Answer.SUPPORTED : answer)
                .toList();
        assertThat(order).isSorted();
    }

    @Test
    void of_decided_causes_the_farthest_from_its_margin_stands_first() {
        List<Double> margins = BoardOrder.of(SHIPPED.verdicts()).stream()
                .filter(v -> v.answer() == Answer.SUPPORTED || v.answer() == Answer.CONTRADICTED)
                .filter(v -> v.claim().kinds().contains(Claim.Kind.CAUSE)
                        || v.claim().kinds().contains(Claim.Kind.SIZE))
                .map(BoardOrder::margins)
                .toList();
        assertThat(margins).hasSizeGreaterThan(2).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void equal_claims_keep_the_order_of_the_source() {
        Claims claims = SHIPPED.claims();
        List<Verdict> untestable = BoardOrder.of(SHIPPED.verdicts()).stream()
                .filter(v -> v.answer() == Answer.UNTESTABLE)
                .toList();
        assertThat(untestable)
                .extracting(v -> claims.claims().indexOf(v.claim()))
                .isSorted();
    }

    /// The line of the index that leads to a claim.
    private static String line(String page, Claim claim) {
        int link = page.indexOf("href=\"#claim-" + claim.id() + "\"");
        return page.substring(page.lastIndexOf("<tr>", link), page.indexOf("</tr>", link));
    }

    @Test
    void the_index_shows_the_test_that_gave_the_verdict() {
        List<Verdict> byAnother = SHIPPED.verdicts().stream()
                .filter(verdict -> verdict.decisive()
                        .filter(finding -> !finding.equals(verdict.findings().getFirst()))
                        .isPresent())
                .toList();
        assertThat(byAnother).isNotEmpty();
        for (Verdict verdict : byAnother) {
            Finding finding = verdict.decisive().orElseThrow();
            assertThat(line(PAGE, verdict.claim()))
                    .contains("<code>" + Words.subject(finding.test()) + "</code>", Words.side(finding.test()));
        }
    }

    @Test
    void the_index_counts_worlds_on_the_claimed_side_and_those_that_agree_with_inputs_moved() {
        Verdict decided = SHIPPED.verdicts().stream()
                .filter(verdict -> verdict.answer() == Answer.CONTRADICTED)
                .findFirst()
                .orElseThrow();
        Finding finding = decided.decisive().orElseThrow();
        Share moved = Objects.requireNonNull(finding.shaken());
        assertThat(line(PAGE, decided.claim()))
                .contains(finding.onSide().count() + " of " + finding.onSide().of())
                .contains((moved.of() - moved.count()) + " of " + moved.of());
    }

    @Test
    void the_index_says_where_few_worlds_judge() {
        assertThat(PAGE).doesNotContain("few worlds");
        assertThat(page(MadeUpEvidence.judged(MadeUpEvidence.shippedClaims(), 5), 5))
                .contains("<small>few worlds</small>", "rest on five worlds or fewer");
    }

    @Test
    void a_card_is_marked_as_assumed_once() {
        Judged odd = MadeUpEvidence.judged(OddClaims.all(), 20);
        String page = page(odd, 20);
        List<Verdict> assumed = odd.verdicts().stream().filter(Verdict::assumed).toList();
        assertThat(assumed).isNotEmpty();
        for (Verdict verdict : assumed) {
            int begins = page.indexOf("id=\"claim-" + verdict.claim().id() + "\"");
            String card = page.substring(begins, page.indexOf("</article>", begins));
            assertThat(card.split("badge assumed", -1)).as(verdict.claim().id()).hasSize(2);
            assertThat(card).contains("What fixes the answer: ");
        }
    }
}
