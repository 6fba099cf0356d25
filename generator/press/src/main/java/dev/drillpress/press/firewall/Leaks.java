package dev.drillpress.press.firewall;

import dev.drillpress.press.firewall.Streams.Stream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds in one file what must not be published, apart from private text. */
final class Leaks {
  /** A byte of zero so early says that a file is no text. */
  private static final int SNIFF = 4096;

  private final Scanner texts;
  private final Scanner binaries;

  /**
   * Leaks of every project.
   *
   * @param names of the project's list
   * @param folders whose paths must not be told
   */
  Leaks(List<String> names, List<String> folders) {
    List<Detector> literal = new ArrayList<>();
    names.forEach(name -> literal.add(new NameDetector(FirewallCode.NAME, name)));
    folders.forEach(folder -> literal.add(new NameDetector(FirewallCode.PATH, folder)));
    literal.add(new PathDetector());
    List<Detector> all = new ArrayList<>(literal);
    all.add(new EmailDetector());
    all.add(new PhoneDetector());
    all.add(new IdNumberDetector());
    all.add(new TokenDetector());
    all.add(new KeyBlockDetector());
    all.add(new ConnectionDetector());
    all.add(new AssignmentDetector());
    this.texts = new Scanner(all);
    this.binaries = new Scanner(literal);
  }

  /** The texts of a file; of what is no text, its bytes. */
  static List<Stream> streams(String path, byte[] bytes, boolean noting) {
    Form form = binary(bytes) ? Form.PLAIN : Form.of(path);
    boolean nested = !path.endsWith(".html") && !path.endsWith(".md") && !path.endsWith(".svg");
    return Streams.of(bytes, form, nested, noting);
  }

  List<Finding> of(String path, byte[] bytes, List<Stream> streams) {
    Scanner scanner = binary(bytes) ? binaries : texts;
    if (streams.stream().allMatch(stream -> scanner.scan(stream.text()).isEmpty())) {
      return List.of();
    }
    Set<Finding> found = new LinkedHashSet<>();
    for (Stream stream : streams(path, bytes, true)) {
      for (Hit hit : scanner.scan(stream.text())) {
        found.add(
            new Finding(
                hit.code(),
                stream.text().cut(hit.start(), hit.end()),
                stream.from().applyAsInt(hit.start()),
                stream.to().applyAsInt(hit.end() - 1)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean binary(byte[] bytes) {
    for (int i = 0; i < Math.min(SNIFF, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
