package aftermath.app.scenario;

import aftermath.lab.Outcome;
import aftermath.lab.Outcomes;
import aftermath.lab.record.DayQuantity;
import aftermath.lab.record.Forecast;
import aftermath.lab.record.Summaries;
import aftermath.lab.record.Summary;
import aftermath.sim.scenario.Posterior;
import aftermath.sim.scenario.Scenario;
import aftermath.sim.scenario.Scenario.DayRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The tables of the block `fit:`: what is held against the record, what is forecast, what a fit left.
final class FitText {
    static final List<String> SUMMARY =
            List.of("name", "of", "region_iso", "date", "lo", "hi", "guess", "known", "weight", "scale", "source");
    static final List<String> FORECAST = List.of(
            "name",
            "of",
            "region_iso",
            "date",
            "issued",
            "asks",
            "observed",
            "at_most",
            "persistence",
            "base_rate",
            "source");
    static final String WEIGHT = "weight";

    private static final String LOG = "log";
    private static final List<String> SCALES = List.of("linear", LOG);
    private static final double MOST = 1e12;

    private final Scenario scenario;
    private final Nation nation;
    private final List<String> outcomes;
    private final List<Outcome> all;

    /// @param scenario read so far
    /// @param nation   its regions, as tables name them
    FitText(Scenario scenario, Nation nation) {
        this.scenario = scenario;
        this.nation = nation;
        this.all = Outcomes.of(scenario);
        this.outcomes = all.stream().map(Outcome::name).toList();
    }

    Summaries summaries(Table table) {
        List<Summary> list = new ArrayList<>();
        Ids names = new Ids("a summary");
        double weights = 0;
        for (Row row : table.rows()) {
            if (!row.ragged()) {
                names.add(row.at("name"));
                Summary summary = summary(row);
                if (summary != null) {
                    list.add(summary);
                    weights += summary.weight();
                }
            }
        }
        if (!list.isEmpty() && !(weights > 0)) {
            table.rows().getFirst().at(WEIGHT).must("be above 0 in one row at least", "");
        }
        return new Summaries(list);
    }

    private @Nullable Summary summary(Row row) {
        String name = row.at("name").text();
        double weight = row.at(WEIGHT).number(0, 100);
        boolean log = row.at("scale").oneOf(SCALES).equals(LOG);
        Summary.Source source = source(row);
        if (source instanceof Summary.Source.Day(DayQuantity quantity, int region, LocalDate date)) {
            return recorded(row, name, source, quantity, region, date, weight, log);
        }
        double lo = row.at("lo").number(-MOST, MOST);
        double hi = row.at("hi").number(-MOST, MOST);
        if (lo > hi) {
            row.at("lo").must("not be above hi (" + Numeral.plain(hi) + ")", "");
        }
        if (source instanceof Summary.Source.Whole(String outcome)) {
            boolean guess = row.at("guess").flag();
            LocalDate known = row.at("known").date();
            String from = row.at("source").text();
            return lo > hi || Double.isNaN(lo) || Double.isNaN(hi)
                    ? null
                    : new Summary(name, source, unit(outcome), lo, hi, guess, known, weight, log, from);
        }
        return null;
    }

    /// Range, source and whether it is a guess stand in the daily record, and only there.
    private @Nullable Summary recorded(
            Row row,
            String name,
            Summary.Source source,
            DayQuantity quantity,
            int region,
            LocalDate date,
            double weight,
            boolean log) {
        for (String column : List.of("lo", "hi", "guess", "source")) {
            if (!row.at(column).blank()) {
                row.at(column).must("be empty: the daily record has it", "delete it");
            }
        }
        Optional<DayRecord> day = scenario.record().days().stream()
                .filter(d -> d.outcome().equals(quantity.word())
                        && d.region() == region
                        && d.date().equals(date))
                .findFirst();
        if (day.isEmpty()) {
            row.at("date").must("be a day for which the daily record has " + quantity.word() + " there", "");
            return null;
        }
        DayRecord its = day.get();
        LocalDate known = row.at("known").blank() ? date : row.at("known").date();
        return new Summary(
                name, source, quantity.unit(), its.lo(), its.hi(), its.guess(), known, weight, log, its.source());
    }

