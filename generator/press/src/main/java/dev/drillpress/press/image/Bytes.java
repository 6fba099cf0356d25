package dev.drillpress.press.image;

/** Bytes of a file that may end too early anywhere. */
record Bytes(byte[] all) {
  int length() {
    return all.length;
  }

  int at(int i) throws BrokenImage {
    if (i < 0 || i >= all.length) {
      throw new BrokenImage();
    }
    return all[i] & 0xFF;
  }

  boolean starts(int from, int... bytes) {
    if (from < 0 || from + bytes.length > all.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((all[from + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  boolean starts(int from, String ascii) {
    return starts(from, ascii.chars().toArray());
  }

  int big16(int i) throws BrokenImage {
    return at(i) << 8 | at(i + 1);
  }

  /** A length of four bytes, the highest first, that lies inside the file. */
  int big32(int i) throws BrokenImage {
    return inside((long) big16(i) << 16 | big16(i + 2));
  }

  /** A length of four bytes, the lowest first, that lies inside the file. */
  int little32(int i) throws BrokenImage {
    return inside((long) (at(i + 3) << 8 | at(i + 2)) << 16 | at(i + 1) << 8 | at(i));
  }

  private int inside(long length) throws BrokenImage {
    if (length > all.length) {
      throw new BrokenImage();
    }
    return (int) length;
  }

  /** Refuses a part that ends behind the file. */
  void need(int from, int length) throws BrokenImage {
    if (from < 0 || length < 0 || (long) from + length > all.length) {
      throw new BrokenImage();
    }
  }

  String ascii(int from, int length) throws BrokenImage {
    need(from, length);
    return new String(all, from, length, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
