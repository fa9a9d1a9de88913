/// Lattice models: residents and officers on the cells of a torus, who see as far as their vision reaches.
///
/// A lattice is a space beside places and ties. It serves the published models that live on one, with the kernel the
/// nation uses where the equation is the same ([aftermath.sim.model.Forms]).
@NullMarked
package aftermath.sim.lattice;

import org.jspecify.annotations.NullMarked;
