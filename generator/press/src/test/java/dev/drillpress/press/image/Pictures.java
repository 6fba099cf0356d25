package dev.drillpress.press.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Real images with metadata put into them. */
public final class Pictures {
  private Pictures() {}

  /** A picture that ImageIO wrote. */
  static byte[] plain(String format) throws IOException {
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 24; x++) {
      for (int y = 0; y < 16; y++) {
        image.setRGB(x, y, x * 10 << 16 | y * 15 << 8 | x * y % 256);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer for " + format);
    }
    return out.toByteArray();
  }

  /** The pixels of a picture. */
  static int[] pixels(byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  /** JPEG with Exif (an orientation and a secret), XMP, IPTC, a comment, and a tail. */
  public static byte[] jpeg(String secret, int orientation) throws IOException {
    byte[] exif = join(ascii("Exif\0\0"), Orientation.block(orientation), ascii(secret));
    byte[] plain = plain("jpeg");
    return join(
        Arrays.copyOf(plain, 2),
        segment(0xE1, exif),
        segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + secret)),
        segment(0xED, ascii("Photoshop 3.0\0" + secret)),
        segment(0xE2, ascii("MPF\0" + secret)),
        segment(0xE2, join(ascii("ICC_PROFILE\0"), new byte[] {1, 1}, profile())),
        segment(0xFE, ascii(secret)),
        Arrays.copyOfRange(plain, 2, plain.length),
        ascii("tail " + secret));
  }

  /** PNG with texts, a time, Exif, and a tail. */
  public static byte[] png(String secret, int orientation) throws IOException {
    byte[] plain = plain("png");
    int first = 8 + 25;
    byte[] exif = join(Orientation.block(orientation), ascii(secret));
    return join(
        Arrays.copyOf(plain, first),
        chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}),
        chunk("tEXt", ascii("Author\0" + secret)),
        chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + secret)),
        chunk("tIME", new byte[] {7, (byte) 0xEA, 11, 23, 10, 15, 30}),
        chunk("eXIf", exif),
        chunk("prVt", ascii(secret)),
        Arrays.copyOfRange(plain, first, plain.length),
        ascii("tail " + secret));
  }

  /** GIF with a comment, XMP, a loop that stays, and a tail. */
  public static byte[] gif(String secret) throws IOException {
    byte[] plain = plain("gif");
    int flags = plain[10] & 0xFF;
    int first = 13 + ((flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1);
    return join(
        Arrays.copyOf(plain, first),
        new byte[] {0x21, (byte) 0xFE, (byte) secret.length()},
        ascii(secret),
        new byte[] {0},
        new byte[] {0x21, (byte) 0xFF, 11},
        ascii("XMP DataXMP"),
        new byte[] {(byte) secret.length()},
        ascii(secret),
        new byte[] {0},
        new byte[] {0x21, (byte) 0xFF, 11},
        ascii("NETSCAPE2.0"),
        new byte[] {3, 1, 0, 0, 0},
        Arrays.copyOfRange(plain, first, plain.length),
        ascii("tail " + secret));
  }

  /** WebP of the extended form; its pixels are not real, since nothing here decodes them. */
  public static byte[] webp(String secret, int orientation) {
    byte[] exif = join(Orientation.block(orientation), ascii(secret));
    byte[] chunks =
        join(
            riff("VP8X", new byte[] {0x2C, 0, 0, 0, 23, 0, 0, 15, 0, 0}),
            riff("ICCP", ascii("kept profile")),
            riff("VP8L", ascii("pixels!")),
            riff("EXIF", exif),
            riff("XMP ", ascii(secret)),
            riff("priv", ascii(secret)));
    byte[] header = join(ascii("RIFF"), little(chunks.length + 4), ascii("WEBP"));
    return join(header, chunks, ascii("tail " + secret));
  }

  /** SVG with a comment, metadata, and what Inkscape notes. */
  public static byte[] svg(String secret) {
    return ascii(
        "<?xml version=\"1.0\"?>\n<!-- "
            + secret
            + " -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" sodipodi:docname=\""
            + secret
            + "\"\n   inkscape:export-filename='"
            + secret
            + "' height=\"9\"><title>kept title</title><metadata id=\"m\"><a>"
            + secret
            + "</a></metadata><sodipodi:namedview id=\""
            + secret
            + "\"/><inkscape:x><b/>"
            + secret
            + "</inkscape:x><style><![CDATA[ a > b { } <!-- kept --> ]]></style>"
            + "<path d=\"M0 0\" aria-label=\"a > inkscape:b='kept'\"/></svg>\n");
  }

  private static byte[] profile() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] segment(int marker, byte[] data) {
    int length = data.length + 2;
    return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, data);
  }

  private static byte[] chunk(String name, byte[] data) {
    byte[] body = join(ascii(name), data);
    CRC32 sum = new CRC32();
    sum.update(body);
    return join(big(data.length), body, big((int) sum.getValue()));
  }

  private static byte[] riff(String name, byte[] data) {
    return join(ascii(name), little(data.length), data, new byte[data.length % 2]);
  }

  private static byte[] big(int n) {
    return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
  }

  private static byte[] little(int n) {
    return new byte[] {(byte) n, (byte) (n >> 8), (byte) (n >> 16), (byte) (n >> 24)};
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
