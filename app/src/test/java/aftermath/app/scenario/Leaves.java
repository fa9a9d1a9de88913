package aftermath.app.scenario;

import aftermath.sim.scenario.Abroad;
import aftermath.sim.scenario.Discourse;
import aftermath.sim.scenario.Param;
import aftermath.sim.scenario.Prior;
import aftermath.sim.scenario.Scenario;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Every value of a scenario under its address, once as ordinary libraries read the files and once as the scenario
/// holds them. Where the two differ, something was dropped, moved or changed on the way.
final class Leaves {
    private final SortedMap<String, String> leaves = new TreeMap<>();

    static SortedMap<String, String> ofFiles(Path folder) throws IOException {
        Leaves all = new Leaves();
        JsonNode root = Shipped.yaml(folder);
        all.tree("", root);
        all.leaves
                .keySet()
                .removeIf(key -> key.startsWith("tables.")
                        || key.startsWith("record.")
                        || key.startsWith("fit.")
                        || key.equals("schema")
                        || key.equals("claims"));
        JsonNode tables = root.get("tables");
        JsonNode record = root.get("record");
        all.table(
                folder,
                tables.get("regions"),
                "regions",
                "iso,name,population,adult_share,share_kazakh,share_russian,"
                        + "urban_share,unemployment_pct,wage_kzt,poverty_pct,lpg_vehicle_share,legitimacy_offset,utc_offset,lat,lon");
        all.table(folder, tables.get("places"), "places", "id,name,region,kind,population,lat,lon");
        all.table(folder, tables.get("adjacency"), "borders", "iso_a,iso_b");
        all.table(
                folder,
                tables.get("economy"),
                "economy",
                "period,series,region_iso,value,lo|value,hi|value,unit,source");
        all.table(folder, tables.get("prices"), "prices", "iso,before_kzt_l,after_kzt_l,origin,source");
        all.table(folder, tables.get("units"), "units", "id,kind,home,strength,mobile,patron,origin,source");
        all.table(folder, tables.get("members"), "members", "id,name,lead,troops,benefit,cost,origin,source");
        all.table(folder, tables.get("militants"), "militants", "kind,region,per_100k,origin,source");
        all.table(folder, tables.get("offices"), "offices", "id,name,kind,seat,holder,weight,origin,source");
        all.table(folder, tables.get("sites"), "sites", "id,name,place,kind,guard,arms,origin,source");
        all.table(
                folder, tables.get("powers"), "powers", "id,name,trade,transit,similarity,stance,leads,origin,source");
        all.table(folder, tables.get("pairs"), "pairs", "a,b,partnership,balance,origin,source");
        all.table(
                folder, tables.get("states"), "states", "id,name,member,belief,proneness,wish,likeness,origin,source");
        all.table(
                folder,
                tables.get("frames"),
                "frames",
                "id,name,belief_titular,belief_russian,belief_other,legitimacy,acceptance,threat,origin,source");
        all.table(
                folder,
                tables.get("outlets"),
                "outlets",
                "id,name,reach_state,reach_internet,reach_foreign,trust_titular,trust_russian,trust_other,online,"
                        + "origin,source");
        all.table(
                folder,
                tables.get("messages"),
                "messages",
                "id,outlet,frame,from,until,claim,weight,shown,stream,when,origin,source");
        all.table(folder, record.get("daily"), "daily", "date,region_iso,outcome,lo,mid,hi,guess,source");
        all.table(
                folder,
                record.get("timeline"),
                "timeline",
                "date,hour,region_iso,type,text,value,unit,lo|value,hi|value,source");
        return all.leaves;
    }

    private void tree(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(e -> tree(path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                tree(path + "[" + i + "]", node.get(i));
            }
        } else {
            put(path, node.asString());
        }
    }

