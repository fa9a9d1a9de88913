package aftermath.app.store;

import aftermath.app.BadInput;
import aftermath.lab.claim.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// verdicts.json: what became of the claims of a run, for programs. A number that does not exist is null.
///
/// @param schema       version of this shape
/// @param scenario     id
/// @param scenarioHash SHA-256 over the files it was read from
/// @param source       where the claims are from
/// @param worlds       finished worlds as they are shipped; each has its twins
/// @param verdicts     one per claim, in the order of the source
/// @param omitted      causes that no claim names
public record VerdictFile(
        String schema,
        String scenario,
        String scenarioHash,
        Claims.Source source,
        long seed,
        int scale,
        int worlds,
        List<One> verdicts,
        List<Left> omitted) {

    public static final String SCHEMA = "aftermath/verdicts/1";

    public VerdictFile {
        verdicts = List.copyOf(verdicts);
        omitted = List.copyOf(omitted);
    }

    /// What became of one claim.
    ///
    /// @param claim       id
    /// @param kinds       lower case
    /// @param verdict     supported, contradicted, undecided or untestable
    /// @param assumed     whether an input or the model’s build fixes the answer of a test that decides
    /// @param effect      of the main test, the first; null where it has no number
    /// @param pn          probability of necessity in the main test, share of worlds; null where it cannot be told
    /// @param ps          probability of sufficiency
    /// @param pairs       paired worlds of the main test that tell; 0 where it needs no twin
    /// @param variants    verdict by variant
    /// @param wouldChange in words; of the untestable what would settle it
    public record One(
            String claim,
            int paragraph,
            String speaker,
            String says,
            List<String> kinds,
            String verdict,
            boolean assumed,
            String because,
            @Nullable Effect effect,
            @Nullable Double pn,
            @Nullable Double ps,
            int pairs,
            SortedMap<String, String> variants,
            String wouldChange,
            List<Weighed> tests) {}

    /// A number over worlds.
    ///
    /// @param outcome it is reckoned from
    /// @param lo      5 % quantile over worlds
    /// @param hi      95 % quantile
    public record Effect(
            String outcome,
            String unit,
            @Nullable Double median,
            @Nullable Double lo,
            @Nullable Double hi) {}

    /// One test.
    ///
    /// @param decides   whether the claim hangs on it
    /// @param measure   level, since, effect, kept, doses, carried, fit or recorded
    /// @param twins     names of the changes it compares with
    /// @param side      at-least or at-most
    /// @param fixed     why the answer was put in; null where it was found
    /// @param numbers   one per world; null where a world cannot tell
    /// @param differing worlds whose number is not exactly 0, where it is a difference; else those that tell
    /// @param variants  share on the claimed side by variant
    public record Weighed(
            String id,
            String kind,
            boolean decides,
            String asks,
            String measure,
            List<String> twins,
            @Nullable String outcome,
            String unit,
            int days,
            String side,
            double margin,
            String why,
            String verdict,
            boolean assumed,
            @Nullable String fixed,
            String because,
            @Nullable Effect effect,
            List<@Nullable Double> numbers,
            Part onSide,
            int differing,
            @Nullable Event event,
            @Nullable Counts causation,
            List<Dose> doses,
            @Nullable Part shaken,
            SortedMap<String, Part> variants) {}

    /// A share of worlds.
    ///
    /// @param chance    that the next world is such a one
    /// @param lo        5 % of its posterior
    /// @param hi        95 %
    /// @param anytimeLo lower end of the interval that may be looked at after every world
    /// @param anytimeHi upper end
    public record Part(int count, int of, double chance, double lo, double hi, double anytimeLo, double anytimeHi) {}

    /// What PN and PS are about.
    ///
    /// @param side at-least or at-most
    public record Event(String outcome, String side, double level) {}

    /// In how many pairs the event happened.
    ///
    /// @param both    in either world
    /// @param with    with the cause only
    /// @param without without it only
    /// @param neither in none
    public record Counts(
            int both,
            int with,
            int without,
            int neither,
            @Nullable Part pn,
            @Nullable Part ps) {}

    /// The outcome at one dose.
    public record Dose(
            double size,
            String unit,
            @Nullable Double median,
            @Nullable Double lo,
            @Nullable Double hi,
            int worlds) {}

    /// A cause that no claim names.
    ///
    /// @param claim    whose test it is held against
    /// @param test     id of that test
    /// @param effect   with the mechanism less without it
    /// @param ratio    of its median to that of the strongest named cause on that outcome, without signs
    /// @param sign     pairs in which it has the sign of the median
    /// @param named    effect of the named cause
    /// @param outcomes on which it matters at least as much as a named cause
    public record Left(
            String mechanism,
            String summary,
            String claim,
            String test,
            int days,
            Effect effect,
            @Nullable Double ratio,
            List<@Nullable Double> numbers,
            Part sign,
            @Nullable Counts causation,
            Effect named,
            List<String> outcomes) {}

    /// Writes it into a run’s folder.
    public void write(RunFolder folder) {
        Atomic.write(folder.verdicts(), Json.text(this));
    }

    /// Reads that of a run’s folder.
    ///
    /// @throws BadInput where there is none that can be read
    public static VerdictFile read(RunFolder folder) {
        try {
            return Json.read(Files.readString(folder.verdicts()), VerdictFile.class);
        } catch (IOException | RuntimeException e) {
            throw new BadInput(
                    "Run folder " + folder.path() + " must hold a readable verdicts.json.",
                    "make it with `aftermath report " + folder.path() + "`.");
        }
    }
}
