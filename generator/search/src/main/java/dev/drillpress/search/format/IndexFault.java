package dev.drillpress.search.format;

/** Why a file of the index cannot be used. */
public final class IndexFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** The host does not have it. */
    MISSING,
    /** It is no file of a search index. */
    FOREIGN,
    /** It was written by another version of the generator. */
    VERSION,
    /** It is not whole, or was changed on its way. */
    DAMAGED
  }

  private final Reason reason;
  private final String file;

  /** A fault of one file. */
  public IndexFault(Reason reason, String file) {
    super(reason + " " + file);
    this.reason = reason;
    this.file = file;
  }

  /** What is wrong with the file. */
  public Reason reason() {
    return reason;
  }

  /** The file's name in the index. */
  public String file() {
    return file;
  }
}
