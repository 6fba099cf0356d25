package dev.drillpress.press.runner;

/**
 * What a program may take beside its time.
 *
 * @param megabytes of resident memory, all its processes together
 * @param processes at one moment
 * @param outputBytes that it prints
 * @param fileMegabytes of each file that it writes
 */
public record Limits(int megabytes, int processes, int outputBytes, int fileMegabytes) {
  private static final int MEGABYTES = 2048;
  private static final int PROCESSES = 200;
  private static final int OUTPUT = 1 << 20;
  private static final int FILE = 256;

  /** Enough for any drill. */
  public static Limits usual() {
    return new Limits(MEGABYTES, PROCESSES, OUTPUT, FILE);
  }
}
