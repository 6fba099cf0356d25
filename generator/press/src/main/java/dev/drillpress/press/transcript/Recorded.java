package dev.drillpress.press.transcript;

import java.util.List;

/**
 * The runs of one program.
 *
 * @param block the id of its fence
 * @param hash of all that decides what it prints
 * @param runner how it was run
 * @param runs one a toolchain
 */
public record Recorded(String block, String hash, String runner, List<Run> runs) {
  /** Copies the list. */
  public Recorded {
    runs = List.copyOf(runs);
  }
}
