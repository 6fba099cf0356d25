package dev.drillpress.press.jbake;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jbake.model.ModelAttributes;

/**
 * Says what counts as today, and what that means for each document. JBake asks the clock, and takes
 * the time of the file for a date that is missing; both change with every build.
 *
 * @param today the date
 * @param zone where a day begins
 */
record Calendar(LocalDate today, ZoneId zone) {

  /**
   * Today: as told, else the newest date among published documents, since a document that waits for
   * its date cannot say what day it is.
   */
  static Calendar of(Optional<LocalDate> asOf, List<SourceDocument> documents, ZoneId zone) {
    LocalDate today =
        asOf.orElseGet(
            () ->
                documents.stream()
                    .filter(SourceDocument::published)
                    .flatMap(document -> document.date().stream())
                    .map(date -> day(date, zone))
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.EPOCH));
    return new Calendar(today, zone);
  }

  /** The first moment of today. */
  Date midnight() {
    return Date.from(today.atStartOfDay(zone).toInstant());
  }

  /** Dates what has no date and publishes what has come due. */
  List<Diagnostic> apply(List<SourceDocument> documents) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (SourceDocument document : documents) {
      if (document.dated() && document.date().isEmpty()) {
        diagnostics.add(undated(document));
        document.model().setDate(midnight());
      }
      boolean due = document.date().map(date -> !day(date, zone).isAfter(today)).orElse(false);
      if (due && ModelAttributes.Status.PUBLISHED_DATE.equals(document.model().getStatus())) {
        document.model().setStatus(ModelAttributes.Status.PUBLISHED);
      }
    }
    return diagnostics;
  }

  private Diagnostic undated(SourceDocument document) {
    return Diagnostic.of(
        JBakeCode.NO_DATE,
        Location.of(document.source().path(), 1, 1),
        "The document has no date; it counts as written on " + today + ".",
        "Add a line such as `date=2026-11-23` to its header.");
  }

  private static LocalDate day(Date date, ZoneId zone) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), zone);
  }
}
