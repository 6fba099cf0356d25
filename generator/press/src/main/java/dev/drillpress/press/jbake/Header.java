package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a document's text.
 *
 * @param present whether there is one at all
 * @param fields in the file's order; a key that stands twice is there twice
 * @param bodyOffset where the text begins
 */
record Header(boolean present, List<Field> fields, int bodyOffset) {
  /**
   * A key with its value.
   *
   * @param value a text; of YAML also lists and maps of texts
   * @param keyAt where the key stands
   * @param at where the value stands
   */
  record Field(String key, Object value, Location keyAt, Location at) {}

  /** Copies the list. */
  Header {
    fields = List.copyOf(fields);
  }

  /** No header: all of the file is text. */
  static Header absent() {
    return new Header(false, List.of(), 0);
  }

  /** The field with a key, the last of several, as it is the one that counts. */
  Optional<Field> field(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).reduce((first, second) -> second);
  }
}
