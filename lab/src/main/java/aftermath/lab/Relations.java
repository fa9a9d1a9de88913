package aftermath.lab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// What two parameters must be to each other, where each by itself may be anything in its range.
public final class Relations {

    /// One parameter that must lie below another.
    ///
    /// @param less   name of the lesser
    /// @param more   name of the greater
    /// @param strict whether they may not be equal
    /// @param why    what goes wrong otherwise, no full stop
    public record Relation(String less, String more, boolean strict, String why) {

        /// What is wrong with these numbers; empty where nothing is, or where one of the two is not among them.
        public Optional<Violation> violation(Map<String, Double> numbers) {
            Double low = numbers.get(less);
            Double high = numbers.get(more);
            if (low == null || high == null || !(strict ? low >= high : low > high)) {
                return Optional.empty();
            }
            String demand = "be " + (strict ? "less than " : "at most ") + more + " (" + plain(high) + ")";
            return Optional.of(new Violation(less, demand + ": " + why));
        }
    }

    /// @param parameter the one that is too great
    /// @param demand    what follows *must*
    public record Violation(String parameter, String demand) {}

    /// Every pair that is checked.
    public static final List<Relation> ALL = List.of(
            new Relation(
                    "population.near", "population.degree", false, "ties inside one's own place are some of all ties"),
            new Relation(
                    "security.emergency.lifted",
                    "security.emergency.declared",
                    true,
                    "else an emergency is lifted in the hour of its declaration"),
            new Relation(
                    "information.blackout.safe",
                    "information.blackout.half",
                    true,
                    "else the internet is restored while it is being cut"),
            new Relation(
                    "security.deploy.on-duty",
                    "security.deploy.all-out",
                    false,
                    "in quiet times no more police are out than at most"),
            new Relation(
                    "alliance.credibility.honoured",
                    "alliance.credibility.requests",
                    false,
                    "no more requests can be honoured than were made"));

    private Relations() {}

    /// Everything these numbers break.
    public static List<Violation> broken(Map<String, Double> numbers) {
        return ALL.stream()
                .map(r -> r.violation(numbers))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The same numbers with no relation broken by a draw: where draws crossed, one that was drawn gives way, the
    /// lesser
    /// where both were. What was set or shipped stays as it was.
    static SortedMap<String, Double> mended(SortedMap<String, Double> numbers, Set<String> drawn) {
        for (Relation relation : ALL) {
            if (relation.violation(numbers).isPresent()) {
                double low = Objects.requireNonNull(numbers.get(relation.less()));
                double high = Objects.requireNonNull(numbers.get(relation.more()));
                if (drawn.contains(relation.less())) {
                    numbers.put(relation.less(), relation.strict() ? Math.nextDown(high) : high);
                } else if (drawn.contains(relation.more())) {
                    numbers.put(relation.more(), relation.strict() ? Math.nextUp(low) : low);
                }
            }
        }
        return numbers;
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
