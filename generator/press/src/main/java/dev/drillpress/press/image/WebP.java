package dev.drillpress.press.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** WebP: keeps pictures, animation and colour profiles; drops Exif, XMP and unknown chunks. */
final class WebP {
  private static final int HEADER = 12;
  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;

  private static final Set<String> KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private WebP() {}

  static byte[] strip(Bytes in) throws BrokenImage {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
    int end = Math.min(in.length(), in.little32(4) + 8);
    int orientation = orientation(in, end);
    for (int at = HEADER; at + 8 <= end; ) {
      String name = in.ascii(at, 4);
      int length = in.little32(at + 4);
      in.need(at + 8, length);
      if (KEPT.contains(name)) {
        byte[] data = java.util.Arrays.copyOfRange(in.all(), at + 8, at + 8 + length);
        if (name.equals("VP8X")) {
          data[0] &= (byte) ~(EXIF_FLAG | XMP_FLAG);
          data[0] |= (byte) (orientation == 1 ? 0 : EXIF_FLAG);
        }
        chunk(out, name, data);
      }
      at += 8 + length + (length & 1);
    }
    if (orientation != 1) {
      chunk(out, "EXIF", Orientation.block(orientation));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(out.size() + HEADER);
    all.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
    number(all, out.size() + 4);
    all.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(out.toByteArray());
    return all.toByteArray();
  }

  private static int orientation(Bytes in, int end) throws BrokenImage {
    for (int at = HEADER; at + 8 <= end; ) {
      int length = in.little32(at + 4);
      if (in.ascii(at, 4).equals("EXIF")) {
        // Some programs write JPEG's mark before the block.
        int skip = in.starts(at + 8, "Exif\0\0") ? 6 : 0;
        return Orientation.of(in, at + 8 + skip, length - skip);
      }
      at += 8 + length + (length & 1);
    }
    return 1;
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    number(out, data.length);
    out.writeBytes(data);
    if (data.length % 2 == 1) {
      out.write(0);
    }
  }

  private static void number(ByteArrayOutputStream out, int number) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(number >> shift);
    }
  }
}
