/// A scenario as a value: what one case is made of, before anything is simulated. Reading it from disk and
/// finding every fault in it is the app's work; here it is complete, valid and immutable.
@NullMarked
package aftermath.sim.scenario;

import org.jspecify.annotations.NullMarked;
