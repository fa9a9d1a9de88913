package aftermath.app.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenYamlTest {

    static Stream<Breakage> cases() {
        return Stream.of(
                yaml(
                        "an unknown key",
                        "  gwno: 705",
                        "  ¦colour: blue\n  gwno: 705",
                        "Key country.colour must be one of gwno",
                        ""),
                yaml("a mistyped key", "  burnIn: 72", "  ¦burnin: 72", "Key clock.burnin must be one of", "burnIn"),
                yaml(
                        "a missing key",
                        "  start: 2022-01-01T00:00\n  until",
                        "  ¦until",
                        "clock must have the key start",
                        ""),
                yaml(
                        "a duplicate key",
                        "  burnIn: 72",
                        "  burnIn: 72\n  ¦burnIn: 24",
                        "Key burnIn must appear once",
                        "delete one"),
                yaml(
                        "an anchor",
                        "title: ",
                        "title: ¦&t ",
                        "YAML anchors (&t) must not be used",
                        "write the value out"),
                yaml(
                        "an alias",
                        "title: Kazakhstan, January 2022",
                        "title: ¦*t",
                        "YAML aliases (*) must not be used",
                        "write the value out"),
                yaml(
                        "a merge key",
                        "country:\n",
                        "country:\n  ¦<<: {name: x}\n",
                        "YAML merge keys (<<) must not be used",
                        "write the keys out"),
                yaml(
                        "a tag",
                        "gwno: 705",
                        "gwno: ¦!!int 705",
                        "YAML tags (tag:yaml.org,2002:int) must not be used",
                        "delete the tag"),
                yaml(
                        "a second document",
                        "parameters:\n",
                        "¦---\nparameters:\n",
                        "must be one YAML document",
                        "delete the ---"),
                yaml(
                        "a directive",
                        "# One documented",
                        "¦%YAML 1.2\n---\n# One documented",
                        "directives (%) must not",
                        "delete"),
                yaml("a tab", "  gwno: 705", "¦\tgwno: 705", "must not hold tabs", "spaces"),
                yaml(
                        "an unclosed bracket",
                        "cuts: [society]\n    sets",
                        "cuts: [society\n    sets¦",
                        "YAML must be readable here: a list that began with [",
                        "close it with ]"),
                yaml("a second colon", "title: Kazakhstan, ", "title: Kazakhstan¦: ", "a second colon", "in quotes"),
                yaml("a line out of place", "  burnIn: 72", " ¦burnIn: 72", "begins at no column", "indent it"),
                yaml("a sign that means more", "title: ", "title: ¦@", "can begin with this sign", "in quotes"),
                yaml("an apostrophe too many", "title: Kazakhstan", "title: 'Kaza'¦khstan", "text follows", "''"),
                yaml(
                        "too deep nesting",
                        "summary: >-",
                        "summary: " + "[".repeat(40) + "¦" + "[".repeat(20) + "]".repeat(60) + "\nx: >-",
                        "levels deep",
                        ""),
                yaml("text for a number", "gwno: 705", "gwno: ¦seven", "country.gwno (seven) must be a number", ""),
                yaml(
                        "a quoted number",
                        "gwno: 705",
                        "gwno: ¦\"705\"",
                        "country.gwno (705) must be a number, not text in quotes",
                        "705"),
                yaml(
                        "a number for text",
                        "name: Kazakhstan",
                        "name: ¦2022",
                        "country.name (2022) must be text",
                        "\"2022\""),
                yaml(
                        "nothing for text",
                        "title: Kazakhstan, January 2022",
                        "title:¦",
                        "title (nothing) must say something",
                        ""),
                yaml(
                        "a list for text",
                        "name: Kazakhstan",
                        "name: ¦[a, b]",
                        "country.name must be a single value, but is a list",
                        ""),
                yaml(
                        "a mapping for a list",
                        "cuts: [society]",
                        "cuts: ¦{a: b}",
                        "variants.other.cuts must be a list, but is a mapping",
                        ""),
                yaml(
                        "a value for a mapping",
                        "sets: {}",
                        "sets: ¦none",
                        "variants.base.sets must be a mapping, but is a single value",
                        ""),
                yaml(
                        "a fraction of a person",
                        "population: 19503159",
                        "population: ¦19503159.5",
                        "must be a whole number",
                        ""),
                yaml(
                        "another schema",
                        "schema: aftermath/scenario/1",
                        "schema: ¦aftermath/scenario/2",
                        "schema (aftermath/scenario/2) must be one of aftermath/scenario/1",
                        "aftermath/scenario/1"),
                yaml(
                        "a bad id",
                        "id: kazakhstan-2022",
                        "id: ¦Kazakhstan 2022",
                        "id (Kazakhstan 2022) must be small letters",
                        "kazakhstan-2022"),
                yaml(
                        "a date that is none",
                        "start: 2022-01-01T00:00",
                        "start: ¦2022-02-30T00:00",
                        "must be a time as",
                        ""),
                yaml(
                        "a half hour",
                        "start: 2022-01-01T00:00",
                        "start: ¦2021-12-31T23:30",
                        "must be a full hour",
                        "2021-12-31T23:00"),
                yaml(
                        "an end before the start",
                        "until: 2022-02-01T00:00",
                        "until: ¦2021-02-01T00:00",
                        "must be later than start",
                        ""),
                yaml(
                        "an endless clock",
                        "until: 2022-02-01T00:00",
                        "until: ¦2222-02-01T00:00",
                        "must be at most 1098 days after start",
                        ""),
                yaml(
                        "an unknown parameter",
                        "  demo.rate:\n",
                        "  ¦demo.rat:\n",
                        "parameters.demo.rat (demo.rat) must be a parameter of the model",
                        "demo.rate"),
                yaml(
                        "a missing parameter",
                        "  demo.rate:\n    value: 0.05\n    prior: {lognormal: [0.05, 0.4]}\n    unit: 1/h\n    range: [0.001, 1]\n    origin: assumed\n    source: a test\n  demo.share",
                        "  ¦demo.share",
                        "Parameter demo.rate must be given: a rate [1/h]",
                        ""),
                yaml("another unit", "unit: 1/h", "unit: ¦1/d", "demo.rate.unit (1/d) must be 1/h", "1/h"),
                yaml(
                        "a value outside its range",
                        "value: 24",
                        "value: ¦240",
                        "demo.memory.value (240) must lie within its range [1, 168]",
                        ""),
                yaml(
                        "a range upside down",
                        "range: [1, 168]",
                        "range: ¦[168, 1]",
                        "must begin with the lower end",
                        "[1, 168]"),
                yaml("a range of three", "range: [1, 168]", "range: ¦[1, 24, 168]", "must have 2 numbers", ""),
                yaml(
                        "a range beyond the equations",
                        "range: [1, 168]",
                        "range: ¦[1, 5000]",
                        "must lie within [1, 1000], which the mechanism allows",
                        ""),
                yaml(
                        "an unknown origin",
                        "origin: literature",
                        "origin: ¦litterature",
                        "must be one of measured, literature, calibrated, assumed",
                        "literature"),
                yaml(
                        "an empty source",
                        "source: a test",
                        "source: ¦\"\"",
                        "demo.rate.source (nothing) must say something",
                        ""),
                yaml(
                        "a prior outside its range",
                        "{uniform: [0.2, 0.8]}",
                        "{uniform: ¦[0.2, 1.8]}",
                        "must lie within the range [0, 1]",
                        ""),
                yaml(
                        "a prior without the value",
                        "{uniform: [0.2, 0.8]}",
                        "{uniform: ¦[0.6, 0.8]}",
                        "must hold the value (0.5)",
                        ""),
                yaml(
                        "a prior upside down",
                        "{uniform: [0.2, 0.8]}",
                        "{uniform: ¦[0.8, 0.2]}",
                        "must have its low end below its high end",
                        ""),
                yaml(
                        "an unknown prior",
                        "{uniform: [0.2, 0.8]}",
                        "{¦uniforn: [0.2, 0.8]}",
                        "must be one of lognormal, normal",
                        "uniform"),
                yaml(
                        "two priors",
                        "{uniform: [0.2, 0.8]}",
                        "¦{uniform: [0.2, 0.8], normal: [0.5, 0.1]}",
                        "must have exactly one form",
                        ""),
                yaml(
                        "a prior of one number",
                        "{uniform: [0.2, 0.8]}",
                        "{uniform: ¦[0.2]}",
                        "must have 2 numbers, low and high, but has 1",
                        ""),
                yaml(
                        "a spread of zero",
                        "{lognormal: [0.05, 0.4]}",
                        "{lognormal: ¦[0.05, 0]}",
                        "must have a standard deviation (0) above 0",
                        ""),
                yaml(
                        "a prior far from the value",
                        "{lognormal: [0.05, 0.4]}",
                        "{lognormal: ¦[0.9, 0.1]}",
                        "over four standard deviations away",
                        ""),
                yaml("a decimal comma", "value: 24", "value: ¦24,5", "must be a number with a decimal point", "24.5"),
                yaml(
                        "a thousands separator",
                        "population: 19503159",
                        "population: ¦19_503_159",
                        "without separators between thousands",
                        "19503159"),
                yaml(
                        "not a number",
                        "value: 24",
                        "value: ¦.nan",
                        "demo.memory.value (.nan) must be a finite number",
                        ""),
                yaml("infinity", "value: 24", "value: ¦1e999", "must be a finite number", ""),
                yaml("a leading zero", "value: 24", "value: ¦024", "(024) must be a number", "24"),
                yaml(
                        "an unknown kind of event",
                        "kind: price-cap-lifted",
                        "kind: ¦price-cap-raised",
                        "must be one of price-cap-lifted",
                        "price-cap-lifted"),
                yaml(
                        "an event after the end",
                        "at: 2022-01-01T00:00",
                        "at: ¦2022-02-01T00:00",
                        "must lie within the clock",
                        ""),
                yaml("an event nowhere", "region: all", "region: ¦KZ-ALL", "must be a region of the scenario", "KZ-AL"),
                yaml(
                        "a cut of nothing",
                        "cuts: [society]",
                        "cuts: [¦societi]",
                        "must be a mechanism of the model, or a layer",
                        "society"),
                yaml("a cut made twice", "cuts: [society]", "cuts: [society, ¦society]", "must appear once", ""),
                yaml(
                        "a setting of nothing",
                        "sets: {demo.rate: 0.1}",
                        "sets: {¦demo.rates: 0.1}",
                        "must be a parameter of the scenario",
                        "demo.rate"),
                yaml(
                        "a setting out of range",
                        "sets: {demo.rate: 0.1}",
                        "sets: {demo.rate: ¦10}",
                        "must lie within its range [0.001, 1]",
                        ""),
                yaml(
                        "a variant called as a set of worlds is",
                        "  other:\n    meaning",
                        "  ¦shaken:\n    meaning",
                        "must be another name",
                        ""),
                yaml("no base variant", "variants:\n  base:", "variants:\n  ¦basis:", "must hold one named base", ""),
                yaml(
                        "a nation of another size",
                        "population: 19503159",
                        "population: ¦19503160",
                        "must equal the sum of the regions (19503159)",
                        "19503159"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_fault_has_its_message_and_place(Breakage breakage, @TempDir Path folder) throws IOException {
        breakage.proveIn(folder);
    }

    private static Breakage yaml(String name, String what, String with, String message, String maybe) {
        return new Breakage(name, "scenario.yaml", what, with, message, maybe);
    }
}
