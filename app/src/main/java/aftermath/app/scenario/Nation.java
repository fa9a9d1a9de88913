package aftermath.app.scenario;

import java.util.LinkedHashSet;
import java.util.Set;

/// Regions and the country as a whole, which tables name by the letters before the hyphen: KZ.
///
/// @param code empty where no region could be read
record Nation(String code, Ids regions) {

    static Nation of(Table table, Ids regions) {
        String code = "";
        for (Row row : table.rows()) {
            Scalar iso = row.at("iso");
            String raw = iso.blank() || iso.raw() == null ? "" : iso.raw();
            int hyphen = raw.indexOf('-');
            if (hyphen <= 0) {
                continue;
            }
            String prefix = raw.substring(0, hyphen);
            if (code.isEmpty()) {
                code = prefix;
            } else if (!code.equals(prefix)) {
                iso.must("begin with " + code + ", as the first region's does", code + raw.substring(hyphen));
            }
        }
        return new Nation(code, regions);
    }

    /// A region's index, or -1 for the nation.
    int scope(Scalar iso) {
        if (iso.missing() || code.equals(iso.raw())) {
            return -1;
        }
        if (regions.isKnown() && !regions.has(String.valueOf(iso.raw()))) {
            Set<String> names = new LinkedHashSet<>(regions.names());
            names.add(code);
            iso.must(
                    "be a region of the scenario, or " + code + " for the nation",
                    Nearest.to(String.valueOf(iso.raw()), names));
            return -1;
        }
        return regions.isKnown() ? regions.indexOf(iso) : -1;
    }
}
