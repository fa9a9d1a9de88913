/// Many worlds of a lattice model, and what their courses come to.
@NullMarked
package aftermath.lab.lattice;

import org.jspecify.annotations.NullMarked;
