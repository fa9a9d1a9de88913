/// The model's parts held against the outside: closed forms, published results, other programs. Each target runs the
/// code that simulates, not a copy of it.
@NullMarked
package aftermath.lab.verify;

import org.jspecify.annotations.NullMarked;
