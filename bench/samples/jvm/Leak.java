import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * A map that only grows, or its repair, at a steady rate, with the class histogram read as it goes.
 *
 * <p>usage: java Leak leaking|repaired RATE EVERY_MS LENGTH_MS
 *
 * <p>Prints elapsed_ms,operations,live_objects,live_bytes. A JVM does not count objects allocated and freed; the histogram, which
 * collects first, counts those that are alive.
 */
public final class Leak {
  private static final int KEPT = 1000;
  static Object garbage;

  public static void main(String[] arguments) throws Exception {
    boolean repaired = arguments[0].equals("repaired");
    int rate = Integer.parseInt(arguments[1]);
    long every = Long.parseLong(arguments[2]);
    long length = Long.parseLong(arguments[3]);
    Map<Integer, byte[]> answers = new HashMap<>();
    List<long[]> readings = new ArrayList<>();
    int done = 0;
    // What fills the repaired map, and readings that load every class they need.
    for (; done < 2 * rate; done++) {
      operation(answers, done, repaired);
    }
    for (int i = 0; i < 5; i++) {
      histogram();
    }
    int before = done;
    long start = System.nanoTime();
    for (long next = 0; next <= length; ) {
      while (true) {
        long elapsed = System.nanoTime() - start;
        for (int due = before + (int) (elapsed / 1000 * rate / 1_000_000); done < due; done++) {
          operation(answers, done, repaired);
          garbage = new byte[4096];
        }
        if (elapsed / 1_000_000 >= next) {
          break;
        }
        Thread.sleep(1);
      }
      long elapsed = (System.nanoTime() - start) / 1_000_000;
      long[] live = histogram();
      readings.add(new long[] {elapsed, done - before, live[0], live[1]});
      while (next <= (System.nanoTime() - start) / 1_000_000) { // readings that were missed are not made up for
        next += every;
      }
    }
    for (long[] r : readings) {
      System.out.println(r[0] + "," + r[1] + "," + r[2] + "," + r[3]);
    }
  }

  private static void operation(Map<Integer, byte[]> answers, int i, boolean repaired) {
    answers.put(i, new byte[128]);
    if (repaired) {
      answers.remove(i - KEPT);
    }
  }

  /** Live objects and their bytes, from the histogram's last line. */
  private static long[] histogram() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    String[] signature = {String[].class.getName()};
    String text =
        (String)
            server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                signature);
    String[] words = text.substring(text.lastIndexOf("Total")).trim().split("\\s+");
    return new long[] {Long.parseLong(words[1]), Long.parseLong(words[2])};
  }
}
