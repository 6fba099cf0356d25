package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.source.Hash;
import dev.drillpress.press.source.SourceFile;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A content or data file that was read.
 *
 * @param source the file
 * @param header where its keys stand
 * @param model what templates see of it; nobody changes it once it is in the index
 * @param dated whether it must have a date; YAML files and what plugins make need none
 * @param mail what stands behind the marks for e-mail addresses in its body
 */
record SourceDocument(
    SourceFile source, Header header, DocumentModel model, boolean dated, List<String> mail) {
  /** Copies the list. */
  SourceDocument {
    mail = List.copyOf(mail);
  }

  /** Its type, such as {@code post}. */
  String type() {
    return model.getType();
  }

  /** Whether lists of published documents have it. */
  boolean published() {
    return ModelAttributes.Status.PUBLISHED.equals(model.get(ModelAttributes.STATUS));
  }

  /** When it was written, as far as it says. */
  Optional<Date> date() {
    return model.get(ModelAttributes.DATE) instanceof Date date
        ? Optional.of(date)
        : Optional.empty();
  }

  /** Its tags in the author's order. */
  List<String> tags() {
    return model.get(ModelAttributes.TAGS) instanceof String[] tags ? List.of(tags) : List.of();
  }

  /** Where a key of its header stands; the file's first character when it does not. */
  Location at(String key) {
    return header.fields().stream()
        .filter(field -> field.key().equalsIgnoreCase(key))
        .reduce((first, second) -> second)
        .map(Header.Field::at)
        .orElse(Location.of(source.path(), 1, 1));
  }

  /** What the other documents and the day of the bake decided about it. */
  String state() {
    return model.get(ModelAttributes.STATUS)
        + " "
        + date().map(Date::getTime).orElse(0L)
        + (mail.isEmpty() ? "" : " " + Hash.of(String.valueOf(model.getBody())));
  }

  /** The entry for an artifact's list of inputs. */
  Input input() {
    return new Input(Input.Kind.SOURCE, source.path(), source.hash());
  }
}