    /// A day's number where a date stands, else an outcome.
    private Summary.@Nullable Source source(Row row) {
        Scalar of = row.at("of");
        if (row.at("date").blank()) {
            String outcome = of.text();
            if (!outcomes.contains(outcome)) {
                of.must("be an outcome of this case", Nearest.to(outcome, outcomes));
                return null;
            }
            if (!row.at("region_iso").blank()) {
                row.at("region_iso").must("be empty: outcomes are the nation's", "delete it");
            }
            return new Summary.Source.Whole(outcome);
        }
        String word = of.oneOf(
                Arrays.stream(DayQuantity.values()).map(DayQuantity::word).toList());
        Optional<DayQuantity> quantity = DayQuantity.of(word);
        int region = nation.scope(row.at("region_iso"));
        LocalDate date = row.at("date").date();
        if (quantity.isEmpty()) {
            return null;
        }
        if (region >= 0 && !quantity.get().regional()) {
            row.at("region_iso").must("be the nation: runs do not have " + word + " by region", nation.code());
            return null;
        }
        return new Summary.Source.Day(quantity.get(), region, date);
    }

    private String unit(String outcome) {
        return all.stream()
                .filter(o -> o.name().equals(outcome))
                .map(Outcome::unit)
                .findFirst()
                .orElse("1");
    }

    List<Forecast> forecasts(Table table) {
        List<Forecast> list = new ArrayList<>();
        Ids names = new Ids("a forecast");
        for (Row row : table.rows()) {
            if (row.ragged()) {
                continue;
            }
            names.add(row.at("name"));
            Summary.Source source = source(row);
            boolean asked = !row.at("at_most").blank();
            double naive = asked ? 1 : MOST;
            Double threshold = asked ? (Double) row.at("at_most").number() : null;
            Forecast forecast = new Forecast(
                    row.at("name").slug(),
                    row.at("asks").text(),
                    row.at("issued").date(),
                    source == null ? new Summary.Source.Whole("") : source,
                    source instanceof Summary.Source.Whole(String outcome)
                            ? unit(outcome)
                            : source instanceof Summary.Source.Day day
                                    ? day.quantity().unit()
                                    : "1",
                    row.at("observed").number(-MOST, MOST),
                    threshold,
                    row.at("persistence").number(asked ? 0 : -MOST, naive),
                    row.at("base_rate").number(asked ? 0 : -MOST, naive),
                    row.at("source").text());
            if (source != null) {
                list.add(forecast);
            }
        }
        return list;
    }

    /// Columns are those that are there: a weight, and parameters with priors.
    @Nullable
    Posterior posterior(Faults faults, String file, @Nullable String text) {
        List<CsvText.Line> lines = text == null ? List.of() : CsvText.read(file, text, faults);
        if (lines.isEmpty()) {
            return null;
        }
        List<String> header =
                lines.getFirst().cells().stream().map(CsvText.Cell::text).toList();
        List<String> names =
                header.stream().filter(name -> !name.equals(WEIGHT)).toList();
        boolean sound = fitted(faults, file, lines.getFirst(), names);
        List<String> columns = new ArrayList<>(names);
        columns.add(WEIGHT);
        Table table = Table.read(faults, file, Objects.requireNonNull(text), columns);
        List<List<Double>> particles = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double sum = 0;
        for (Row row : sound ? table.rows() : List.<Row>of()) {
            if (row.ragged()) {
                continue;
            }
            List<Double> particle = new ArrayList<>();
            for (String name : names) {
                var param = Objects.requireNonNull(scenario.params().get(name));
                particle.add(row.at(name).number(param.lo(), param.hi()));
            }
            double weight = row.at(WEIGHT).number(0, MOST);
            sum += weight;
            particles.add(particle);
            weights.add(weight);
        }
        if (!particles.isEmpty() && !(sum > 0)) {
            table.rows().getFirst().at(WEIGHT).must("be above 0 in one row at least", "");
        }
        return particles.isEmpty() || !(sum > 0) ? null : new Posterior(names, particles, weights);
    }

    private boolean fitted(Faults faults, String file, CsvText.Line header, List<String> names) {
        TreeSet<String> known = new TreeSet<>();
        scenario.params().values().stream().filter(p -> p.prior() != null).forEach(p -> known.add(p.name()));
        boolean sound = true;
        for (CsvText.Cell cell : header.cells()) {
            if (!cell.text().equals(WEIGHT) && !known.contains(cell.text())) {
                faults.add(
                        file,
                        new Mark(header.number(), cell.column()),
                        cell.text(),
                        "Column " + cell.text() + " must be weight, or a parameter of the scenario that has a prior.",
                        Nearest.to(cell.text(), known));
                sound = false;
            }
        }
        if (names.isEmpty()) {
            faults.add(
                    file,
                    new Mark(header.number(), 1),
                    "",
                    "The table must have a column for a parameter that has a prior.",
                    "take the posterior.csv of a study as it is");
        }
        return sound && !names.isEmpty();
    }
}
