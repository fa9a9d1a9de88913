package aftermath.lab.claim;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything somebody says about a case, and what would decide it.
///
/// @param source        where the claims are from
/// @param interventions what twins do differently, by name; tests refer to them
/// @param claims        in the order of the source
public record Claims(Source source, SortedMap<String, Change> interventions, List<Claim> claims) {

    /// A case about which nothing is claimed.
    public static final Claims NONE = new Claims(new Source("", "", "", ""), new TreeMap<>(), List.of());

    public Claims {
        interventions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(interventions));
        claims = List.copyOf(claims);
    }

    /// The claims with these ids, in their own order.
    public Claims only(java.util.Collection<String> ids) {
        return new Claims(
                source,
                interventions,
                claims.stream().filter(claim -> ids.contains(claim.id())).toList());
    }

    /// By id.
    public Map<String, Claim> byId() {
        Map<String, Claim> byId = new TreeMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        return byId;
    }

    /// Where claims are from.
    ///
    /// @param author    who wrote it
    /// @param role      what the author is
    /// @param work      what it is: an opinion article, a speech
    /// @param published as written: 2022-01
    public record Source(String author, String role, String work, String published) {}
}
