package dev.drillpress.press.image;

/** Which way up a picture is shown: the one thing in Exif that readers can see. */
final class Orientation {
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final int HEADER = 8;

  private Orientation() {}

  /** The orientation in a TIFF block, 1 (as stored) to 8; 1 when nothing else can be read. */
  static int of(Bytes in, int start, int length) {
    try {
      in.need(start, length);
      boolean little = in.starts(start, 'I', 'I');
      int first = number(in, start + 4, 4, little);
      int entries = number(in, start + first, 2, little);
      for (int i = 0; i < entries; i++) {
        int entry = start + first + 2 + i * ENTRY;
        if (entry + ENTRY > start + length) {
          return 1;
        }
        if (number(in, entry, 2, little) == TAG) {
          int value = number(in, entry + 8, 2, little);
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
      return 1;
    } catch (BrokenImage e) {
      return 1;
    }
  }

  /** A TIFF block that says nothing but the orientation. */
  static byte[] block(int orientation) {
    byte[] block = new byte[HEADER + 2 + ENTRY + 4];
    int[] start = {'M', 'M', 0, 42, 0, 0, 0, HEADER, 0, 1, TAG >> 8, TAG & 0xFF, 0, 3, 0, 0, 0, 1};
    for (int i = 0; i < start.length; i++) {
      block[i] = (byte) start[i];
    }
    block[start.length + 1] = (byte) orientation;
    return block;
  }

  private static int number(Bytes in, int at, int size, boolean little) throws BrokenImage {
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | in.at(little ? at + size - 1 - i : at + i);
    }
    if (size == 4 && number > in.length()) {
      throw new BrokenImage(); // an offset that leads out of the file
    }
    return (int) number;
  }
}
