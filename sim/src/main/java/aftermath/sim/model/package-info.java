/// The model's shared vocabulary: sets, columns, the map, the order of the tick. Mechanisms live in the packages below
/// and do not know each other: they meet in columns.
///
/// Letters: *i* resident, *p* place, *r* region, *u* unit, *m* member of the alliance, *t* tick (hours since the start).
@NullMarked
package aftermath.sim.model;

import org.jspecify.annotations.NullMarked;
