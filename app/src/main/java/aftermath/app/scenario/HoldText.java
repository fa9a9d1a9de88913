package aftermath.app.scenario;

import aftermath.sim.engine.Column;
import aftermath.sim.model.Nation;
import aftermath.sim.scenario.Intervention.Act;
import aftermath.sim.scenario.Intervention.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Columns held at, or multiplied by, a value for a time.
final class HoldText {
    static final Set<String> KEYS = Set.of("column", "entity", "from", "until");
    static final Set<String> VALUES = Set.of("set", "scale");

    private final Ground ground;

    HoldText(Ground ground) {
        this.ground = ground;
    }

    List<Hold> holds(Fields intervention) {
        List<Hold> holds = new ArrayList<>();
        for (Node item : intervention.items("hold")) {
            Fields fields = intervention.item(item, "hold[" + holds.size() + "]", KEYS, VALUES);
            holds.add(hold(fields));
        }
        return holds;
    }

    private Hold hold(Fields fields) {
        Column column = fields.has("column") ? ground.column(fields.value("column")) : null;
        int entity = fields.has("entity") ? ground.entity(column, fields.value("entity")) : -1;
        int from = (int) fields.value("from").whole(0, Nation.MOST_TICKS);
        int until = (int) fields.value("until").whole(0, Nation.MOST_TICKS);
        if (fields.has("from") && fields.has("until") && until <= from) {
            fields.value("until").must("be later than from (" + from + ")", "");
        }
        String name = column == null ? "" : column.name();
        if (fields.has("set") == fields.has("scale")) {
            fields.fault(fields.mark(), "", fields.at("") + " must have one of the keys set and scale.", "");
            return new Hold(name, entity, Act.SCALE, 1, from, until);
        }
        if (fields.has("scale")) {
            return new Hold(name, entity, Act.SCALE, factor(column, fields.value("scale")), from, until);
        }
        double value = fields.value("set").number();
        if (column != null && (value < column.lo() || value > column.hi())) {
            fields.value("set")
                    .must(
                            "lie within [" + Numeral.plain(column.lo()) + ", " + most(column) + "] " + column.unit()
                                    + ", which " + column.name() + " can be",
                            "");
        }
        return new Hold(name, entity, Act.SET, value, from, until);
    }

    private static double factor(@Nullable Column column, Scalar scale) {
        double factor = scale.number();
        if (column != null && factor < 0 && column.lo() >= 0) {
            scale.must("not be below 0, as " + column.name() + " never is", "");
        }
        return factor;
    }

    private static String most(Column column) {
        return Double.isInfinite(column.hi()) || column.hi() == Double.MAX_VALUE ? "∞" : Numeral.plain(column.hi());
    }
}
