package dev.drillpress.press.image;

import java.io.ByteArrayOutputStream;

/**
 * GIF: keeps pictures, their timing, loops and colour profiles; drops comments, plain texts, all
 * other extensions (XMP), and what stands behind the end.
 */
final class Gif {
  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int PICTURE = 0x2C;
  private static final int END = 0x3B;
  private static final int TIMING = 0xF9;
  private static final int APPLICATION = 0xFF;

  private Gif() {}

  static byte[] strip(Bytes in) throws BrokenImage {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
    int at = HEADER + colours(in.at(10));
    copy(in, 0, at, out);
    while (true) {
      int start = at;
      int sort = in.at(at);
      if (sort == END) {
        out.write(END);
        return out.toByteArray();
      }
      if (sort == PICTURE) {
        at = blocks(in, at + 11 + colours(in.at(at + 9)));
        copy(in, start, at, out);
      } else if (sort == EXTENSION) {
        at = blocks(in, at + 2);
        if (keep(in, start)) {
          copy(in, start, at, out);
        }
      } else {
        throw new BrokenImage();
      }
    }
  }

  private static boolean keep(Bytes in, int start) throws BrokenImage {
    int sort = in.at(start + 1);
    return sort == TIMING
        || sort == APPLICATION
            && (in.starts(start + 3, "NETSCAPE2.0")
                || in.starts(start + 3, "ANIMEXTS1.0")
                || in.starts(start + 3, "ICCRGBG1012"));
  }

  /** How many bytes the table of colours has that some flags announce. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** Where a row of blocks ends. */
  private static int blocks(Bytes in, int from) throws BrokenImage {
    int at = from;
    while (in.at(at) != 0) {
      at += in.at(at) + 1;
    }
    return at + 1;
  }

  private static void copy(Bytes in, int from, int to, ByteArrayOutputStream out)
      throws BrokenImage {
    in.need(from, to - from);
    out.write(in.all(), from, to - from);
  }
}
