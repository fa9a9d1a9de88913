package aftermath.app.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// JSON as located nodes; duplicate keys are faults, where most libraries keep the last one.
final class JsonText {
    private final String file;
    private final Faults faults;
    private final JsonParser tokens;

    private JsonText(String file, JsonParser tokens, Faults faults) {
        this.file = file;
        this.tokens = tokens;
        this.faults = faults;
    }

    /// The one value of the text, or null where it is broken beyond reading.
    static @Nullable Node read(String file, String text, Faults faults) {
        try (JsonParser tokens = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonText json = new JsonText(file, tokens, faults);
            Node root = json.node(tokens.nextToken());
            if (tokens.nextToken() != null) {
                faults.add(file, json.mark(), "", "JSON must end after its first value.", "delete what follows");
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            Mark mark = at == null ? Mark.START : markOf(at);
            String why = e.getOriginalMessage().lines().findFirst().orElse("unknown reason");
            faults.add(file, mark, "", "JSON must be readable here: " + why + ".", "check brackets, commas and quotes");
            return null;
        }
    }

    private Node node(@Nullable JsonToken token) {
        Mark mark = mark();
        if (token == null) {
            return new Node.Text(mark, "", true);
        }
        return switch (token) {
            case START_OBJECT -> keyed(mark);
            case START_ARRAY -> many(mark);
            case VALUE_STRING -> new Node.Text(mark, tokens.getString(), false);
            default -> new Node.Text(mark, tokens.getString(), true);
        };
    }

    private Node many(Mark mark) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(token));
        }
        return new Node.Many(mark, items);
    }

    private Node keyed(Mark mark) {
        LinkedHashMap<String, Node.Entry> entries = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            Mark at = mark();
            Node value = node(tokens.nextToken());
            if (entries.putIfAbsent(key, new Node.Entry(at, value)) != null) {
                faults.add(file, at, key, "Key " + key + " must appear once.", "delete one of the two");
            }
        }
        return new Node.Keyed(mark, entries);
    }

    private Mark mark() {
        return markOf(tokens.currentTokenLocation());
    }

    private static Mark markOf(TokenStreamLocation at) {
        return new Mark(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
