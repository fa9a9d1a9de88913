package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.claim.Claim;
import aftermath.lab.claim.Claims;
import aftermath.lab.claim.Needs;
import aftermath.lab.claim.Test.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedClaimsTest {
    private static Claims claims = Claims.NONE;

    @BeforeAll
    static void read() {
        Reading reading = ScenarioReader.read(Shipped.FOLDER);
        assertThat(reading.faultsAsText()).isEmpty();
        claims = reading.claims();
    }

    @Test
    void the_article_makes_thirty_two_claims() {
        assertThat(claims.claims())
                .hasSize(32)
                .isSortedAccordingTo(Comparator.comparingInt(Claim::paragraph))
                .extracting(Claim::id)
                .containsExactly(
                        "stock-phrases",
                        "allies-acted",
                        "nobody-asks-what-follows",
                        "price-caps-trigger",
                        "strain-behind-it",
                        "strain-undid-tandem",
                        "rival-loyalties",
                        "fair-grounds",
                        "radical-hijack",
                        "arms",
                        "coup-attempt",
                        "foreign-hand",
                        "no-proof-shown",
                        "foundations-fund",
                        "hub",
                        "alliance-stabilised",
                        "psychological-effect",
                        "full-backing",
                        "problems-remain",
                        "incumbent-wins",
                        "russia-stronger",
                        "credibility-restored",
                        "russia-china",
                        "leave-soon",
                        "nationalists",
                        "presence-tension",
                        "annexation-talk",
                        "shift-east",
                        "us-narrative",
                        "shunning-denies-legitimacy",
                        "unipolar-over",
                        "precedent");
    }

    @Test
    void one_claim_is_not_the_authors_own() {
        assertThat(claims.claims())
                .filteredOn(claim -> !claim.speaker().equals("author"))
                .extracting(Claim::id)
                .containsExactly("foreign-hand");
    }

    @Test
    void five_claims_are_beyond_any_model_and_say_what_would_settle_them() {
        assertThat(claims.claims())
                .filteredOn(claim -> claim.tests().isEmpty())
                .hasSize(5)
                .allSatisfy(claim -> assertThat(claim.settledBy()).isNotEmpty())
                .allSatisfy(claim -> assertThat(claim.kinds()).containsExactly(Claim.Kind.BEYOND));
    }

    @Test
    void every_claim_of_a_cause_has_an_event_that_may_need_it() {
        assertThat(claims.claims())
                .filteredOn(claim -> claim.kinds().contains(Claim.Kind.CAUSE))
                .hasSize(15)
                .allSatisfy(claim -> assertThat(claim.tests()).anyMatch(test -> test.event() != null));
    }

    @Test
    void the_main_test_decides() {
        assertThat(claims.claims())
                .filteredOn(claim -> !claim.tests().isEmpty())
                .allSatisfy(
                        claim -> assertThat(claim.tests().getFirst().decides()).isTrue());
    }

    @Test
    void only_those_who_ask_for_a_year_need_one() {
        TreeSet<String> long365 = new TreeSet<>();
        for (Claim claim : claims.claims()) {
            claim.tests().stream().filter(t -> t.days() > 200).forEach(t -> {
                long365.add(claim.id());
                assertThat(Needs.twins(t)).hasSizeLessThanOrEqualTo(1);
            });
        }
        assertThat(long365)
                .containsExactly(
                        "credibility-restored",
                        "incumbent-wins",
                        "precedent",
                        "problems-remain",
                        "russia-stronger",
                        "shift-east");
    }

    @Test
    void a_long_stay_is_asked_in_five_doses() {
        var doses = claims.claims().stream()
                .flatMap(claim -> claim.tests().stream())
                .map(test -> test.measure())
                .filter(Measure.Doses.class::isInstance)
                .map(Measure.Doses.class::cast)
                .toList();
        assertThat(doses).singleElement().satisfies(d -> {
            assertThat(d.sizes()).isEqualTo(List.of(0.0, 13.0, 30.0, 90.0, 180.0));
            for (int i = 0; i < d.sizes().size(); i++) {
                var change = claims.interventions().get(d.doses().get(i));
                assertThat(change).isNotNull();
                assertThat(change.intervention().sets())
                        .containsEntry("alliance.withdraw.stay", d.sizes().get(i));
            }
        });
    }

    @Test
    void a_twin_that_takes_out_another_cause_than_the_claim_names_says_so() {
        assertThat(claims.byId().get("strain-undid-tandem").tests().getFirst().why())
                .contains("the twin takes out the crowd", "strain-behind-it");
    }
}
