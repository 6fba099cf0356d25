package dev.drillpress.press.image;

import java.io.ByteArrayOutputStream;

/**
 * JPEG: keeps the segments that decoding needs, the JFIF and Adobe marks, and colour profiles;
 * drops all other application segments (Exif, XMP, IPTC), comments, and what stands behind the end
 * (previews, films).
 */
final class Jpeg {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final String EXIF = "Exif\0\0";

  private final Bytes in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int orientation = 1;

  private Jpeg(Bytes in) {
    this.in = in;
  }

  static byte[] strip(Bytes in) throws BrokenImage {
    Jpeg jpeg = new Jpeg(in);
    jpeg.walk();
    return jpeg.whole();
  }

  private void walk() throws BrokenImage {
    int at = 2;
    while (true) {
      while (in.at(at) == 0xFF && in.at(at + 1) == 0xFF) {
        at++; // fill bytes
      }
      int marker = in.at(at) == 0xFF ? in.at(at + 1) : -1;
      if (marker == END) {
        out.write(0xFF);
        out.write(END);
        return;
      }
      if (marker <= 0 || marker == START) {
        throw new BrokenImage();
      }
      int length = marker >= 0xD0 && marker <= 0xD7 || marker == 0x01 ? 0 : in.big16(at + 2);
      in.need(at, length + 2);
      if (keep(marker, at + 4, length - 2)) {
        out.write(in.all(), at, length + 2);
      }
      at += length + 2;
      if (marker == SCAN) {
        at = scan(at);
      }
    }
  }

  private boolean keep(int marker, int data, int length) {
    if (marker == APP1 && in.starts(data, EXIF)) {
      orientation = Orientation.of(in, data + EXIF.length(), length - EXIF.length());
    }
    if (marker == COMMENT) {
      return false;
    }
    if (marker < APP0 || marker > APP15) {
      return true;
    }
    return marker == APP0 && in.starts(data, "JFIF\0")
        || marker == APP2 && in.starts(data, "ICC_PROFILE\0")
        || marker == APP14 && in.starts(data, "Adobe");
  }

  /** Copies coded pixels up to the next marker that is none of theirs. */
  private int scan(int from) throws BrokenImage {
    int at = from;
    while (true) {
      if (in.at(at) == 0xFF) {
        int next = in.at(at + 1);
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
          out.write(in.all(), from, at - from);
          return at;
        }
      }
      at++;
    }
  }

  private byte[] whole() {
    byte[] kept = out.toByteArray();
    ByteArrayOutputStream all = new ByteArrayOutputStream(kept.length + 64);
    all.write(0xFF);
    all.write(START);
    // JFIF wants to be first; readers of Exif find it behind as well.
    boolean jfif = kept.length > 4 && (kept[1] & 0xFF) == APP0;
    int first = jfif ? 2 + ((kept[2] & 0xFF) << 8 | kept[3] & 0xFF) : 0;
    all.write(kept, 0, first);
    if (orientation != 1) {
      byte[] block = Orientation.block(orientation);
      int length = 2 + EXIF.length() + block.length;
      all.write(0xFF);
      all.write(APP1);
      all.write(length >> 8);
      all.write(length);
      EXIF.chars().forEach(all::write);
      all.writeBytes(block);
    }
    all.write(kept, first, kept.length - first);
    return all.toByteArray();
  }
}
