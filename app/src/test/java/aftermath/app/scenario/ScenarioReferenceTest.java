package aftermath.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioReferenceTest {
    @Test
    void the_reference_names_every_key_and_column() throws IOException {
        String reference = Files.readString(Shipped.ROOT.resolve("docs/reference/scenario-folder.md"));
        Stream.of(
                        RegionTables.REGION_COLUMNS,
                        RegionTables.PLACE_COLUMNS,
                        RegionTables.BORDER_COLUMNS,
                        EconomyTables.INDICATOR_COLUMNS,
                        EconomyTables.PRICE_COLUMNS,
                        ForceTables.UNIT_COLUMNS,
                        ForceTables.MEMBER_COLUMNS,
                        ConflictTables.MILITANTS_COLUMNS,
                        ConflictTables.KINDS_OF_MILITANTS,
                        ConflictTables.SITES_COLUMNS,
                        ConflictTables.KINDS_OF_SITES,
                        RecordTables.DAILY_COLUMNS,
                        RecordTables.TIMELINE_COLUMNS,
                        RecordTables.OUTCOMES)
                .flatMap(List::stream)
                .forEach(column -> assertThat(reference).contains("`" + column + "`"));
        Header.OPTIONAL_KEYS.forEach(key -> assertThat(reference).contains("`" + key));
        Header.KEYS.forEach(key -> assertThat(reference).contains("`" + key));
        Header.TABLES.forEach(table -> assertThat(reference).containsPattern("`(tables)?\\." + table + "`"));
        Header.RECORD.forEach(table -> assertThat(reference).containsPattern("`(record)?\\." + table + "`"));
    }

    @Test
    void the_reference_of_claims_names_every_key() throws IOException {
        String reference = Files.readString(Shipped.ROOT.resolve("docs/reference/claims.md"));
        Stream.of(
                        ClaimsReader.KEYS,
                        ClaimsReader.SOURCE,
                        ClaimsReader.CLAIM,
                        ClaimsReader.OPTIONAL_CLAIM,
                        ClaimsReader.words(),
                        InterventionText.ACTS,
                        HoldText.KEYS,
                        HoldText.VALUES,
                        Header.EVENT,
                        TestText.KEYS,
                        TestText.OPTIONAL_KEYS,
                        MeasureText.WORDS,
                        RecordEntries.KEYS,
                        RecordEntries.OPTIONAL_KEYS)
                .flatMap(Collection::stream)
                .forEach(key -> assertThat(reference).containsPattern("`" + key + "(\\[])?`"));
        MeasureText.KEYS.forEach(key -> assertThat(reference).contains("`{" + key + ": "));
        assertThat(reference).contains(ClaimsReader.SCHEMA);
    }
}
