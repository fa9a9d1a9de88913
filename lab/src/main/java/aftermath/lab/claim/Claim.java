package aftermath.lab.claim;

import java.util.List;

/// A statement with an author, and the tests that would decide it.
///
/// @param id        as others rely on it
/// @param paragraph of the source, from 1
/// @param speaker   whose claim it is: the author, or whom the author reports
/// @param says      the claim in our words, as its speaker means it
/// @param kinds     what it is; several where it says several things
/// @param tests     what the program does to decide it; the first is the main one; none where no model can tell
/// @param settledBy the evidence that would settle it outside the model; never empty where there is no test
/// @param records   entries of the record behind it
/// @param line      of the claims file, from 1
public record Claim(
        String id,
        int paragraph,
        String speaker,
        String says,
        List<Kind> kinds,
        List<Test> tests,
        String settledBy,
        List<Entry> records,
        int line) {

    public Claim {
        kinds = List.copyOf(kinds);
        tests = List.copyOf(tests);
        records = List.copyOf(records);
    }

    /// What a claim is.
    public enum Kind {
        /// Would the outcome have differed without it?
        CAUSE,
        /// How large is a quantity?
        SIZE,
        /// Will it happen?
        FORECAST,
        /// Does the record need this mechanism?
        FIT,
        /// Did it happen?
        RECORD,
        /// Normative, or only documents can tell.
        BEYOND
    }

    /// An entry of the record's timeline.
    ///
    /// @param date   as in the timeline, ISO 8601
    /// @param type   kind of entry
    /// @param text   what it says
    /// @param source where it is from
    public record Entry(String date, String type, String text, String source) {}
}
