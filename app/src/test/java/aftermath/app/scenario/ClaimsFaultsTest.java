package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way in which a claims file can be wrong is told in one sentence, at its place.
class ClaimsFaultsTest {
    private static final String FILE = "claims.yaml";

    /// Everything the language has, once.
    private static final String SOUND = """
            schema: aftermath/claims/1
            source: {author: Somebody, role: columnist, work: an article, published: 2022-01}
            interventions:
              no-cap: {says: the cap stays, cut: [economy.cap-removal]}
              no-signal: {says: nobody listens, cut: [alliance.signal]}
              no-relief: {says: nobody comes, cut: [alliance.relief]}
              neither: {says: nobody listens or comes, cut: [alliance.signal, alliance.relief]}
              short: {says: they leave at once, set: {alliance.withdraw.stay: 1}}
              long: {says: they stay, set: {alliance.withdraw.stay: 90}}
              bold: {says: half as much fear, scale: {population.fear-weight: 0.5}}
              online:
                says: the internet stays up in Almaty
                hold: [{column: region.internet, entity: KZ-ALA, set: 1, from: 96, until: 120}]
              later:
                says: the cap goes a day later, and once more
                move: {cap-lifted: +24h}
                add:
                  - {id: again, at: 2022-01-10T00:00, kind: price-cap-lifted, region: KZ-ALA, source: made up}
              never: {says: the cap is not lifted, drop: [cap-lifted]}
            claims:
              - id: trigger
                paragraph: 5
                speaker: author
                says: The price did it.
                kinds: [cause, size, forecast]
                tests:
                  - id: peak
                    kind: cause
                    asks: How many more?
                    measure: {without: no-cap}
                    outcome: participants.peak
                    unit: persons
                    days: 31
                    at-least: 5000
                    why: a tenth
                    event: {outcome: participants.peak, at-least: 10000}
                    shows: nation.participants
                  - id: left
                    kind: size
                    asks: What is left?
                    measure: {kept: never}
                    outcome: participants.peak
                    unit: share
                    days: 31
                    at-most: 0.5
                    why: half
                  - id: later
                    kind: forecast
                    asks: And after three months?
                    measure: {since: incumbent-share.before}
                    outcome: incumbent-share.at-90d
                    unit: share
                    days: 90
                    at-least: 0.1
                    why: a tenth
                  - {id: bold, kind: cause, asks: And bold?, measure: {without: bold}, outcome: held.total, unit: persons,
                     days: 31, at-least: 1, why: one}
                  - {id: online, kind: cause, asks: And online?, measure: {without: online}, outcome: held.total,
                     unit: persons, days: 31, at-least: 1, why: one}
                  - {id: moved, kind: cause, asks: And later?, measure: {without: later}, outcome: held.total, unit: persons,
                     days: 31, at-least: 1, why: one, decides: false}
                records:
                  - {date: 2022-01-01, type: price_change, region: KZ-MAN}
              - id: word
                paragraph: 11
                speaker: author
                says: The word did it.
                kinds: [cause]
                tests:
                  - id: carries
                    kind: cause
                    asks: How much of it?
                    measure: {carried: {first: no-signal, second: no-relief, both: neither}}
                    outcome: cohesion.lowest
                    unit: share
                    days: 31
                    at-least: 0.5
                    why: half
                  - id: doses
                    kind: cause
                    asks: How much more for longer?
                    measure: {doses: {of: [short, long], sizes: [1, 90], unit: d}}
                    outcome: tension.peak
                    unit: "1"
                    days: 120
                    at-least: 0.1
                    why: a tenth
              - id: hand
                paragraph: 8
                speaker: the president
                says: It was a hand from abroad.
                kinds: [fit]
                tests:
                  - id: bayes
                    kind: fit
                    asks: Does the record need it?
                    measure: {fit: {variant: foreign-hand, against: base}}
                    unit: log10
                    at-least: 1
                    why: ten to one
              - id: came
                paragraph: 2
                speaker: author
                says: They came.
                kinds: [record]
                tests:
                  - id: recorded
                    kind: record
                    asks: Is it recorded?
                    measure: recorded
                    unit: entries
                    at-least: 1
                    why: one
                records:
                  - {date: 2022-01-06, type: alliance_decision}
              - id: phrases
                paragraph: 1
                speaker: author
                says: They fall back on phrases.
                kinds: [beyond]
                settled-by: A count of phrases.
            """;

    private static Path folder = Path.of("");

