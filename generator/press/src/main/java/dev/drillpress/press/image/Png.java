package dev.drillpress.press.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * PNG: keeps the chunks of the picture, of its colours, its size on paper and its animation; drops
 * texts, times, Exif, chunks that nobody knows, and what stands behind the end.
 */
final class Png {
  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;

  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
          "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

  private Png() {}

  static byte[] strip(Bytes in) throws BrokenImage {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
    out.write(in.all(), 0, SIGNATURE);
    int at = SIGNATURE;
    int orientation = orientation(in);
    while (true) {
      int length = in.big32(at);
      String name = in.ascii(at + 4, 4);
      in.need(at, length + FRAME);
      if (name.equals("IDAT") && orientation != 1) {
        chunk(out, "eXIf", Orientation.block(orientation));
        orientation = 1;
      }
      if (KEPT.contains(name)) {
        out.write(in.all(), at, length + FRAME);
      }
      if (name.equals("IEND")) {
        return out.toByteArray();
      }
      at += length + FRAME;
    }
  }

  private static int orientation(Bytes in) throws BrokenImage {
    int at = SIGNATURE;
    while (at + FRAME <= in.length()) {
      int length = in.big32(at);
      if (in.ascii(at + 4, 4).equals("eXIf")) {
        return Orientation.of(in, at + 8, length);
      }
      at += length + FRAME;
    }
    return 1;
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    number(out, data.length);
    out.writeBytes(type);
    out.writeBytes(data);
    number(out, (int) sum.getValue());
  }

  private static void number(ByteArrayOutputStream out, int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(number >> shift);
    }
  }
}
