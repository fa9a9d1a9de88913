package aftermath.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Listens for Ctrl-C (and a plain `kill`): the first asks to stop in order, the second quits at once.
///
/// `sun.misc.Signal` is reached by reflection, since javac warns of it whatever one suppresses. Where it is
/// missing, Ctrl-C ends the program at once; finished runs are safe either way.
final class Interrupt implements AutoCloseable {
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<Runnable> undo = new ArrayList<>();

    /// @param first what to do at the first signal, besides remembering it
    static Interrupt listen(Runnable first) {
        Interrupt interrupt = new Interrupt();
        for (String name : List.of("INT", "TERM")) {
            interrupt.handle(name, first);
        }
        return interrupt;
    }

    /// Whether a stop was asked for.
    boolean asked() {
        return asked.get();
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
    }

    private void received(Runnable first) {
        if (asked.getAndSet(true)) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
        first.run();
    }

    private void handle(String name, Runnable first) {
        try {
            Class<?> signalType = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object signal = signalType.getConstructor(String.class).newInstance(name);
            Object handler = Proxy.newProxyInstance(
                    handlerType.getClassLoader(), new Class<?>[] {handlerType}, (self, method, args) -> {
                        switch (method.getName()) {
                            case "handle" -> received(first);
                            case "hashCode" -> {
                                return name.hashCode();
                            }
                            case "equals" -> {
                                return name.equals(String.valueOf(args[0]));
                            }
                            default -> {
                                return name;
                            }
                        }
                        return null;
                    });
            var set = signalType.getMethod("handle", signalType, handlerType);
            Object before = set.invoke(null, signal, handler);
            undo.add(() -> restore(set, signal, before));
        } catch (ReflectiveOperationException | RuntimeException e) {
            undo.add(() -> {});
        }
    }

    private static void restore(java.lang.reflect.Method set, Object signal, Object before) {
        try {
            set.invoke(null, signal, before);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A signal handler that was set can be set back.", e);
        }
    }
}
