package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import dev.drillpress.press.diagnostic.Suggestion;
import dev.drillpress.press.door.ProjectForm;
import dev.drillpress.press.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Looks at what every document must say of itself.
 *
 * @param types all that the project has
 * @param separator the line that ends a header
 */
record DocumentCheck(List<String> types, String separator) {
  private static final List<String> STATUSES =
      List.of(
          ModelAttributes.Status.PUBLISHED,
          ModelAttributes.Status.PUBLISHED_DATE,
          ModelAttributes.Status.DRAFT);

  private static final List<String> TEXTS =
      List.of(ModelAttributes.TYPE, ModelAttributes.STATUS, ModelAttributes.NO_EXTENSION_URI);

  /** Types that plain JBake projects hardly have. */
  private static final Set<String> OURS =
      Set.of("drill", "story", "report", "guide", "track", "change");

  /** What is wrong with type and status of a document that was read. */
  List<Diagnostic> of(SourceDocument document) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (document.type().isEmpty() || document.model().getStatus().isEmpty()) {
      diagnostics.add(missing(document));
    } else if (!types.contains(document.type())) {
      diagnostics.add(
          Diagnostic.of(
              JBakeCode.UNKNOWN_TYPE,
              document.at(ModelAttributes.TYPE),
              "There is no document type `" + document.type() + "`.",
              typeHint(document.type())));
    }
    String status = document.model().getStatus();
    if (!STATUSES.contains(status)) {
      Suggestion.nearest(status, STATUSES)
          .ifPresent(
              near ->
                  diagnostics.add(
                      Diagnostic.of(
                          JBakeCode.BAD_STATUS,
                          document.at(ModelAttributes.STATUS),
                          "The status `" + status + "` is none that lists of documents know.",
                          "Did you mean `" + near + "`?")));
    }
    return diagnostics;
  }

  private String typeHint(String type) {
    if (OURS.contains(type)) {
      return "The project counts as JBake's, for its templates or settings; `"
          + ProjectForm.SETTING
          + "=drillpress` bakes it as one of ours.";
    }
    return Suggestion.didYouMean(
        type, types, "Name its template in the settings, `template." + type + ".file=…`.");
  }

  private Diagnostic missing(SourceDocument document) {
    Location start = Location.of(document.source().path(), 1, 1);
    if (!document.header().present()) {
      return Diagnostic.of(
          JBakeCode.NO_HEADER,
          start,
          "The document has no header.",
          "Begin it with lines such as `type=post` and `status=published`, and a line `"
              + separator
              + "`; where it is no page, move it out of the folder.");
    }
    String key = document.type().isEmpty() ? ModelAttributes.TYPE : ModelAttributes.STATUS;
    return Diagnostic.of(
        JBakeCode.MISSING_KEY,
        start,
        "The header does not say `" + key + "`.",
        missingHint(key, document.header()));
  }

  private static String missingHint(String key, Header header) {
    List<String> keys = header.fields().stream().map(Header.Field::key).toList();
    String usual = key.equals(ModelAttributes.TYPE) ? "post" : ModelAttributes.Status.PUBLISHED;
    return Suggestion.nearest(key, keys)
        .map(near -> "Did you mean it with `" + near + "`?")
        .orElse("Add `" + key + "=" + usual + "`, or set `default." + key + "`.");
  }

  /** JBake takes these values for text without looking; what is none is taken out. */
  static List<Diagnostic> notText(SourceFile file, Header header, DocumentModel model) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String key : TEXTS) {
      Object value = model.get(key);
      if (value != null && !(value instanceof String)) {
        model.remove(key);
        Location start = Location.of(file.path(), 1, 1);
        diagnostics.add(
            Diagnostic.of(
                JBakeCode.BAD_VALUE,
                header.field(key).map(Header.Field::at).orElse(start),
                "The value of `" + key + "` is not a text.",
                "Write a single word, without braces or brackets."));
      }
    }
    return diagnostics;
  }
}
