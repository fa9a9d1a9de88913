package aftermath.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import aftermath.sim.engine.Column;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void the_copied_numbers_name_every_parameter_and_lie_in_range() {
        assertThat(Numbers.shipped().keySet()).isEqualTo(Catalogue.parameters().keySet());
        Catalogue.parameters()
                .forEach((name, p) ->
                        assertThat(Numbers.shipped().get(name)).as(name).isBetween(p.lo(), p.hi()));
    }

    @Test
    void ids_and_column_names_are_unique() {
        assertThat(Catalogue.ids()).doesNotHaveDuplicates();
        assertThat(Columns.ALL.stream().map(Column::name)).doesNotHaveDuplicates();
        assertThat(Columns.ALL).containsAll(Columns.OBSERVED);
        assertThat(Columns.OBSERVED).doesNotHaveDuplicates();
    }

    @Test
    void a_column_is_named_after_its_set() {
        assertThat(Columns.ALL)
                .allSatisfy(c -> assertThat(c.name()).startsWith(c.set().name() + "."));
    }

    @Test
    void a_layer_is_never_the_name_of_a_mechanism() {
        assertThat(Catalogue.layers()).doesNotContainAnyElementsOf(Catalogue.ids());
    }

    @Test
    void every_column_has_its_writer_and_nobody_touches_others() {
        List<Column> written = new ArrayList<>();
        Catalogue.MECHANISMS.forEach(m -> written.addAll(m.contract().writes()));
        assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Columns.ALL);
        assertThat(Catalogue.MECHANISMS)
                .allSatisfy(
                        m -> assertThat(Columns.ALL).containsAll(m.contract().reads()));
    }

    @Test
    void a_parameter_bears_the_name_of_its_mechanism_or_of_the_population() {
        for (Mechanism mechanism : Catalogue.MECHANISMS) {
            for (Parameter p : mechanism.contract().parameters()) {
                assertThat(p.name())
                        .satisfiesAnyOf(
                                name -> assertThat(name)
                                        .startsWith(mechanism.contract().id() + "."),
                                name -> assertThat(Population.PARAMETERS).contains(p));
            }
        }
        assertThat(Population.PARAMETERS).allSatisfy(p -> assertThat(p.name()).startsWith("population."));
    }

    @Test
    void one_name_means_one_parameter() {
        List<Parameter> all = Stream.concat(
                        Population.PARAMETERS.stream(),
                        Catalogue.MECHANISMS.stream().flatMap(m -> m.contract().parameters().stream()))
                .distinct()
                .toList();
        assertThat(all.stream().map(Parameter::name)).doesNotHaveDuplicates();
    }

    @Test
    void no_two_sources_of_chance_share_a_hash() {
        // A draw's address holds the hash of its source's name, so two names with one hash would share their draws.
        List<String> sources = new ArrayList<>(List.of(
                "society.decide",
                "society.decide.leave",
                "identity.tension",
                "security.arrest.street",
                "security.arrest.round-up",
                "contest.sites",
                "contest.casualties.dead",
                "contest.casualties.hurt",
                "residents.sample",
                "residents.traits",
                "residents.ties"));
        Catalogue.parameters().keySet().forEach(name -> sources.add("parameter." + name));
        Set<Integer> hashes = new HashSet<>();
        assertThat(sources)
                .allSatisfy(s -> assertThat(hashes.add(s.hashCode())).as(s).isTrue());
    }
}
