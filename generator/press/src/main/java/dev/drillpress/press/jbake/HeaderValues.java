package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Checked;
import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Severity;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Puts the values of a header into a document's model, typed as JBake types them. */
final class HeaderValues {
  private final JBakeSettings settings;
  private final SimpleDateFormat dates;

  HeaderValues(JBakeSettings settings) {
    this.settings = settings;
    this.dates = new SimpleDateFormat(settings.config().getDateFormat(), settings.locale());
    dates.setTimeZone(settings.zone());
    // JBake's own reader takes the 30th of February for the 2nd of March.
    dates.setLenient(false);
  }

  /** Puts all of them; what cannot be typed is told. */
  List<Diagnostic> put(Header header, DocumentModel model) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Header.Field field : header.fields()) {
      put(field, model, diagnostics);
    }
    return diagnostics;
  }

  private void put(Header.Field field, DocumentModel model, List<Diagnostic> diagnostics) {
    String key = field.key();
    String text = field.value() instanceof String value ? value : "";
    if (key.equalsIgnoreCase(ModelAttributes.DATE)) {
      date(field, text, diagnostics).ifPresent(model::setDate);
    } else if (key.equalsIgnoreCase(ModelAttributes.TAGS)) {
      model.setTags(tags(field.value()));
    } else if (key.equalsIgnoreCase(ModelAttributes.CACHED)) {
      model.setCached(Boolean.parseBoolean(text));
    } else if (text.startsWith("{") && text.endsWith("}")) {
      Checked<Object> json = JsonValues.read(field);
      diagnostics.addAll(json.diagnostics());
      json.value().ifPresent(value -> model.put(key, value));
    } else {
      model.put(key, field.value());
    }
  }

  private static String[] tags(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toArray(String[]::new)
        : String.valueOf(value).split(",");
  }

  private Optional<Date> date(Header.Field field, String text, List<Diagnostic> diagnostics) {
    // A copy, since it changes while it reads, and several threads do.
    SimpleDateFormat format = (SimpleDateFormat) dates.clone();
    ParsePosition position = new ParsePosition(0);
    Date date = format.parse(text, position);
    if (date == null) {
      diagnostics.add(noDate(field, text));
    } else if (position.getIndex() < text.length()) {
      diagnostics.add(halfDate(field, text, text.substring(0, position.getIndex())));
    }
    return Optional.ofNullable(date);
  }

  private Diagnostic noDate(Header.Field field, String text) {
    return Diagnostic.of(
        JBakeCode.BAD_DATE,
        field.at(),
        "The date `" + text + "` is not one of the form `" + dates.toPattern() + "`.",
        "Write it so, or set `date.format`.");
  }

  private Diagnostic halfDate(Header.Field field, String text, String read) {
    return Diagnostic.of(
            JBakeCode.BAD_DATE,
            field.at(),
            "Of the date `" + text + "` only `" + read + "` is read.",
            "The form is `" + dates.toPattern() + "`; remove the rest, or set `date.format`.")
        .withSeverity(Severity.WARNING);
  }

  /** Trims tags; a document without any has an empty list. */
  void tidyTags(DocumentModel model) {
    if (!(model.get(ModelAttributes.TAGS) instanceof String[] tags)) {
      model.setTags(new String[0]);
      return;
    }
    for (int i = 0; i < tags.length; i++) {
      String tag = tags[i].trim();
      tags[i] = settings.config().getSanitizeTag() ? tag.replace(" ", "-") : tag;
    }
  }
}
