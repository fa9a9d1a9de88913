package aftermath.sim.model.economy;

import aftermath.sim.engine.Binding;
import aftermath.sim.engine.Contract;
import aftermath.sim.engine.Mechanism;
import aftermath.sim.engine.Parameter;
import aftermath.sim.model.Columns;
import aftermath.sim.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The state of the economy weighs on everybody.
///
///     s_r = b·tanh( (w_u·z(joblessness_r) + w_π·z(inflation) + w_d·z(debt) + w_p·z(poverty_r) − w_w·z(log
/// wage_r)) / b )
///
/// Source: relative deprivation, Gurr 1970; the list of indicators is the article's own.
/// Deviation: joblessness, poverty and wage are set against the other regions, since no ten-year series by region was
/// found; only inflation is set against the country's own ten years. The sum is bounded, or poverty makes one region
/// an outlier.
public final class Strain implements Mechanism {
    private static final Parameter JOBLESSNESS = weight("joblessness", "joblessness in a region");
    private static final Parameter INFLATION = weight("inflation", "inflation in the nation");
    private static final Parameter DEBT = weight("debt", "household debt in the nation");
    private static final Parameter POVERTY = weight("poverty", "poverty in a region");
    private static final Parameter WAGE = weight("wage", "wages in a region, which lighten the strain");
    private static final Parameter DEBT_Z = new Parameter(
            "economy.strain.debt-z", "1", -5, 5, "Household debt against its ten years, in standard deviations");
    private static final Parameter BOUND =
            new Parameter("economy.strain.bound", "hardship", 1e-6, 1, "Largest strain either way");
    private static final int YEARS = 10;

    /// Yearly inflation of the nation, in the economic tables.
    public static final String INFLATION_SERIES = "cpi_inflation_avg";

    /// Years below which nothing can be said of a spread.
    public static final int LEAST_YEARS = 3;

    private static final Contract CONTRACT = new Contract(
            "economy.strain",
            "Stagnation, inflation, debt and poverty weigh on everybody",
            "Gurr 1970 (relative deprivation)",
            24,
            List.of(),
            List.of(Columns.STRAIN),
            List.of(JOBLESSNESS, INFLATION, DEBT, POVERTY, WAGE, DEBT_Z, BOUND));

    private static Parameter weight(String of, String meaning) {
        return new Parameter("economy.strain." + of, "hardship", 0, 1, "Hardship per standard deviation of " + meaning);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public void settle(Binding world) {
        double[] fixed = strains(world);
        System.arraycopy(fixed, 0, world.writes(Columns.STRAIN), 0, fixed.length);
    }

    @Override
    public Step bind(Binding world) {
        double[] strain = world.writes(Columns.STRAIN);
        double[] fixed = strains(world);
        return tick -> System.arraycopy(fixed, 0, strain, 0, fixed.length);
    }

    private static double[] strains(Binding world) {
        Scenario scenario = world.part(Scenario.class);
        double national = world.number(INFLATION) * inflation(scenario) + world.number(DEBT) * world.number(DEBT_Z);
        double[] jobless = standardised(scenario, Scenario.Region::unemployment);
        double[] poverty = standardised(scenario, Scenario.Region::poverty);
        double[] wage = standardised(scenario, r -> StrictMath.log(r.wage()));
        double bound = world.number(BOUND);
        double[] strain = new double[scenario.regions().size()];
        for (int r = 0; r < strain.length; r++) {
            double sum = national
                    + world.number(JOBLESSNESS) * jobless[r]
                    + world.number(POVERTY) * poverty[r]
                    - world.number(WAGE) * wage[r];
            strain[r] = bound * StrictMath.tanh(sum / bound);
        }
        return strain;
    }

    /// Distance of each region from the mean over residents, in standard deviations; zero where all are alike.
    private static double[] standardised(Scenario scenario, ToDoubleFunction<Scenario.Region> of) {
        double people = 0;
        double sum = 0;
        double squares = 0;
        for (Scenario.Region region : scenario.regions()) {
            double x = of.applyAsDouble(region);
            people += region.population();
            sum += region.population() * x;
            squares += region.population() * x * x;
        }
        double mean = sum / people;
        double deviation = StrictMath.sqrt(Math.max(0, squares / people - mean * mean));
        return scenario.regions().stream()
                .mapToDouble(r -> deviation > 1e-12 ? (of.applyAsDouble(r) - mean) / deviation : 0)
                .toArray();
    }

    /// Inflation of the year before the crisis against the ten years up to it; zero where the series is too short.
    private static double inflation(Scenario scenario) {
        int last = scenario.clock().start().getYear() - 1;
        double[] years = scenario.indicators().stream()
                .filter(i -> i.series().equals(INFLATION_SERIES) && i.region() < 0 && isYear(i.period()))
                .filter(i -> Integer.parseInt(i.period()) > last - YEARS && Integer.parseInt(i.period()) <= last)
                .sorted((a, b) -> a.period().compareTo(b.period()))
                .mapToDouble(Scenario.Indicator::value)
                .toArray();
        if (years.length < LEAST_YEARS) {
            return 0;
        }
        double mean = Arrays.stream(years).sum() / years.length;
        double squares = 0;
        for (double x : years) {
            squares += (x - mean) * (x - mean);
        }
        double deviation = StrictMath.sqrt(squares / years.length);
        return deviation > 1e-12 ? (years[years.length - 1] - mean) / deviation : 0;
    }

    private static boolean isYear(String period) {
        return period.length() == 4 && period.chars().allMatch(Character::isDigit);
    }
}
