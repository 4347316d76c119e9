package nl.gia.bench;

interface Benchmark {

    void run() throws Exception;
}
