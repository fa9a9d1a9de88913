/// Twin worlds: the same world with one thing done differently, what differs, and how sure one can be.
@NullMarked
package aftermath.lab.twin;

import org.jspecify.annotations.NullMarked;
