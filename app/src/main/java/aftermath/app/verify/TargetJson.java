package aftermath.app.verify;

import aftermath.app.store.Json;
import aftermath.lab.verify.Checked;
import aftermath.lab.verify.Target;
import aftermath.lab.verify.Target.Expected;
import aftermath.lab.verify.Target.Got;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `verify --json` prints; docs/reference/verify.md and verify.schema.json tell of each field.
public final class TargetJson {
    /// Name and version of its shape.
    public static final String SCHEMA = "aftermath/verify/1";

    private TargetJson() {}

    /// All of it.
    record Whole(String schema, List<One> targets) {}

    /// One target. A single number stands by itself, several in a list; so do words.
    record One(
            String id,
            String kind,
            String title,
            String source,
            Object expected,
            @Nullable Object got,
            Object tolerance,
            String verdict,
            String why,
            List<String> cards,
            boolean quick,
            String note,
            String reason) {}

    /// Least and most of each number.
    record Bounds(Object least, Object most) {}

    /// A share of the number.
    record Relative(double relative) {}

    /// The JSON text.
    public static String of(List<Checked> checked) {
        return Json.text(new Whole(SCHEMA, checked.stream().map(TargetJson::one).toList()));
    }

    private static One one(Checked checked) {
        Target target = checked.target();
        return new One(
                target.id(),
                target.kind().word(),
                target.title(),
                target.source(),
                expected(target.expected()),
                got(checked.got()),
                tolerance(target.expected()),
                checked.verdict().word(),
                target.expected().why(),
                target.cards(),
                target.quick(),
                checked.note(),
                target.reason());
    }

    private static Object expected(Expected expected) {
        return switch (expected) {
            case Expected.Near near -> alone(near.values());
            case Expected.Between between -> alone(between.middles());
            case Expected.Same same -> alone(same.values());
        };
    }

    private static @Nullable Object got(@Nullable Got got) {
        return switch (got) {
            case null -> null;
            case Got.Numbers numbers ->
                alone(numbers.values().stream().map(TargetJson::finite).toList());
            case Got.Words words -> alone(words.values());
        };
    }

    private static Object tolerance(Expected expected) {
        return switch (expected) {
            case Expected.Near near when near.relative() -> new Relative(near.tolerance());
            case Expected.Near near -> near.tolerance();
            case Expected.Between between -> new Bounds(alone(between.least()), alone(between.most()));
            case Expected.Same _ -> 0;
        };
    }

    private static Object alone(List<?> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }

    /// JSON has no word for what is no number.
    private static Object finite(Double value) {
        return Double.isFinite(value) ? value : String.valueOf(value);
    }
}
