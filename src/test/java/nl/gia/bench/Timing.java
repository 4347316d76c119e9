package nl.gia.bench;

import java.util.Arrays;

/** How long one piece of work takes: the median of its runs, in milliseconds. */
final class Timing {

    interface Work {
        void run() throws Exception;
    }

    private final Work work;
    private double[] millis = {};

    Timing(Work work) {
        this.work = work;
    }

    /** Each in turn, so that what else the machine does hits all alike. */
    static void interleave(int warmUp, int runs, Timing... all) throws Exception {
        for (Timing one : all) {
            one.millis = new double[runs];
        }
        for (int run = -warmUp; run < runs; run++) {
            for (Timing one : all) {
                double took = one.once();
                if (run >= 0) {
                    one.millis[run] = took;
                }
            }
        }
    }

    double median() {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double once() throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
