package aftermath.app.scenario;

import java.util.List;
import java.util.regex.Pattern;

/// What a YAML parser complains of, in the words of somebody who writes a file.
///
/// @param problem what is wrong, as a clause that follows “YAML must be readable here: ”
/// @param maybe   what would be right
record YamlWords(String problem, String maybe) {
    private record Known(Pattern said, YamlWords words) {}

    private static final List<Known> KNOWN = List.of(
            known(
                    "mapping values are not allowed",
                    "a second colon stands in this entry, or the line is indented too deep",
                    "put the text in quotes, as `says: \"a: b\"`, or align the line with the key above"),
            known(
                    "sequence entries are not allowed",
                    "a list cannot begin behind its key",
                    "begin a new line before the hyphen, or write the list as [a, b]"),
            known(
                    "\\\\t\\(TAB\\) that cannot start",
                    "the line is indented with a tab",
                    "indent with blanks, two for each level"),
            known(
                    "found character '.*' that cannot start",
                    "no value can begin with this sign outside quotes",
                    "put the whole value in quotes"),
            known(
                    "found unexpected end of stream",
                    "a text in quotes has no end",
                    "add the closing quote, and write '' for an apostrophe within single quotes"),
            known(
                    "unknown escape character",
                    "the backslash in double quotes begins no known sign",
                    "use single quotes, or write \\\\ for one backslash"),
            known(
                    "could not find expected ':'",
                    "the line before is neither a key with a colon nor an entry of a list",
                    "write `key: value`, with a blank after the colon"),
            known(
                    "expected ',' or '\\]'",
                    "a list that began with [ has no comma or no ] before this",
                    "close it with ], and part its entries by commas"),
            known(
                    "expected ',' or '\\}'",
                    "a mapping that began with { has no comma or no } before this",
                    "close it with }, and part its entries by commas"),
            known(
                    "expected <block end>, but found '<scalar>'",
                    "text follows a value that has ended, as after its closing quote",
                    "quote the whole value, and write '' for an apostrophe within single quotes"),
            known(
                    "expected <block end>, but found '[\\]}]'",
                    "a bracket closes that was not opened",
                    "delete it, or open it before"),
            known(
                    "expected <block end>",
                    "the line begins at no column that an entry above begins at",
                    "indent it as its neighbours are: entries of one list or mapping begin at one column"),
            known(
                    "chomping or indentation indicators",
                    "text of several lines must begin in the line after | or >",
                    "begin a new line after it"),
            known(
                    "unexpected character found",
                    "& and * at the beginning of a value mean something else in YAML",
                    "put the value in quotes"),
            known(
                    "special characters are not allowed",
                    "a control character stands in the file",
                    "delete it, or save the file as plain UTF-8 text"));

    private static Known known(String said, String problem, String maybe) {
        return new Known(Pattern.compile(said), new YamlWords(problem, maybe));
    }

    /// @param said by the parser; told as it is where it is not known
    static YamlWords of(String said) {
        return KNOWN.stream()
                .filter(known -> known.said().matcher(said).find())
                .findFirst()
                .map(Known::words)
                .orElse(new YamlWords(said, "check indentation, colons and quotes of this line and the one before"));
    }
}
