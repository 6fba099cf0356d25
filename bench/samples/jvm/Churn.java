import java.util.Random;

/**
 * Allocates much and keeps little, as a service between two collections does. Run it with -Xlog:gc.
 *
 * <p>usage: java Churn LIVE_MIB TOTAL_MIB
 *
 * <p>Objects are of about 1 KiB. One in sixteen takes a random place among those that live, and what stood there dies; the
 * others die at once. cmd/churn does the same in Go.
 */
public final class Churn {
  static Object last;

  public static void main(String[] arguments) {
    int live = Integer.parseInt(arguments[0]);
    int total = Integer.parseInt(arguments[1]);
    Random random = new Random(1);
    byte[][] kept = new byte[live * 1024][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = new byte[1008];
    }
    for (int i = 0; i < total * 1024; i++) {
      byte[] fresh = new byte[1008];
      fresh[i % 1008] = 1;
      last = fresh;
      if (i % 16 == 0) {
        kept[random.nextInt(kept.length)] = fresh;
      }
    }
  }
}
