package aftermath.app.cli;

/// What the program tells the shell.
public final class ExitCode {
    public static final int DONE = 0;
    /// A fault of ours.
    public static final int OUR_FAULT = 1;
    /// Bad usage, scenario, data or environment; picocli uses the same for usage.
    public static final int BAD_INPUT = 2;
    /// Some runs failed, the rest were kept.
    public static final int SOME_FAILED = 3;
    /// A gate that the user set was not met.
    public static final int GATE_NOT_MET = 4;
    /// Interrupted; can be resumed.
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
