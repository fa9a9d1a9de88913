package aftermath.sim.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Threads that share out numbered parts of a job. Which thread takes which part is left to chance, so a part must
/// write only what is its own; whoever folds the parts afterwards does so in their order.
public final class Crew implements AutoCloseable {
    private final int threads;
    private final ExecutorService helpers;

    /// @param threads at least 1; the calling thread is one of them
    public Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Threads (" + threads + ") must be at least 1.");
        }
        this.threads = threads;
        this.helpers = Executors.newFixedThreadPool(
                Math.max(1, threads - 1), Thread.ofPlatform().daemon().name("crew-", 0).factory());
    }

    /// Does parts 0 to `parts` − 1, each once, and returns when all are done.
    public void share(int parts, IntConsumer job) {
        if (threads == 1 || parts <= 1) {
            for (int part = 0; part < parts; part++) {
                job.accept(part);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                job.accept(part);
            }
        };
        List<Future<?>> others = new ArrayList<>(threads - 1);
        for (int t = 1; t < threads; t++) {
            others.add(helpers.submit(work));
        }
        work.run();
        for (Future<?> other : others) {
            await(other);
        }
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A run must not be interrupted inside a tick.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part of a tick failed.", e.getCause());
        }
    }

    @Override
    public void close() {
        helpers.shutdownNow();
    }
}
