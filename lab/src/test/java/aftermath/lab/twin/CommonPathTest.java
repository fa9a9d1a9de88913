package aftermath.lab.twin;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.lab.twin.Cascade.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonPathTest {
    private static final List<Step> BY_PRICE =
            List.of(step("price", "", 0), step("hardship", "price", 20), step("crowd", "hardship", 35));
    private static final List<Step> LATER =
            List.of(step("price", "", 2), step("hardship", "price", 30), step("crowd", "hardship", 45));
    private static final List<Step> BY_RUMOUR =
            List.of(step("price", "", 1), step("rumour", "price", 3), step("crowd", "rumour", 25));

    private static Step step(String column, String from, int felt) {
        return new Step(column, "layer." + column, from, Math.max(0, felt - 1), 0, felt, 0.5);
    }

    private static List<String> names(CommonPath.Path path) {
        return path.stops().stream().map(CommonPath.Stop::column).toList();
    }

    @Test
    void the_path_is_that_of_most_pairs() {
        CommonPath.Path path = new CommonPath(List.of(BY_PRICE, BY_RUMOUR, LATER)).to("crowd");
        assertThat(names(path)).containsExactly("price", "hardship", "crowd");
        assertThat(path.taken()).isEqualTo(new Share(2, 3));
    }

    @Test
    void an_hour_is_the_median_over_the_pairs_that_feel_it() {
        CommonPath.Stop crowd = new CommonPath(List.of(BY_PRICE, BY_RUMOUR, LATER))
                .to("crowd")
                .stops()
                .getLast();
        assertThat(crowd.felt()).isEqualTo(35);
        assertThat(crowd.first()).isEqualTo(25);
        assertThat(crowd.last()).isEqualTo(45);
        assertThat(crowd.agree()).isEqualTo(new Share(2, 3));
    }

    @Test
    void pairs_without_a_difference_count_among_all() {
        CommonPath path = new CommonPath(List.of(BY_PRICE, List.of()));
        assertThat(path.to("crowd").taken()).isEqualTo(new Share(1, 2));
        assertThat(path.stops().getFirst().differs()).isEqualTo(new Share(1, 2));
    }

    @Test
    void what_differs_in_no_pair_has_no_path() {
        assertThat(new CommonPath(List.of(BY_PRICE)).to("tension").stops()).isEmpty();
        assertThat(new CommonPath(List.of()).to("crowd").stops()).isEmpty();
        assertThat(new CommonPath(List.of()).stops()).isEmpty();
    }

    @Test
    void of_two_parents_named_as_often_the_first_by_name_is_taken() {
        assertThat(names(new CommonPath(List.of(BY_RUMOUR, BY_PRICE)).to("crowd")))
                .containsExactly("price", "hardship", "crowd");
    }

    @Test
    void what_is_never_felt_stands_last() {
        CommonPath path = new CommonPath(List.of(List.of(step("a", "", -1), step("b", "", 7))));
        assertThat(path.stops().stream().map(CommonPath.Stop::column)).containsExactly("b", "a");
        assertThat(path.stops().getLast().felt()).isNaN();
    }

    @Test
    void votes_that_go_in_a_circle_end() {
        List<Step> one = List.of(step("b", "", 0), step("a", "b", 1));
        List<Step> two = List.of(step("b", "", 0), step("a", "b", 1));
        List<Step> three = List.of(step("a", "", 0), step("b", "a", 1));
        List<Step> four = List.of(step("a", "", 0), step("b", "a", 1));
        List<Step> five = List.of(step("b", "a", 0), step("a", "b", 1));
        CommonPath.Path path = new CommonPath(List.of(one, two, three, four, five)).to("a");
        assertThat(names(path)).containsExactly("b", "a");
        assertThat(path.taken().count()).isZero();
    }
}
