package aftermath.app.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenTableTest {

    static Stream<Breakage> cases() {
        return Stream.of(
                // shape
                in(
                        "a mistyped column",
                        "places.csv",
                        "id,name,region,kind,pop",
                        "id,name,region,¦knd,pop",
                        "Column knd must be one of",
                        "kind"),
                in(
                        "a missing column",
                        "adjacency.csv",
                        "iso_a,iso_b\n",
                        "¦iso_a\n",
                        "The table must have the column iso_b",
                        ""),
                in(
                        "a double column",
                        "adjacency.csv",
                        "iso_a,iso_b",
                        "iso_a,iso_b,¦iso_a",
                        "Column iso_a must appear once",
                        ""),
                in(
                        "a ragged row",
                        "adjacency.csv",
                        "KZ-AKM,KZ-KAR",
                        "¦KZ-AKM,KZ-KAR,108",
                        "The row must have 2 cells, but has 3",
                        "quotes"),
                in(
                        "a short row",
                        "adjacency.csv",
                        "KZ-AKM,KZ-KAR",
                        "¦KZ-AKM",
                        "The row must have 2 cells, but has 1",
                        ""),
                in(
                        "a blank line",
                        "adjacency.csv",
                        "KZ-AKM,KZ-KAR",
                        "¦\nKZ-AKM,KZ-KAR",
                        "A line must not be blank",
                        "delete"),
                in("an unclosed quote", "places.csv", ",Esil,", ",¦\"Esil,", "A quoted cell must end with a quote", ""),
                in(
                        "a quote within",
                        "places.csv",
                        ",Esil,",
                        ",Es¦\"il,",
                        "A quote must stand at the beginning",
                        "double"),
                in(
                        "text after a quote",
                        "places.csv",
                        ",Esil,",
                        ",\"Es\"¦il,",
                        "A comma must follow the closing quote",
                        "double"),
                in(
                        "a blank at the edge",
                        "places.csv",
                        ",Esil,",
                        ",¦ Esil,",
                        "must not begin or end with a blank",
                        "Esil"),
                // numbers
                in(
                        "a decimal comma",
                        "regions.csv",
                        ",0.725,",
                        ",¦\"0,725\",",
                        "must be a number with a decimal point",
                        "0.725"),
                in(
                        "a thousands separator",
                        "places.csv",
                        ",141320,",
                        ",¦141 320,",
                        "without separators between thousands",
                        "141320"),
                in("not a number", "regions.csv", ",0.725,", ",¦NaN,", "adult_share (NaN) must be a finite number", ""),
                in(
                        "a cap that held no price down",
                        "prices.csv",
                        ",60,120,",
                        ",60,¦50,",
                        "must be at least the price before",
                        ""),
                in("infinity", "prices.csv", ",60,120,", ",60,¦Infinity,", "must be a finite number", ""),
                in(
                        "words for a number",
                        "members.csv",
                        ",1480,",
                        ",¦many,",
                        "russia.troops (many) must be a number",
                        ""),
                in(
                        "a percent sign",
                        "regions.csv",
                        ",0.725,",
                        ",¦72.5%,",
                        "without a percent sign",
                        "0.725 as a share"),
                in(
                        "a percentage for a share",
                        "regions.csv",
                        ",0.725,",
                        ",¦72.5,",
                        "must be a share within [0, 1], not a percentage",
                        "0.725"),
                in("a negative share", "regions.csv", ",0.561,", ",¦-0.561,", "must be a share within [0, 1]", ""),
                in(
                        "shares above one",
                        "regions.csv",
                        ",0.539,0.277,",
                        ",0.539,¦0.577,",
                        "the two sum to 1.116, above 1",
                        ""),
                in(
                        "an impossible hour",
                        "regions.csv",
                        ",0.06,6,51.757",
                        ",0.06,¦26,51.757",
                        "must lie within [-12, 14]",
                        ""),
                // people
                in(
                        "a region of another size",
                        "regions.csv",
                        ",785708,",
                        ",¦785709,",
                        "must equal the sum of the region's places (785708)",
                        ""),
                in(
                        "a place of another size",
                        "regions.csv",
                        "KZ-AKM,Akmola Region,region,785708",
                        "KZ-AKM,Akmola Region,region,¦785700",
                        "must equal the sum of the region's places",
                        ""),
                in(
                        "an empty place",
                        "places.csv",
                        ",141320,",
                        ",¦0,",
                        "kokshetau.population (0) must lie within [1,",
                        ""),
                // references
                in(
                        "a place in no region",
                        "places.csv",
                        "kokshetau,Kokshetau,KZ-AKM",
                        "kokshetau,Kokshetau,¦KZ-AKN",
                        "must be a region of the scenario",
                        "KZ-A"),
                in(
                        "a place named twice",
                        "places.csv",
                        "akkol,",
                        "¦atbasar,",
                        "must appear once, but stands in line 5",
                        ""),
                in(
                        "a region named twice",
                        "regions.csv",
                        "KZ-AKT,",
                        "¦KZ-AKM,",
                        "must appear once, but stands in line 2",
                        ""),
                in("a region of another country", "regions.csv", "KZ-AKT,", "¦KG-AKT,", "must begin with KZ", "KZ-AKT"),
                in(
                        "a unit at home nowhere",
                        "units.csv",
                        "guard-oral,guard,oral",
                        "guard-oral,guard,¦orall",
                        "must be a place of the scenario",
                        "oral"),
                in(
                        "a border with nowhere",
                        "adjacency.csv",
                        "KZ-AKM,KZ-KAR",
                        "KZ-AKM,¦KZ-KRA",
                        "must be a region of the scenario",
                        "KZ-K"),
                in(
                        "a border with itself",
                        "adjacency.csv",
                        "KZ-AKM,KZ-KAR",
                        "KZ-AKM,¦KZ-AKM",
                        "must be another region than iso_a",
                        ""),
                in(
                        "a border told twice",
                        "adjacency.csv",
                        "KZ-AKT,KZ-ATY",
                        "¦KZ-AST,KZ-AKM\nKZ-AKT,KZ-ATY",
                        "The border must appear once, but stands in line 2",
                        ""),
                in(
                        "a price nowhere",
                        "prices.csv",
                        "KZ-MAN,60",
                        "¦KZ-MANG,60",
                        "must be a region of the scenario",
                        "KZ-MAN"),
                in(
                        "a record nowhere",
                        "record/daily.csv",
                        "2022-01-04,KZ,held",
                        "2022-01-04,¦KX,held",
                        "must be a region of the scenario, or KZ",
                        "KZ"),
                // forces
                in("a negative strength", "units.csv", ",1900,true,", ",¦-1900,true,", "must not be negative", "1900"),
                in("a strength of zero", "units.csv", ",1900,true,", ",¦0,true,", "must be at least 1", "delete"),
                in(
                        "an unknown kind",
                        "units.csv",
                        "guard-oral,guard,",
                        "guard-oral,¦gard,",
                        "must be one of police, guard",
                        "guard"),
                in(
                        "an unknown patron",
                        "units.csv",
                        ",incumbent,",
                        ",¦incumbant,",
                        "must be one of incumbent, predecessor",
                        "incumbent"),
                in("neither yes nor no", "units.csv", ",1900,true,", ",1900,¦yes,", "must be one of true, false", ""),
                in(
                        "no source",
                        "prices.csv",
                        "assumed,cap of 6 January 2022 in en.trend.az 3537233 (70 KZT/l) taken as the level before; rise set by judgement",
                        "assumed,¦",
                        "source (nothing) must say something",
                        ""),
                // abroad
                in("a power without trade", "powers.csv", ",0.04,", ",¦0,", "must be above 0", "delete"),
                in("more than all trade", "powers.csv", ",0.04,", ",¦0.4,", "at 1 in sum at most", ""),
                in("a second lead", "powers.csv", ",0.2,false,", ",0.2,¦true,", "for one power at most", "false"),
                in("a stance beyond hate", "powers.csv", ",0.308,-0.1,", ",0.308,¦-1.1,", "within [-1, 1]", ""),
                in("a power named twice", "powers.csv", "china,China", "¦russia,China", "stands in line 2 already", ""),
                in(
                        "a pair with nobody",
                        "pairs.csv",
                        "russia,china,",
                        "russia,¦chine,",
                        "must be a power of the scenario",
                        "china"),
                in(
                        "a pair of one",
                        "pairs.csv",
                        "russia,china,",
                        "russia,¦russia,",
                        "must be another power than a",
                        ""),
                in(
                        "a pair told twice",
                        "pairs.csv",
                        "russia,us,",
                        "¦china,russia,",
                        "The pair must appear once, but stands in line 2",
                        ""),
                in("a percentage of balance", "pairs.csv", ",0.7,0.3,", ",0.7,¦30,", "not a percentage", "0.3"),
                in(
                        "a state named twice",
                        "states.csv",
                        "tajikistan,T",
                        "¦kyrgyzstan,T",
                        "stands in line 2 already",
                        ""),
                in("no likeness", "states.csv", ",0.6,0.6,0.7,", ",0.6,0.6,¦,", "must be a number", ""),
                in("half a member", "states.csv", "Kyrgyzstan,true", "Kyrgyzstan,¦half", "must be one of true", ""),
                // what is said
                in(
                        "a belief in per cent",
                        "frames.csv",
                        ",0.55,0.40,0.45,",
                        ",¦55,0.40,0.45,",
                        "must be a share within [0, 1], not a percentage",
                        "0.55"),
                in(
                        "an effect beyond bounds",
                        "frames.csv",
                        ",-0.15,-0.10,0,assumed",
                        ",¦-1.5,-0.10,0,assumed",
                        "must lie within [-1, 1]",
                        ""),
                in(
                        "an outlet half online",
                        "outlets.csv",
                        ",0.30,true,",
                        ",0.30,¦maybe,",
                        "must be one of true, false",
                        ""),
                in(
                        "a frame nobody knows",
                        "messages.csv",
                        "sites-social,independent-sites,social-protest",
                        "sites-social,independent-sites,¦social-protests",
                        "must be a frame of the scenario",
                        "social-protest"),
                in(
                        "an outlet nobody knows",
                        "messages.csv",
                        "sites-social,independent-sites,",
                        "sites-social,¦independent-site,",
                        "must be an outlet of the scenario",
                        "independent-sites"),
                in(
                        "a message said twice",
                        "messages.csv",
                        "messengers-social,messengers",
                        "¦sites-social,messengers",
                        "must appear once, but stands in line 2",
                        ""),
                in(
                        "a message that ends before it begins",
                        "messages.csv",
                        ",2022-01-03T12:00,2022-01-05T12:00,",
                        ",2022-01-03T12:00,¦2022-01-03T12:00,",
                        "must be later than from (2022-01-03T12:00), or empty",
                        ""),
                in(
                        "a message of another case",
                        "messages.csv",
                        ",2022-01-03T12:00,2022-01-05T12:00,",
                        ",¦2002-01-03T12:00,2022-01-05T12:00,",
                        "must lie between 2020-12-31T00:00 and 2023-02-02T00:00",
                        ""),
                in(
                        "a stream that is none",
                        "messages.csv",
                        ",western-frame,protest,",
                        ",¦west-frame,protest,",
                        "must be one of annexation-talk, western-frame, other",
                        "western-frame"),
                in(
                        "a condition that is none",
                        "messages.csv",
                        ",other,troops,",
                        ",other,¦troop,",
                        "must be one of always, protest, emergency, troops",
                        "troops"),
                // militants and sites
                in(
                        "militants of no kind",
                        "militants.csv",
                        "criminal,KZ-ALA,",
                        "¦criminals,KZ-ALA,",
                        "must be one of criminal, nationalist, religious, factional",
                        "criminal"),
                in(
                        "militants nowhere",
                        "militants.csv",
                        "criminal,KZ-ALA,",
                        "criminal,¦KZ-ALL,",
                        "must be a region of the scenario",
                        "KZ-AL"),
                in(
                        "militants told twice",
                        "militants.csv",
                        "criminal,KZ-AKT,",
                        "¦criminal,KZ-AKM,",
                        "A kind must appear once in a region, but stands in line 2",
                        "delete"),
                in(
                        "fewer than no militants",
                        "militants.csv",
                        "criminal,KZ-ALA,60",
                        "criminal,KZ-ALA,¦-60",
                        "per_100k (-60) must lie within [0, 10000]",
                        ""),
                in(
                        "a site nowhere",
                        "sites.csv",
                        "Almaty\",almaty,airport",
                        "Almaty\",¦almati,airport",
                        "must be a place of the scenario",
                        "almaty"),
                in(
                        "a site of no kind",
                        "sites.csv",
                        "Almaty\",almaty,airport",
                        "Almaty\",almaty,¦aerport",
                        "must be one of government, police, security, television, airport, armoury",
                        "airport"),
                in(
                        "a site named twice",
                        "sites.csv",
                        "almaty-residence,",
                        "¦almaty-government,",
                        "must appear once, but stands in line",
                        ""),
                in(
                        "half a guard",
                        "sites.csv",
                        ",almaty,airport,45,",
                        ",almaty,airport,¦45.5,",
                        "guard (45.5) must be a whole number",
                        ""),
                in(
                        "fewer than no arms",
                        "sites.csv",
                        ",almaty,airport,45,30,",
                        ",almaty,airport,45,¦-30,",
                        "arms (-30) must lie within [0, 10000000]",
                        ""),
                // economy
                in(
                        "a range without its end",
                        "economy.csv",
                        ",-2.5,-2.6,-2.5,",
                        ",-2.5,-2.6,¦,",
                        "must be given, as the other end",
                        ""),
                in(
                        "a range upside down",
                        "economy.csv",
                        ",-2.5,-2.6,-2.5,",
                        ",-2.5,¦-2.4,-2.5,",
                        "must not be above hi",
                        ""),
                in("a period that is none", "economy.csv", "2021-01,", "¦2021-13,", "must be a year, a quarter", ""),
                in(
                        "another unit in a series",
                        "economy.csv",
                        "2021-02,cpi_inflation_yoy,KZ,7.4,,,percent",
                        "2021-02,cpi_inflation_yoy,KZ,7.4,,,¦share",
                        "must be percent, as in the rest of the series",
                        "percent"),
                in("a value told twice", "economy.csv", "2021-02,cpi", "¦2021-01,cpi", "do so in line 2 already", ""),
                // record
                in(
                        "low above high",
                        "record/daily.csv",
                        ",36831,40000,60000,",
                        ",¦96831,40000,60000,",
                        "must not be above hi (60000)",
                        ""),
                in(
                        "a middle outside",
                        "record/daily.csv",
                        ",36831,40000,60000,",
                        ",36831,¦400,60000,",
                        "must lie between lo and hi",
                        ""),
                in(
                        "a date long after",
                        "record/daily.csv",
                        "2022-01-04,KZ,held",
                        "¦2032-01-04,KZ,held",
                        "must lie between 2021-12-01 and 2023-02-02",
                        ""),
                in(
                        "a date that is none",
                        "record/timeline.csv",
                        "2011-05-11,",
                        "¦11.05.2011,",
                        "must be a date as",
                        ""),
                in("an hour that is none", "record/timeline.csv", ",17:20,", ",¦17:60,", "must be a time of day", ""),
                in(
                        "an outcome nobody counts",
                        "record/daily.csv",
                        "2022-01-04,KZ,held",
                        "2022-01-04,KZ,¦hold",
                        "must be one of participants, held",
                        "held"),
                // map
                in(
                        "another coordinate system",
                        "map.geojson",
                        "{\"type\":\"FeatureCollection\",",
                        "{\"type\":\"FeatureCollection\",¦\"crs\":{\"type\":\"name\"},",
                        "crs (crs) must not be given",
                        "WGS84"),
                in(
                        "a place off the map",
                        "places.csv",
                        ",53.2833,69.4\n",
                        ",¦69.4,53.2833\n",
                        "must lie, with longitude 53.2833, on the map",
                        "latitude and longitude were swapped"),
                in(
                        "a latitude beyond the pole",
                        "places.csv",
                        ",53.2833,69.4\n",
                        ",¦153.2833,69.4\n",
                        "must lie within [-90, 90]",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_fault_has_its_message_and_place(Breakage breakage, @TempDir Path folder) throws IOException {
        breakage.proveIn(folder);
    }

    private static Breakage in(String name, String file, String what, String with, String message, String maybe) {
        return new Breakage(name, file, what, with, message, maybe);
    }
}
