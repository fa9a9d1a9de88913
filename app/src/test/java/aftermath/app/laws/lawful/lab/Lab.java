package aftermath.app.laws.lawful.lab;

import aftermath.app.laws.lawful.sim.engine.Engine;
import org.hipparchus.stat.StatUtils;

/// The lab knows sim and mathematics.
public final class Lab {

    static double mean() {
        return StatUtils.mean(new double[] {Engine.strides(), 2});
    }

    private Lab() {}
}
