package aftermath.lab.verify;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/// A result that a part of the model must give, with how near it must come and why so near.
///
/// @param id       short and fixed; that of a mechanism where its own equation is meant
/// @param kind     what stands behind the expected result
/// @param title    part and setup, one phrase, no full stop
/// @param source   of the expected result
/// @param cards    ids of the mechanisms that rest on the part; empty where all do, or none by itself: draws, fits
/// @param quick    whether it takes no more than a second or two
/// @param expected what must come out
/// @param reason   why it is missed, where that is known; it stays red all the same
/// @param got      runs the part
public record Target(
        String id,
        Kind kind,
        String title,
        String source,
        List<String> cards,
        boolean quick,
        Expected expected,
        String reason,
        Supplier<Got> got) {

    /// What stands behind an expected result.
    public enum Kind {
        /// A closed form, or arithmetic that follows from the equation alone.
        ANALYTIC,
        /// A number printed in a publication.
        PUBLISHED,
        /// A number that other public code produces.
        PEER,
        /// A number that the rules of other code give, coded anew apart from this program.
        RECODED;

        /// In lower case, as programs read it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What came out: numbers or words, one for each that is expected.
    public sealed interface Got {
        /// Numbers.
        record Numbers(List<Double> values) implements Got {
            public Numbers {
                values = List.copyOf(values);
            }
        }

        /// Words, such as bits in hexadecimal.
        record Words(List<String> values) implements Got {
            public Words {
                values = List.copyOf(values);
            }
        }

        /// Numbers.
        static Got of(double... values) {
            return new Numbers(Arrays.stream(values).boxed().toList());
        }

        /// Numbers.
        static Got of(DoubleStream values) {
            return new Numbers(values.boxed().toList());
        }

        /// Words.
        static Got words(String... values) {
            return new Words(List.of(values));
        }
    }

    /// What must come out.
    public sealed interface Expected {
        /// Why it must come as near as it must: printed digits, chance, a step of time.
        String why();

        /// Numbers, each to within so much.
        ///
        /// @param tolerance absolute, or a share of the number where `relative`
        record Near(List<Double> values, double tolerance, boolean relative, String why) implements Expected {
            public Near {
                values = List.copyOf(values);
            }
        }

        /// Each number within bounds of its own, the bounds included.
        ///
        /// @param middles what is expected if anything is, for the reader
        record Between(List<Double> middles, List<Double> least, List<Double> most, String why) implements Expected {
            public Between {
                middles = List.copyOf(middles);
                least = List.copyOf(least);
                most = List.copyOf(most);
            }
        }

        /// Words, exactly.
        record Same(List<String> values, String why) implements Expected {
            public Same {
                values = List.copyOf(values);
            }
        }
    }

    public Target {
        cards = List.copyOf(cards);
    }

    /// Begins a target.
    static Draft analytic(String id, String title) {
        return new Draft(Kind.ANALYTIC, id, title);
    }

    /// Begins a target.
    static Draft published(String id, String title) {
        return new Draft(Kind.PUBLISHED, id, title);
    }

    /// Begins a target.
    static Draft peer(String id, String title) {
        return new Draft(Kind.PEER, id, title);
    }

    /// Begins a target.
    static Draft recoded(String id, String title) {
        return new Draft(Kind.RECODED, id, title);
    }

    /// A target in the making.
    static final class Draft {
        private final Kind kind;
        private final String id;
        private final String title;
        private String source = "";
        private List<String> cards = List.of();
        private String reason = "";
        private boolean quick = true;
        private Expected expected = new Expected.Near(List.of(), 0, false, "");

        private Draft(Kind kind, String id, String title) {
            this.kind = kind;
            this.id = id;
            this.title = title;
        }

        Draft from(String where) {
            this.source = where;
            return this;
        }

        Draft cards(String... mechanisms) {
            this.cards = List.of(mechanisms);
            return this;
        }

        /// Takes longer than a quick one may.
        Draft slow() {
            this.quick = false;
            return this;
        }

        /// Why it is missed; it stays red.
        Draft missedBecause(String known) {
            this.reason = known;
            return this;
        }

        /// Numbers to within so much, and why.
        Draft within(double tolerance, String why, double... values) {
            this.expected = new Expected.Near(Arrays.stream(values).boxed().toList(), tolerance, false, why);
            return this;
        }

        /// Numbers to within such a share of themselves, and why.
        Draft withinShare(double tolerance, String why, double... values) {
            this.expected = new Expected.Near(Arrays.stream(values).boxed().toList(), tolerance, true, why);
            return this;
        }

        /// Numbers by chance: each within `errors` standard errors of its own, and why so many.
        Draft withinErrors(double errors, String why, double[] values, double[] error) {
            double[] least = new double[values.length];
            double[] most = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                least[i] = values[i] - errors * error[i];
                most[i] = values[i] + errors * error[i];
            }
            return between(why, values, least, most);
        }

        /// A number within bounds, and why.
        Draft between(double middle, double least, double most, String why) {
            return between(why, new double[] {middle}, new double[] {least}, new double[] {most});
        }

        /// Numbers within bounds, and why.
        Draft between(String why, double[] middles, double[] least, double[] most) {
            this.expected = new Expected.Between(
                    Arrays.stream(middles).boxed().toList(),
                    Arrays.stream(least).boxed().toList(),
                    Arrays.stream(most).boxed().toList(),
                    why);
            return this;
        }

        /// Words, exactly, and why.
        Draft exactly(String why, String... values) {
            this.expected = new Expected.Same(List.of(values), why);
            return this;
        }

        Target got(Supplier<Got> run) {
            return new Target(id, kind, title, source, cards, quick, expected, reason, run);
        }

        /// One that gives numbers.
        Target numbers(Supplier<double[]> run) {
            return got(() -> Got.of(run.get()));
        }
    }
}
