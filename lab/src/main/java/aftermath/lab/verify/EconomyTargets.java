package aftermath.lab.verify;

import aftermath.sim.model.Columns;
import aftermath.sim.model.EliteColumns;
import aftermath.sim.model.economy.Burden;
import aftermath.sim.model.economy.CapRemoval;
import aftermath.sim.model.economy.Concession;
import aftermath.sim.model.economy.Strain;
import java.util.List;

/// The layer `economy`, each mechanism by itself in the [StandCountry].
final class EconomyTargets {
    private static final double ROUNDING = 1e-9;

    private EconomyTargets() {}

    static List<Target> of() {
        return List.of(strain(), capRemoval(), concession(), burden());
    }

    /// Joblessness and poverty 6 against 3, people 1 to 2: mean 4, deviation √2. Logarithm of wages 2 against 1.
    /// Inflation 9 after nine years of 6: mean 6.3, deviation 0.9, three deviations up.
    private static Target strain() {
        double z = 2 / Math.sqrt(2);
        double west = 0.02 * 3 + 0.03 * -1 + 0.04 * z + 0.05 * z - 0.01 * z;
        double east = 0.02 * 3 + 0.03 * -1 - (0.04 * z + 0.05 * z - 0.01 * z) / 2;
        return Target.analytic("economy.strain", "Strain of a poor and a less poor region, all five weights, bound 0.1")
                .from("b·tanh(Σ w·z/b), by hand from the country's round numbers")
                .cards("economy.strain")
                .within(ROUNDING, "rounding", 0.1 * Math.tanh(west / 0.1), 0.1 * Math.tanh(east / 0.1))
                .numbers(() -> Stand.of(new Strain())
                        .with("joblessness", 0.04)
                        .with("inflation", 0.02)
                        .with("debt", 0.03)
                        .with("debt-z", -1)
                        .with("poverty", 0.05)
                        .with("wage", 0.01)
                        .with("bound", 0.1)
                        .hours(1)
                        .values(Columns.STRAIN));
    }

    private static Target capRemoval() {
        return Target.analytic(
                        "economy.cap-removal", "Price of 60 on its way to 120, half-life 5 h: after 5 and 10 hours")
                .from("before + rise·(1 − 2^(−t/h))")
                .cards("economy.cap-removal")
                .within(ROUNDING, "rounding", 90, 105)
                .numbers(() -> {
                    Stand stand =
                            Stand.of(new CapRemoval()).with("half-life", 5).hours(5);
                    double five = stand.value(Columns.MARKET_PRICE, 0);
                    return new double[] {five, stand.hours(5).value(Columns.MARKET_PRICE, 0)};
                });
    }

    /// Crowd 3,000 in the region and half of 4,000 in the nation: M = 5,000 = half offer, so half of the way from 120
    /// to the floor of 60. Then the crowd is gone, and a memory of two days leaves half of it: the offer stays.
    private static Target concession() {
        return Target.analytic(
                        "economy.concession",
                        "Offer before the hour, at it, two days after the crowd went, and of a fallen government")
                .from("market − (market − floor)·M/(M + half), never withdrawn")
                .cards("economy.concession")
                .within(ROUNDING, "rounding", 0, 90, 90, 0)
                .numbers(() -> {
                    Stand stand = offering();
                    double early = stand.hours(9).value(Columns.PRICE_OFFER, 0);
                    double offered = stand.hours(1).value(Columns.PRICE_OFFER, 0);
                    stand.set(Columns.REGION_CROWD, 0, 0).set(Columns.PARTICIPANTS, 0, 0);
                    double later = stand.hours(48).value(Columns.PRICE_OFFER, 0);
                    Stand fallen = offering().set(EliteColumns.GOVERNMENT, 0, 0).hours(10);
                    return new double[] {early, offered, later, fallen.value(Columns.PRICE_OFFER, 0)};
                });
    }

    private static Stand offering() {
        return Stand.of(new Concession())
                .with("tolerated", 1000)
                .with("half-offer", 5000)
                .with("national-share", 0.5)
                .with("floor", 1)
                .with("hour", 9)
                .with("memory", 48)
                .set(Columns.MARKET_PRICE, 0, 120)
                .set(Columns.REGION_CROWD, 0, 3000)
                .set(Columns.PARTICIPANTS, 0, 4000);
    }

    private static Target burden() {
        double doubled = Math.log(2);
        return Target.analytic(
                        "economy.burden",
                        "Burden of a doubled price after one half-life, under an offer of 90, and a relief half-life after 60 is back")
                .from(
                        "ln(price/before), half of the way in a half-life; Kahneman & Tversky 1979, doi:10.2307/1914185 for the two paces")
                .cards("economy.burden")
                .within(ROUNDING, "rounding", 0.5 * doubled, 90, 0.25 * doubled)
                .numbers(() -> {
                    Stand stand = Stand.of(new Burden())
                            .with("felt", 2)
                            .with("relief", 24)
                            .set(Columns.MARKET_PRICE, 0, 120)
                            .hours(2);
                    double felt = stand.value(Columns.BURDEN, 0);
                    double price = Stand.of(new Burden())
                            .with("felt", 2)
                            .with("relief", 24)
                            .set(Columns.MARKET_PRICE, 0, 120)
                            .set(Columns.PRICE_OFFER, 0, 90)
                            .hours(1)
                            .value(Columns.PRICE, 0);
                    stand.set(Columns.MARKET_PRICE, 0, 60).hours(24);
                    return new double[] {felt, price, stand.value(Columns.BURDEN, 0)};
                });
    }
}
