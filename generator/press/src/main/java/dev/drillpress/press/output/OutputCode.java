package dev.drillpress.press.output;

import dev.drillpress.press.diagnostic.DiagnosticCode;
import dev.drillpress.press.diagnostic.Severity;

/** Why a finished site cannot be put where it belongs. */
public enum OutputCode implements DiagnosticCode {
  /** Another bake writes to the same place at this moment. */
  LOCKED("output/locked", Severity.ERROR),
  /** Something stands there that Drillpress did not make. */
  NOT_OURS("output/not-ours", Severity.ERROR),
  /** The file system has no symbolic links, so nothing can be swapped at one stroke. */
  NO_SYMLINK("output/no-symlink", Severity.ERROR),
  /** The disk is full, read-only, or not ours to write to. */
  WRITE_FAILED("output/write-failed", Severity.ERROR);

  private final String id;
  private final Severity severity;

  OutputCode(String id, Severity severity) {
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
