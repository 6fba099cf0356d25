package dev.drillpress.press.transcript;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** Why a transcript cannot be read. */
public enum TranscriptCode implements DiagnosticCode {
  /** A file is not what {@code verify --record} writes. */
  BAD("transcript/bad", Severity.ERROR);

  private final String id;
  private final Severity severity;

  TranscriptCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
