package aftermath.sim.lattice;

/// Citizens of two groups who are born and die: their columns, and how many there are. The place of a dead one is taken
/// by the next that is born, the last left first.
final class Folk {
    /// Of [#left]: not in jail.
    static final int FREE = 0;

    private static final byte GONE = -1;

    final int room;
    final byte[] group;
    final int[] cell;
    final double[] hardship;
    final double[] riskAversion;
    final int[] age;
    final int[] span;
    /// Ticks left of a jail term.
    final int[] left;
    final boolean[] active;
    final int[] size = new int[2];
    int used;
    int activeNow;
    int jailed;
    private final int[] vacant;
    private int vacancies;

    /// @param room most that there can be
    Folk(int room) {
        this.room = room;
        this.group = new byte[room];
        this.cell = new int[room];
        this.hardship = new double[room];
        this.riskAversion = new double[room];
        this.age = new int[room];
        this.span = new int[room];
        this.left = new int[room];
        this.active = new boolean[room];
        this.vacant = new int[room];
    }

    boolean hasRoom() {
        return vacancies > 0 || used < room;
    }

    boolean alive(int who) {
        return group[who] != GONE;
    }

    int born(int side, int there) {
        int who = vacancies > 0 ? vacant[--vacancies] : used++;
        group[who] = (byte) side;
        cell[who] = there;
        age[who] = 0;
        left[who] = FREE;
        active[who] = false;
        size[side]++;
        return who;
    }

    void died(int who) {
        show(who, false);
        jailed -= left[who] == FREE ? 0 : 1;
        size[group[who]]--;
        group[who] = GONE;
        vacant[vacancies++] = who;
    }

    void show(int who, boolean violent) {
        activeNow += (violent ? 1 : 0) - (active[who] ? 1 : 0);
        active[who] = violent;
    }

    void jail(int who, int term) {
        left[who] = term;
        jailed++;
    }

    void free(int who, int there) {
        left[who] = FREE;
        cell[who] = there;
        jailed--;
    }
}
