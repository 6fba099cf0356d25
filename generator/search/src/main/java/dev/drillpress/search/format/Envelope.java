package dev.drillpress.search.format;

import dev.drillpress.search.codec.RangeDecoder;
import java.util.function.Function;

/** The eight bytes before each file's stream: D, S, version, kind, and a checksum of the stream. */
public final class Envelope {
  /** Rises whenever the bytes mean something else. */
  public static final int VERSION = 1;

  private static final int SIZE = 8;

  private Envelope() {}

  /** A file of a stream. */
  public static byte[] seal(FileKind kind, byte[] stream) {
    byte[] file = new byte[SIZE + stream.length];
    file[0] = 'D';
    file[1] = 'S';
    file[2] = VERSION;
    file[3] = (byte) kind.letter();
    System.arraycopy(stream, 0, file, SIZE, stream.length);
    int sum = checksum(file);
    for (int i = 0; i < 4; i++) {
      file[4 + i] = (byte) (sum >>> (24 - 8 * i));
    }
    return file;
  }

  /**
   * Reads a file.
   *
   * @throws IndexFault if it is not one of this kind and version, whole and unchanged
   */
  public static <T> T open(
      FileKind kind, String name, byte[] file, Function<RangeDecoder, T> reading)
      throws IndexFault {
    if (file.length < SIZE || file[0] != 'D' || file[1] != 'S' || file[3] != kind.letter()) {
      throw new IndexFault(
          file.length > 0 && file.length < SIZE && file[0] == 'D'
              ? IndexFault.Reason.DAMAGED
              : IndexFault.Reason.FOREIGN,
          name);
    }
    if (file[2] != VERSION) {
      throw new IndexFault(IndexFault.Reason.VERSION, name);
    }
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum = sum << 8 | file[4 + i] & 0xff;
    }
    if (sum != checksum(file)) {
      throw new IndexFault(IndexFault.Reason.DAMAGED, name);
    }
    try {
      return reading.apply(new RangeDecoder(file, SIZE));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      // The sum is right and the content is not: a bug of the writer, but none for the reader.
      throw new IndexFault(IndexFault.Reason.DAMAGED, name);
    }
  }

  private static int checksum(byte[] file) {
    int sum = 0x811c9dc5;
    for (int i = SIZE; i < file.length; i++) {
      sum = (sum ^ (file[i] & 0xff)) * 0x01000193;
    }
    return sum;
  }
}
