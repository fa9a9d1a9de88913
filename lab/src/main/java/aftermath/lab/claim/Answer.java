package aftermath.lab.claim;

import java.util.Locale;

/// What a test, or a claim, comes to.
public enum Answer {
    /// On the claimed side of its margin with a chance of at least 0.9.
    SUPPORTED,
    /// On the claimed side with a chance of at most 0.1.
    CONTRADICTED,
    /// Neither, or the answer is fixed by what was put in.
    UNDECIDED,
    /// No model can tell.
    UNTESTABLE;

    /// As it is written in files: lower case.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
