package aftermath.lab;

import aftermath.sim.engine.Column;
import aftermath.sim.model.PowerColumns;
import aftermath.sim.model.Sets;
import aftermath.sim.scenario.Abroad;
import java.util.List;

/// Who gained influence, who drew closer, what other states learned: told for each power and pair of the case.
final class AbroadOutcomes {
    private AbroadOutcomes() {}

    static List<Outcome> of(Abroad abroad) {
        Sheet sheet = new Sheet(Outcome.Group.ABROAD);
        powers(sheet, abroad.powers());
        pairs(sheet, abroad);
        states(sheet, abroad.states());
        return sheet.outcomes();
    }

    private static void powers(Sheet sheet, List<Abroad.Power> powers) {
        sheet.over(Sets.POWER);
        for (int k = 0; k < powers.size(); k++) {
            int power = k;
            String id = powers.get(k).id();
            String name = powers.get(k).name();
            sheet.add(
                            "backing." + id,
                            "1",
                            "Strongest backing of the incumbent by " + name,
                            "most of power.backing",
                            f -> Courses.max(f.course(PowerColumns.BACKING, power)))
                    .add(
                            "influence." + id + ".before",
                            "share",
                            "Share of outside influence in the first hour: " + name,
                            "power.influence in hour 0",
                            f -> Courses.start(f.course(PowerColumns.INFLUENCE, power)))
                    .add(
                            "influence." + id + ".last",
                            "share",
                            "Share of outside influence at the end: " + name,
                            "power.influence at the end",
                            f -> Courses.last(f.course(PowerColumns.INFLUENCE, power)))
                    .key()
                    .dated(
                            "influence." + id,
                            "share",
                            "share of outside influence of " + name,
                            "power.influence",
                            f -> f.course(PowerColumns.INFLUENCE, power));
        }
    }

    private static void pairs(Sheet sheet, Abroad abroad) {
        sheet.over(Sets.PAIR);
        for (int k = 0; k < abroad.pairs().size(); k++) {
            Abroad.Power a = abroad.powers().get(abroad.pairs().get(k).a());
            Abroad.Power b = abroad.powers().get(abroad.pairs().get(k).b());
            String pair = a.id() + "-" + b.id();
            String both = a.name() + " and " + b.name();
            course(sheet, "partnership." + pair, "How close they stand, " + both, PowerColumns.PARTNERSHIP, k);
            course(
                    sheet,
                    "balance." + pair,
                    "Share of the dependence between them that is the second's on the first, " + both,
                    PowerColumns.BALANCE,
                    k);
        }
    }

    private static void course(Sheet sheet, String name, String what, Column column, int entity) {
        sheet.add(
                        name + ".before",
                        "1",
                        what + ", in the first hour",
                        column.name() + " in hour 0",
                        f -> Courses.start(f.course(column, entity)))
                .add(
                        name + ".last",
                        "1",
                        what + ", at the end",
                        column.name() + " at the end",
                        f -> Courses.last(f.course(column, entity)))
                .dated(name, "1", what, column.name(), f -> f.course(column, entity));
    }

    private static void states(Sheet sheet, List<Abroad.OtherState> states) {
        boolean[] all = new boolean[states.size()];
        boolean[] members = new boolean[states.size()];
        for (int s = 0; s < all.length; s++) {
            all[s] = true;
            members[s] = states.get(s).member();
        }
        sheet.over(Sets.STATE);
        states(
                sheet,
                "intervention-belief",
                "believed chance that the alliance would step in, mean over other states",
                PowerColumns.INTERVENTION_BELIEF,
                all);
        sheet.key();
        states(
                sheet,
                "intervention-belief-members",
                "believed chance that the alliance would step in, mean over its other members",
                PowerColumns.INTERVENTION_BELIEF,
                members);
        states(sheet, "state-protest", "protest propensity, mean over other states", PowerColumns.STATE_PROTEST, all);
        states(
                sheet,
                "state-wish",
                "rulers' wish to belong to the alliance, mean over other states",
                PowerColumns.STATE_WISH,
                all);
        sheet.dated(
                "intervention-belief",
                "1",
                "believed chance that the alliance would step in, mean over other states",
                "mean of state.intervention-belief",
                f -> Courses.mean(f, PowerColumns.INTERVENTION_BELIEF, all));
    }

    private static void states(Sheet sheet, String name, String what, Column column, boolean[] counted) {
        sheet.add(
                        name + ".before",
                        "1",
                        "In the first hour: " + what,
                        "mean of " + column.name() + " in hour 0",
                        f -> Courses.start(Courses.mean(f, column, counted)))
                .add(
                        name + ".mean",
                        "1",
                        "Over the whole time: " + what,
                        "mean of " + column.name() + " over states and hours",
                        f -> Courses.mean(Courses.mean(f, column, counted), 0, f.ticks()))
                .add(
                        name + ".last",
                        "1",
                        "At the end: " + what,
                        "mean of " + column.name() + " at the end",
                        f -> Courses.last(Courses.mean(f, column, counted)));
    }
}
