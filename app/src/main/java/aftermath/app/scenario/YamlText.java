package aftermath.app.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// YAML as plain data: mappings, lists and single values. What YAML can do beyond that (anchors, aliases, merge keys,
/// tags, several documents) is refused, because libraries differ on it and some drop it without a word.
final class YamlText {
    /// A scenario nests five deep; more than this is a mistake or an attack on the stack.
    private static final int DEPTH = 40;

    private final String file;
    private final Faults faults;
    private final ParserImpl events;

    private YamlText(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, new StringReader(text)));
    }

    /// The one document of the text, or null where it is broken beyond reading.
    static @Nullable Node read(String file, String text, Faults faults) {
        YamlText yaml = new YamlText(file, text, faults);
        try {
            return yaml.document();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().map(YamlText::markOf).orElse(Mark.START);
            YamlWords words = YamlWords.of(e.getProblem());
            faults.add(file, mark, "", "YAML must be readable here: " + words.problem() + ".", words.maybe());
        } catch (YamlEngineException e) {
            YamlWords words = YamlWords.of(firstLine(e));
            faults.add(file, Mark.START, "", "YAML must be readable: " + words.problem() + ".", words.maybe());
        }
        return null;
    }

    private @Nullable Node document() {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                if (root != null) {
                    faults.add(
                            file,
                            mark(event),
                            "",
                            "A scenario must be one YAML document, but a second begins here.",
                            "delete the ---");
                    return root;
                }
                if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
                    faults.add(file, mark(event), "", "YAML directives (%) must not be used.", "delete the line");
                }
            } else if (event instanceof NodeEvent) {
                root = node(event, "", 0);
            }
        }
        return root;
    }

    private Node node(Event event, String path, int depth) {
        Mark mark = mark(event);
        if (depth > DEPTH) {
            throw new ParserException("more than " + DEPTH + " levels deep", event.getStartMark());
        }
        if (event instanceof AliasEvent) {
            faults.add(file, mark, path, "YAML aliases (*) must not be used.", "write the value out");
            return new Node.Text(mark, "", false);
        }
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            faults.add(
                    file,
                    mark,
                    path,
                    "YAML anchors (&" + named.getAnchor().get().getValue() + ") must not be used.",
                    "write the value out where it is needed");
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                if (scalar.getTag().isPresent()) {
                    tagged(mark, path, scalar.getTag().get());
                }
                yield new Node.Text(mark, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
            }
            case SequenceStartEvent start -> {
                start.getTag().ifPresent(tag -> tagged(mark, path, tag));
                yield many(mark, path, depth);
            }
            case MappingStartEvent start -> {
                start.getTag().ifPresent(tag -> tagged(mark, path, tag));
                yield keyed(mark, path, depth);
            }
            default -> throw new YamlEngineException("unexpected " + event.getEventId());
        };
    }

    private Node many(Mark mark, String path, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, path + "[" + items.size() + "]", depth + 1));
        }
        return new Node.Many(mark, items);
    }

    private Node keyed(Mark mark, String path, int depth) {
        LinkedHashMap<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, path, depth + 1);
            String name = key instanceof Node.Text text ? text.value() : "";
            String inner = path.isEmpty() ? name : path + "." + name;
            Node value = node(events.next(), inner, depth + 1);
            if (!(key instanceof Node.Text)) {
                faults.add(file, key.mark(), path, "A key must be a single word, but is " + key.kind() + ".", "");
            } else if (name.equals("<<")) {
                faults.add(file, key.mark(), inner, "YAML merge keys (<<) must not be used.", "write the keys out");
            } else if (entries.containsKey(name)) {
                int first = entries.get(name).mark().line();
                faults.add(
                        file,
                        key.mark(),
                        inner,
                        "Key " + name + " must appear once, but stands in line " + first + " already.",
                        "delete one of the two");
            } else {
                entries.put(name, new Node.Entry(key.mark(), value));
            }
        }
        return new Node.Keyed(mark, entries);
    }

    private void tagged(Mark mark, String path, Object tag) {
        faults.add(file, mark, path, "YAML tags (" + tag + ") must not be used.", "delete the tag");
    }

    private static Mark mark(Event event) {
        return event.getStartMark().map(YamlText::markOf).orElse(Mark.START);
    }

    private static Mark markOf(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null ? "unknown reason" : message.lines().findFirst().orElse("unknown reason");
    }
}
