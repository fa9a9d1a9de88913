package aftermath.app.cli;

import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Conflict;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Origin;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import aftermath.sim.scenario.Scenario.Place;
import aftermath.sim.scenario.Scenario.Region;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The first case's places and record, with a handful of made-up parameters.
final class MadeUpScenario implements ScenarioSource {
    private final String title;

    MadeUpScenario(String title) {
        this.title = title;
    }

    /// The folder of the first case.
    static Path shipped() {
        return Path.of(System.getProperty("aftermath.root", "."), "scenarios", "kazakhstan-2022");
    }

    @Override
    public Scenario read(Path folder) {
        List<Region> regions = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("regions.csv"))) {
            regions.add(new Region(
                    row.getField("iso"),
                    row.getField("name"),
                    Long.parseLong(row.getField("population")),
                    number(row, "adult_share"),
                    number(row, "share_kazakh"),
                    number(row, "share_russian"),
                    number(row, "urban_share"),
                    number(row, "unemployment_pct"),
                    number(row, "wage_kzt"),
                    number(row, "poverty_pct"),
                    number(row, "lpg_vehicle_share"),
                    number(row, "legitimacy_offset"),
                    Integer.parseInt(row.getField("utc_offset")),
                    number(row, "lat"),
                    number(row, "lon")));
        }
        List<String> codes = regions.stream().map(Region::iso).toList();
        List<Place> places = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("places.csv"))) {
            places.add(new Place(
                    row.getField("id"),
                    row.getField("name"),
                    codes.indexOf(row.getField("region")),
                    row.getField("kind"),
                    Long.parseLong(row.getField("population")),
                    number(row, "lat"),
                    number(row, "lon")));
        }
        List<DayRecord> days = new ArrayList<>();
        for (NamedCsvRecord row : rows(folder.resolve("record/daily.csv"))) {
            days.add(new DayRecord(
                    LocalDate.parse(row.getField("date")),
                    codes.indexOf(row.getField("region_iso")),
                    row.getField("outcome"),
                    number(row, "lo"),
                    number(row, "mid"),
                    number(row, "hi"),
                    Boolean.parseBoolean(row.getField("guess")),
                    row.getField("source")));
        }
        return new Scenario(
                "kazakhstan-2022",
                title,
                "The cap on the price of gas ends; the rest follows & is <made up>.",
                new Scenario.Country("KAZ", 705, "Kazakhstan", 19503159),
                new Scenario.Clock(
                        LocalDateTime.parse("2022-01-01T00:00"), LocalDateTime.parse("2022-02-01T00:00"), 6, 0),
                regions,
                places,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Conflict.NONE,
                Discourse.NONE,
                Abroad.NONE,
                parameters(),
                List.of(),
                new TreeMap<>(
                        java.util.Map.of("base", new Scenario.Variant("base", "As it is", List.of(), new TreeMap<>()))),
                new Scenario.ObservedRecord(days, List.of()),
                "0".repeat(64));
    }

    private static SortedMap<String, Param> parameters() {
        SortedMap<String, Param> params = new TreeMap<>();
        for (Param param : List.of(
                new Param("society.fear.k", 2.3, null, "1", 0.5, 10, Origin.LITERATURE, "Epstein 2002"),
                new Param(
                        "society.reach",
                        1,
                        new Prior.Uniform(0.5, 1.6),
                        "1",
                        0,
                        5,
                        Origin.ASSUMED,
                        "chosen to look right"),
                new Param("population.degree", 8, null, "1", 4, 16, Origin.ASSUMED, "a test"),
                new Param("population.near", 6, null, "1", 2, 12, Origin.ASSUMED, "a test"),
                new Param("alliance.troops", 2030, null, "persons", 2000, 2300, Origin.MEASURED, "rbc.ua"))) {
            params.put(param.name(), param);
        }
        return params;
    }

    private static double number(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