    private void table(Path folder, @Nullable JsonNode file, String name, String columns) throws IOException {
        if (file == null) {
            return; // a scenario may do without it
        }
        int row = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file.asString()))) {
            for (NamedCsvRecord line : csv) {
                int column = 0;
                for (String spec : columns.split(",")) {
                    String[] choices = spec.split("\\|");
                    String text = line.getField(choices[0]);
                    put(
                            name + "[" + row + "]." + column++,
                            text.isEmpty() && choices.length > 1 ? line.getField(choices[1]) : text);
                }
                row++;
            }
        }
    }

    static SortedMap<String, String> of(Scenario s) {
        Leaves all = new Leaves();
        all.put("id", s.id());
        all.put("title", s.title());
        all.put("summary", s.summary());
        all.put("country.iso", s.country().iso());
        all.put("country.gwno", s.country().gwno());
        all.put("country.name", s.country().name());
        all.put("country.population", s.country().population());
        all.put("clock.start", s.clock().start());
        all.put("clock.until", s.clock().until());
        all.put("clock.utcOffset", s.clock().utcOffset());
        all.put("clock.burnIn", s.clock().burnIn());
        for (int i = 0; i < s.events().size(); i++) {
            Scenario.Event e = s.events().get(i);
            String at = "events[" + i + "].";
            all.put(at + "id", e.id());
            all.put(at + "at", e.at());
            all.put(at + "kind", e.kind());
            all.put(
                    at + "region",
                    e.region() < 0 ? "all" : s.regions().get(e.region()).iso());
            all.put(at + "source", e.source());
        }
        s.variants().forEach((name, v) -> {
            all.put("variants." + name + ".meaning", v.meaning());
            for (int i = 0; i < v.cuts().size(); i++) {
                all.put("variants." + name + ".cuts[" + i + "]", v.cuts().get(i));
            }
            v.sets().forEach((param, value) -> all.put("variants." + name + ".sets." + param, value));
        });
        s.params().forEach((name, p) -> all.param("parameters." + name + ".", p));
        all.tables(s);
        return all.leaves;
    }

    private void param(String at, Param p) {
        put(at + "value", p.value());
        put(at + "unit", p.unit());
        put(at + "range[0]", p.lo());
        put(at + "range[1]", p.hi());
        put(at + "origin", p.origin().name().toLowerCase(Locale.ROOT));
        put(at + "source", p.source());
        switch (p.prior()) {
            case Prior.Uniform(double lo, double hi) -> numbers(at + "prior.uniform", lo, hi);
            case Prior.Normal(double mean, double sd) -> numbers(at + "prior.normal", mean, sd);
            case Prior.LogNormal(double median, double sd) -> numbers(at + "prior.lognormal", median, sd);
            case Prior.Triangular(double lo, double mode, double hi) -> numbers(at + "prior.triangular", lo, mode, hi);
            case null -> {}
        }
    }

    private void numbers(String at, double... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            put(at + "[" + i + "]", numbers[i]);
        }
    }

    private void tables(Scenario s) {
        rows(
                "regions",
                s.regions(),
                r -> List.of(
                        r.iso(),
                        r.name(),
                        r.population(),
                        r.adultShare(),
                        r.shareKazakh(),
                        r.shareRussian(),
                        r.urbanShare(),
                        r.unemployment(),
                        r.wage(),
                        r.poverty(),
                        r.lpgShare(),
                        r.legitimacyOffset(),
                        r.utcOffset(),
                        r.latitude(),
                        r.longitude()));
        rows(
                "places",
                s.places(),
                p -> List.of(
                        p.id(), p.name(), iso(s, p.region()), p.kind(), p.population(), p.latitude(), p.longitude()));
        rows("borders", s.borders(), b -> List.of(iso(s, b.a()), iso(s, b.b())));
        rows(
                "economy",
                s.indicators(),
                i -> List.of(
                        i.period(), i.series(), iso(s, i.region()), i.value(), i.lo(), i.hi(), i.unit(), i.source()));
        rows(
                "prices",
                s.prices(),
                p -> List.of(iso(s, p.region()), p.before(), p.after(), low(p.origin()), p.source()));
        rows(
                "units",
                s.units(),
                u -> List.of(
                        u.id(),
                        u.kind(),
                        s.places().get(u.home()).id(),
                        u.strength(),
                        u.mobile(),
                        u.patron(),
                        low(u.origin()),
                        u.source()));
        rows(
                "members",
                s.members(),
                m -> List.of(
                        m.id(), m.name(), m.lead(), m.troops(), m.benefit(), m.cost(), low(m.origin()), m.source()));
        fighters(s);
        abroad(s.abroad());
        discourse(s.discourse());
        rows(
                "daily",
                s.record().days(),
                d -> List.of(
                        d.date(), iso(s, d.region()), d.outcome(), d.lo(), d.mid(), d.hi(), d.guess(), d.source()));
        rows(
                "timeline",
                s.record().timeline(),
                t -> List.of(
                        t.date(),
                        t.hour(),
                        t.region(),
                        t.type(),
                        t.text(),
                        t.value(),
                        t.unit() == null ? "" : t.unit(),
                        t.lo(),
                        t.hi(),
                        t.source()));
    }

    private void abroad(Abroad abroad) {
        rows(
                "powers",
                abroad.powers(),
                p -> List.of(
                        p.id(),
                        p.name(),
                        p.trade(),
                        p.transit(),
                        p.similarity(),
                        p.stance(),
                        p.leads(),
                        low(p.origin()),
                        p.source()));
        rows(
                "pairs",
                abroad.pairs(),
                p -> List.of(
                        abroad.powers().get(p.a()).id(),
                        abroad.powers().get(p.b()).id(),
                        p.partnership(),
                        p.balance(),
                        low(p.origin()),
                        p.source()));
        rows(
                "states",
                abroad.states(),
                o -> List.of(
                        o.id(),
                        o.name(),
                        o.member(),
                        o.belief(),
                        o.proneness(),
                        o.wish(),
                        o.likeness(),
                        low(o.origin()),
                        o.source()));
    }

    private void discourse(Discourse d) {
        rows(
                "frames",
                d.frames(),
                f -> List.of(
                        f.id(),
                        f.name(),
                        f.beliefs().get(0),
                        f.beliefs().get(1),
                        f.beliefs().get(2),
                        f.legitimacy(),
                        f.acceptance(),
                        f.threat(),
                        low(f.origin()),
                        f.source()));
        rows(
                "outlets",
                d.outlets(),
                o -> List.of(
                        o.id(),
                        o.name(),
                        o.reach().get(0),
                        o.reach().get(1),
                        o.reach().get(2),
                        o.trust().get(0),
                        o.trust().get(1),
                        o.trust().get(2),
                        o.online(),
                        low(o.origin()),
                        o.source()));
        rows(
                "messages",
                d.messages(),
                m -> List.of(
                        m.id(),
                        d.outlets().get(m.outlet()).id(),
                        d.frames().get(m.frame()).id(),
                        m.from(),
                        m.until() == null ? "" : m.until(),
                        m.claim(),
                        m.weight(),
                        m.shown(),
                        m.stream(),
                        m.when(),
                        low(m.origin()),
                        m.source()));
    }

    private void fighters(Scenario s) {
        rows(
                "militants",
                s.conflict().militants(),
                m -> List.of(m.kind(), iso(s, m.region()), m.per100k(), low(m.origin()), m.source()));
        rows(
                "offices",
                s.conflict().offices(),
                o -> List.of(
                        o.id(),
                        o.name(),
                        o.kind(),
                        s.places().get(o.seat()).id(),
                        o.holder(),
                        o.weight(),
                        low(o.origin()),
                        o.source()));
        rows(
                "sites",
                s.conflict().sites(),
                x -> List.of(
                        x.id(),
                        x.name(),
                        s.places().get(x.place()).id(),
                        x.kind(),
                        x.guard(),
                        x.arms(),
                        low(x.origin()),
                        x.source()));
    }

    private <T> void rows(String name, List<T> rows, java.util.function.Function<T, List<Object>> cells) {
        for (int row = 0; row < rows.size(); row++) {
            List<Object> values = cells.apply(rows.get(row));
            for (int column = 0; column < values.size(); column++) {
                put(name + "[" + row + "]." + column, values.get(column));
            }
        }
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String iso(Scenario s, int region) {
        return region < 0
                ? s.regions().getFirst().iso().substring(0, 2)
                : s.regions().get(region).iso();
    }

    /// Numbers in one spelling; no number is an empty cell.
    private void put(String path, Object value) {
        String text = String.valueOf(value);
        if (text.equals("NaN")) {
            text = "";
        } else if (text.matches("-?[0-9.]+([eE][-+]?[0-9]+)?")) {
            try {
                text = Double.toString(Double.parseDouble(text) + 0.0);
            } catch (NumberFormatException e) {
                // 1.2.3 is text
            }
        }
        leaves.put(path, text);
    }
}
