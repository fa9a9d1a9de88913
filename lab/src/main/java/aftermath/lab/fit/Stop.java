package aftermath.lab.fit;

/// Why a fit ended.
public enum Stop {
    TOLERANCE("the tolerance asked for was reached"),
    GENERATIONS("as many generations were made as were asked for"),
    BUDGET("the runs were used up"),
    ACCEPTANCE("too few attempts came within the tolerance"),
    STUCK("all particles are equally far from the record");

    private final String words;

    Stop(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
