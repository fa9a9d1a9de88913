/// Residents: one agent per adult, in packed columns, with ties that are computed instead of stored.
///
/// Letters: *i* resident, *c* cell (the residents of one group in one place), *b* block of residents that lie side by
/// side, *k* index of a tie.
@NullMarked
package aftermath.sim.population;

import org.jspecify.annotations.NullMarked;
