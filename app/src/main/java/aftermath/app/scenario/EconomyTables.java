package aftermath.app.scenario;

import aftermath.sim.model.Catalogue;
import aftermath.sim.scenario.Scenario.Indicator;
import aftermath.sim.scenario.Scenario.Price;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What life costs: economic series and fuel prices.
final class EconomyTables {
    static final List<String> INDICATOR_COLUMNS =
            List.of("period", "series", "region_iso", "value", "lo", "hi", "unit", "source", "notes");
    static final List<String> PRICE_COLUMNS =
            List.of("iso", "before_kzt_l", "after_kzt_l", "origin", "source", "notes");

    private static final Pattern PERIOD =
            Pattern.compile("(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
    private static final Pattern SERIES = Pattern.compile("[a-z][a-z0-9_]*");

    private EconomyTables() {}

    static List<Indicator> indicators(Table table, Nation nation) {
        List<Indicator> indicators = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            Bounds bounds = Bounds.of(row, "value", row.at("value").number());
            row.at("notes").textOrEmpty();
            Indicator indicator = new Indicator(
                    row.at("period")
                            .matching(
                                    PERIOD,
                                    "be a year, a quarter, a month or a day as 2022, 2022-Q1, 2022-01, 2022-01-31"),
                    row.at("series").matching(SERIES, "be small letters, digits and underscores"),
                    nation.scope(row.at("region_iso")),
                    bounds.value(),
                    bounds.lo(),
                    bounds.hi(),
                    row.at("unit").text(),
                    row.at("source").text());
            indicators.add(indicator);
            String key = indicator.period() + " " + indicator.series() + " "
                    + row.at("region_iso").raw();
            Integer line = seen.putIfAbsent(key, row.mark().line());
            if (line != null) {
                row.fault(
                        "Period, series and region must appear together once, but do so in line " + line + " already.",
                        "");
            }
            String unit = units.putIfAbsent(indicator.series(), indicator.unit());
            if (unit != null && !unit.equals(indicator.unit())) {
                row.at("unit").must("be " + unit + ", as in the rest of the series " + indicator.series(), unit);
            }
        }
        if (table.readable() && !table.rows().isEmpty()) {
            needed(table, indicators);
        }
        return indicators;
    }

    /// Series that a mechanism reads must be there, or it would fall silent without a word.
    private static void needed(Table table, List<Indicator> indicators) {
        for (String series : Catalogue.SERIES) {
            long years = indicators.stream()
                    .filter(i -> i.series().equals(series) && i.region() < 0)
                    .count();
            if (years < Catalogue.LEAST_YEARS) {
                List<String> there =
                        indicators.stream().map(Indicator::series).distinct().toList();
                table.rows()
                        .getFirst()
                        .fault(
                                "The series " + series + " must have at least " + Catalogue.LEAST_YEARS
                                        + " years for the nation, not " + years + ".",
                                years == 0 ? Nearest.to(series, there) : "");
            }
        }
    }

    static List<Price> prices(Table table, Ids regions) {
        List<Price> prices = new ArrayList<>();
        Ids priced = new Ids("a priced region");
        for (Row row : table.rows()) {
            priced.add(row.at("iso"));
            if (row.ragged()) {
                continue;
            }
            row.at("notes").textOrEmpty();
            double before = row.at("before_kzt_l").number(1, 10_000);
            double after = row.at("after_kzt_l").number(1, 10_000);
            if (after < before) {
                row.at("after_kzt_l").must("be at least the price before, which a cap held down", "");
            }
            prices.add(new Price(
                    row.at("iso").reference(regions),
                    before,
                    after,
                    row.at("origin").origin(),
                    row.at("source").text()));
        }
        if (table.readable() && regions.isKnown()) {
            for (String region : regions.names()) {
                if (!priced.has(region)) {
                    table.rows().getFirst().fault("Region " + region + " must have a row in the table.", "");
                }
            }
        }
        return prices;
    }
}