    @BeforeAll
    static void layOut(@TempDir Path temp) throws IOException {
        folder = temp.resolve("case");
        Shipped.copy(Shipped.FOLDER, folder);
    }

    private static Reading read(String claims) throws IOException {
        Files.writeString(folder.resolve(FILE), claims);
        return ScenarioReader.read(folder);
    }

    /// One edit of the sound file; ¦ marks where the fault must be found.
    record Edit(String name, String what, String with, String message, String maybe) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Edit edit(String name, String what, String with, String message, String maybe) {
        return new Edit(name, what, with, message, maybe);
    }

    @Test
    void the_sound_file_is_accepted_and_arrives_whole() throws IOException {
        Reading reading = read(SOUND);
        assertThat(reading.faultsAsText()).isEmpty();
        assertThat(reading.claims().claims()).hasSize(5);
        assertThat(reading.claims().interventions()).hasSize(10);
        assertThat(reading.claims().byId().get("trigger")).satisfies(claim -> {
            assertThat(claim.line()).isEqualTo(21);
            assertThat(claim.records())
                    .singleElement()
                    .satisfies(r -> assertThat(r.text()).contains("doubles"));
            assertThat(claim.tests()).extracting(t -> t.decides()).containsExactly(true, true, true, true, true, false);
            assertThat(claim.tests().getFirst().event()).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void every_fault_is_told_at_its_place(Edit edit) throws IOException {
        assertThat(SOUND).as("the edit must fit").contains(edit.what());
        int at = SOUND.indexOf(edit.what());
        String broken = SOUND.substring(0, at)
                + edit.with()
                + SOUND.substring(at + edit.what().length());
        int sign = broken.indexOf('¦');
        assertThat(sign).as("the edit must mark its fault").isNotNegative();
        Mark mark = Mark.at(broken, sign);
        Breakage.prove(read(broken.replace("¦", "")), FILE, mark, edit.message(), edit.maybe());
    }

    @Test
    void all_faults_of_a_file_are_told_at_once() throws IOException {
        String broken = SOUND;
        List<String> messages = new ArrayList<>();
        for (Edit edit : List.of(
                edit("", "[economy.cap-removal]", "[economy.cap]", "be a mechanism of the model", ""),
                edit("", "unit: persons\n", "unit: people\n", "the unit of participants.peak", ""),
                edit("", "days: 90", "days: 60", "be at least 90", ""),
                edit("", "paragraph: 11", "paragraph: 0", "lie within [1,", ""),
                edit("", "settled-by:", "settle-by:", "must be one of", ""))) {
            broken = broken.replaceFirst(java.util.regex.Pattern.quote(edit.what()), edit.with());
            messages.add(edit.message());
        }
        assertThat(read(broken).faultsAsText()).contains(messages);
    }

    @Test
    void no_reference_into_a_faulty_scenario_is_judged() throws IOException {
        Path main = folder.resolve("scenario.yaml");
        String sound = Files.readString(main);
        try {
            Files.writeString(main, sound.replace("gwno: 705", "gwno: none"));
            assertThat(read(SOUND).faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.path()).isEqualTo("country.gwno"));
            assertThat(read(SOUND.replace("days: 31", "days: 0")).faults()).hasSizeGreaterThan(1);
        } finally {
            Files.writeString(main, sound);
        }
    }

    /// Whatever is cut off, left out or doubled: a fault or a file that still says something, never an exception.
    @Test
    @Tag("slow")
    void damaged_claims_never_end_in_an_exception() throws IOException {
        List<String> lines = SOUND.lines().toList();
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<String> damaged = new ArrayList<>(lines);
            String line = lines.get(i);
            switch (i % 4) {
                case 0 -> damaged.remove(i);
                case 1 -> damaged.set(i, line.substring(0, line.length() / 2));
                case 2 -> damaged.add(i, line);
                default -> damaged.set(i, line.replaceFirst("[:,]", " "));
            }
            Reading reading = read(String.join("\n", damaged) + "\n");
            assertThat(reading.valid()).isEqualTo(reading.faults().isEmpty());
            refused += reading.valid() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(lines.size() / 2);
    }

    @Test
    void the_hash_counts_every_byte_of_the_claims() throws IOException {
        var before = Objects.requireNonNull(read(SOUND).scenario());
        var after = Objects.requireNonNull(
                read(SOUND.replace("The word did it.", "The word did it!")).scenario());
        assertThat(before.hash()).isNotEqualTo(after.hash());
    }

    static Stream<Edit> all() {
        return Stream.of(ofTheFile(), ofInterventions(), ofClaims(), ofTests(), ofMeasures(), ofRecords())
                .flatMap(List::stream);
    }

    private static List<Edit> ofTheFile() {
        return List.of(
                edit("another schema", "schema: after", "schema: ¦before", "aftermath/claims/1", ""),
                edit("an unknown key", "claims:\n  -", "¦claim:\n  -", "Key claim must be one of", "claims"),
                edit("no author", "source: {author: Somebody, role", "source: ¦{role", "must have the key author", ""),
                edit("no date", "published: 2022-01}", "published: ¦last winter}", "be a year, month or day", ""));
    }

    private static List<Edit> ofInterventions() {
        return List.of(
                edit(
                        "a mechanism that is not there",
                        "[economy.cap-removal]",
                        "[¦economy.cap-removed]",
                        "must be a mechanism of the model, or a layer",
                        "economy.cap-removal"),
                edit("nothing said", "{says: the cap stays, ", "{says: ¦\"\", ", "must say something", ""),
                edit("nothing done", "  bold: {", "  ¦idle: {says: all is as it was}\n  bold: {", "must change", ""),
                edit(
                        "a number set to what it is",
                        "  short: {says: they leave at once, set: {alliance.withdraw.stay: 1}}",
                        "  ¦short: {says: they leave at once, set: {alliance.withdraw.stay: -1}}",
                        "must change something",
                        ""),
                edit(
                        "two names for one thing",
                        "  bold: {",
                        "  ¦again: {says: the cap stays, cut: [economy.cap-removal]}\n  bold: {",
                        "must do something else than no-cap does",
                        ""),
                edit(
                        "one that nothing uses",
                        "  bold: {",
                        "  ¦spare: {says: no curfew, cut: [security.curfew]}\n  bold: {",
                        "must be compared with by a test of some claim",
                        "delete it"),
                edit(
                        "an unknown act",
                        "{says: the cap stays, cut:",
                        "{says: the cap stays, ¦cuts:",
                        "must be one of add, cut, drop",
                        "cut"),
                edit(
                        "a layer and a part of it",
                        "cut: [alliance.signal, alliance.relief]",
                        "cut: [alliance, ¦alliance.relief]",
                        "must not be cut twice",
                        ""),
                edit(
                        "an unknown parameter",
                        "set: {alliance.withdraw.stay: 90}",
                        "set: {¦alliance.withdraw.stays: 90}",
                        "must be a parameter of the scenario",
                        "alliance.withdraw.stay"),
                edit(
                        "a value that the equations do not allow",
                        "set: {alliance.withdraw.stay: 90}",
                        "set: {alliance.withdraw.stay: ¦-3}",
                        "which the equations allow",
                        ""),
                edit(
                        "a value that contradicts another",
                        "set: {alliance.withdraw.stay: 90}",
                        "set: {alliance.credibility.honoured: ¦3}",
                        "be at most alliance.credibility.requests (2)",
                        ""),
                edit(
                        "a factor that leads out of what is allowed",
                        "scale: {population.fear-weight: 0.5}",
                        "scale: {population.fear-weight: ¦-0.5}",
                        "but becomes -0.1",
                        ""),
                edit(
                        "an unknown column",
                        "column: region.internet",
                        "column: ¦region.internets",
                        "must be a column of the model",
                        "region.internet"),
                edit(
                        "an unknown entity",
                        "entity: KZ-ALA",
                        "entity: ¦KZ-ALX",
                        "be all, or a region of this case",
                        "KZ-AL"),
                edit("a window without hours", "until: 120", "until: ¦96", "must be later than from (96)", ""),
                edit("a value a column cannot have", "set: 1,", "set: ¦2,", "which region.internet can be", ""),
                edit(
                        "neither value nor factor",
                        "hold: [{column: region.internet, entity: KZ-ALA, set: 1,",
                        "hold: [¦{column: region.internet, entity: KZ-ALA,",
                        "one of the keys set and scale",
                        ""),
                edit(
                        "an unknown event",
                        "drop: [cap-lifted]",
                        "drop: [¦cap-liftet]",
                        "must be an event of the scenario",
                        "cap-lifted"),
                edit(
                        "a move without a sign",
                        "cap-lifted: +24h",
                        "cap-lifted: ¦24h",
                        "must be a sign, a number and",
                        "+24h"),
                edit(
                        "a move without a unit",
                        "cap-lifted: +24h",
                        "cap-lifted: ¦+24",
                        "must be a sign, a number and",
                        "+24h"),
                edit("a move to where it is", "cap-lifted: +24h", "cap-lifted: ¦+0h", "must move the event", ""),
                edit(
                        "a move out of the clock",
                        "cap-lifted: +24h",
                        "cap-lifted: ¦-24h",
                        "leave the event within the clock",
                        ""),
                edit(
                        "an event of a name that is taken",
                        "id: again",
                        "id: ¦cap-lifted",
                        "that no event of the scenario has",
                        ""),
                edit(
                        "an event of no known kind",
                        "kind: price-cap-lifted",
                        "kind: ¦rain",
                        "must be one of price-cap",
                        ""));
    }

    private static List<Edit> ofClaims() {
        return List.of(
                edit("no id", "  - id: word\n    paragraph", "  - ¦paragraph", "must have the key id", ""),
                edit("an id twice", "id: word", "id: ¦trigger", "must appear once, but stands in line", ""),
                edit("an id that is no name", "id: word", "id: ¦The Word", "be small letters, digits", "the-word"),
                edit("a paragraph before the first", "paragraph: 11", "paragraph: ¦0", "must lie within [1,", ""),
                edit("nobody speaks", "speaker: the president", "speaker: ¦\"\"", "must say something", ""),
                edit("nothing is said", "says: They came.", "says: ¦\"\"", "must say something", ""),
                edit("an unknown kind", "kinds: [fit]", "kinds: [¦fits]", "must be one of cause, size", "fit"),
                edit("no kind", "kinds: [record]", "¦kinds: []", "must hold at least one of cause", ""),
                edit("beyond and not", "kinds: [beyond]", "¦kinds: [beyond, size]", "must not hold beyond", ""),
                edit(
                        "a kind without a test",
                        "kinds: [record]",
                        "¦kinds: [record, size]",
                        "none is of the kind size",
                        ""),
                edit(
                        "a test of what is beyond",
                        "settled-by: A count",
                        "¦tests: []\n    settled-by: A count",
                        "must not be given: the claim is beyond any model",
                        ""),
                edit("nothing that would settle it", """
                          - id: phrases
                            paragraph: 1
                            speaker: author
                            says: They fall back on phrases.
                            kinds: [beyond]
                            settled-by: A count of phrases.
                        """, """
                          - ¦id: phrases
                            paragraph: 1
                            speaker: author
                            says: They fall back on phrases.
                            kinds: [beyond]
                        """, "phrases.settled-by must be given", ""));
    }

    private static List<Edit> ofTests() {
        return List.of(
                edit("a test twice", "id: left", "id: ¦peak", "must appear once, but stands in line", ""),
                edit(
                        "a kind the claim has not",
                        "kind: fit",
                        "kind: ¦cause",
                        "be one of the claim's kinds, or size",
                        "fit"),
                edit(
                        "an unknown outcome",
                        "outcome: tension.peak",
                        "outcome: ¦tension.peek",
                        "an outcome of this case",
                        "peak"),
                edit("another unit", "unit: persons\n", "unit: ¦people\n", "the unit of participants.peak", "persons"),
                edit("a share in persons", "unit: share\n", "unit: ¦persons\n", "the unit of what is kept", "share"),
                edit(
                        "no margin",
                        "{id: online, kind: cause, asks: And online?, measure: {without: online}, outcome: held.total,\n"
                                + "         unit: persons, days: 31, at-least: 1, why",
                        "¦{id: online, kind: cause, asks: And online?, measure: {without: online}, outcome: held.total,\n"
                                + "         unit: persons, days: 31, why",
                        "one of the keys at-least and at-most",
                        ""),
                edit(
                        "a margin on both sides",
                        "        at-most: 0.5\n",
                        "        at-least: 0.1\n        ¦at-most: 0.5\n",
                        "must not be given beside at-least",
                        ""),
                edit("no day", "days: 120", "days: ¦0", "must lie within [1,", ""),
                edit("too many days", "days: 120", "days: ¦4000", "must lie within [1, 1098]", ""),
                edit("too few days for a date", "days: 90\n", "days: ¦89\n", "must be at least 90, as incumbent", "90"),
                edit("no reason", "why: ten to one", "why: ¦\"\"", "must say something", ""),
                edit(
                        "an event of an unknown outcome",
                        "event: {outcome: participants.peak",
                        "event: {outcome: ¦participants.max",
                        "must be an outcome of this case",
                        "participants.peak"),
                edit(
                        "an event where there is no pair",
                        "        shows: nation.participants\n      - id: left\n        kind: size",
                        "      - id: left\n        ¦event: {outcome: held.total, at-least: 1}\n        kind: size",
                        "must be given with the measure without alone",
                        ""),
                edit(
                        "a column that is not recorded",
                        "shows: nation.participants",
                        "shows: ¦place.fear",
                        "must be a column that is recorded",
                        ""),
                edit("a share in per cent", "at-least: 0.1\n", "at-least: ¦10\n", "be a share or a difference", "0.1"),
                edit(
                        "days for the record",
                        "unit: entries",
                        "¦days: 31\n        unit: entries",
                        "the record is asked",
                        "delete"),
                edit(
                        "no test that decides",
                        "    tests:\n      - id: recorded\n        kind: record",
                        "    ¦tests:\n      - id: recorded\n        decides: false\n        kind: record",
                        "came.tests must hold at least one test that decides",
                        "delete decides: false"),
                edit("neither true nor false", "decides: false", "decides: ¦no", "must be one of true, false", ""));
    }

    private static List<Edit> ofMeasures() {
        return List.of(
                edit(
                        "an unknown intervention",
                        "{without: no-cap}",
                        "{without: ¦no-cup}",
                        "must be one of the interventions",
                        "no-cap"),
                edit(
                        "an unknown measure",
                        "measure: recorded",
                        "measure: ¦record",
                        "must be one of level, recorded",
                        "recorded"),
                edit(
                        "two measures",
                        "{without: no-cap}",
                        "¦{without: no-cap, kept: never}",
                        "must have one key, but has 2",
                        ""),
                edit("a cause without a contrast", "{without: no-cap}", "¦level", "a contrast for a cause", ""),
                edit(
                        "a fit of one level",
                        "measure: {fit:",
                        "measure: ¦{without: no-cap} #",
                        "fit for a question of fit",
                        ""),
                edit(
                        "an unknown variant",
                        "variant: foreign-hand",
                        "variant: ¦foreign-hands",
                        "be a variant of the",
                        "foreign-hand"),
                edit("a variant against itself", "against: base", "against: ¦foreign-hand", "be another variant", ""),
                edit(
                        "more sizes than doses",
                        "sizes: [1, 90]",
                        "¦sizes: [1, 90, 120]",
                        "as many numbers as of has",
                        ""),
                edit(
                        "sizes that fall",
                        "sizes: [1, 90]",
                        "sizes: [1, ¦0]",
                        "be greater than the size before it (1)",
                        ""),
                edit(
                        "one dose",
                        "of: [short, long], sizes: [1, 90]",
                        "¦of: [short], sizes: [1]",
                        "must name at least two",
                        ""),
                edit(
                        "both that is not both",
                        "both: neither",
                        "both: ¦no-relief",
                        "do what no-signal and no-relief do",
                        ""),
                edit(
                        "one path twice",
                        "second: no-relief",
                        "second: ¦no-signal",
                        "be another intervention than first",
                        ""),
                edit(
                        "hours from persons",
                        "{since: incumbent-share.before}",
                        "{since: ¦participants.peak}",
                        "be an outcome in share",
                        ""));
    }

    private static List<Edit> ofRecords() {
        return List.of(
                edit(
                        "an entry that is not there",
                        "- {date: 2022-01-06, type: alliance_decision}",
                        "- ¦{date: 2022-01-06, type: alliance_decided}",
                        "must match an entry of the timeline",
                        "alliance_decision"),
                edit("a date that is none", "date: 2022-01-06", "date: ¦2022-01-36", "be a date as 2022-01-31", ""),
                edit(
                        "an entry with an unknown key",
                        ", region: KZ-MAN}",
                        ", ¦regions: KZ-MAN}",
                        "must be one of date",
                        "region"),
                edit(
                        "records that name nothing",
                        "    records:\n      - {date: 2022-01-06, type: alliance_decision}\n",
                        "    ¦records: []\n",
                        "must name at least one entry",
                        ""),
                edit(
                        "a claim about the record without an entry",
                        "kinds: [fit]",
                        "¦kinds: [fit, record]",
                        "none is of the kind record",
                        ""),
                edit("a question of the record that names no entry", """
                                measure: recorded
                                unit: entries
                                at-least: 1
                                why: one
                            records:
                              - {date: 2022-01-06, type: alliance_decision}
                        """, """
                                measure: ¦recorded
                                unit: entries
                                at-least: 1
                                why: one
                        """, "name entries under records", ""));
    }
}
