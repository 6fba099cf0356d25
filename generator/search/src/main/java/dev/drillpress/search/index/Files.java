package dev.drillpress.search.index;

import dev.drillpress.search.codec.BitCoder;
import dev.drillpress.search.codec.RangeEncoder;
import dev.drillpress.search.format.Envelope;
import dev.drillpress.search.format.FileKind;
import dev.drillpress.search.format.Root;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Consumer;

/** Finishes files: stream, envelope, stamp, name. */
final class Files {
  private final Consumer<IndexFile> sink;
  private final long[] bytes = new long[FileKind.values().length];

  Files(Consumer<IndexFile> sink) {
    this.sink = sink;
  }

  /** How many bytes the files of a kind have so far. */
  long bytes(FileKind kind) {
    return bytes[kind.ordinal()];
  }

  /** Hands out a file and returns its stamp. */
  int put(FileKind kind, int number, Consumer<BitCoder> writing) {
    RangeEncoder coder = new RangeEncoder();
    writing.accept(coder);
    return put(kind, number, coder.finish());
  }

  /** Hands out a file with a finished stream and returns its stamp. */
  int put(FileKind kind, int number, byte[] stream) {
    byte[] file = Envelope.seal(kind, stream);
    int stamp = stamp(file);
    bytes[kind.ordinal()] += file.length;
    sink.accept(new IndexFile(Root.name(kind, number, stamp), file));
    return stamp;
  }

  private static int stamp(byte[] file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
      int first = (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8;
      return (first | hash[3] & 0xff) >>> (32 - Root.STAMP_BITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
