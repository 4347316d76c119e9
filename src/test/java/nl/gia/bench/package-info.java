/** What {@code ./gia bench} runs: each benchmark prints its figures beside a floor measured in the same run. */
@org.jspecify.annotations.NullMarked
package nl.gia.bench;
