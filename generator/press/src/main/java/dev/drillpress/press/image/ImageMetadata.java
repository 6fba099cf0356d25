package dev.drillpress.press.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes metadata out of images. */
public final class ImageMetadata {
  /** Formats that may hold metadata which is not taken out. */
  private static final Set<String> OTHERS =
      Set.of("avif", "heic", "heif", "tif", "tiff", "jxl", "psd", "pdf", "mp4", "mov", "docx");

  private ImageMetadata() {}

  /**
   * A file without metadata; other files than images as they are.
   *
   * @param path for formats that only their names tell
   */
  public static Stripped strip(String path, byte[] bytes) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      return new Stripped(bare(ending, bytes), problem(ending));
    } catch (BrokenImage e) {
      return new Stripped(bytes, Optional.of("it is no whole image."));
    }
  }

  private static Optional<String> problem(String ending) {
    return OTHERS.contains(ending)
        ? Optional.of("this is not done for files of type `" + ending + "`.")
        : Optional.empty();
  }

  /** What a file is, its first bytes say; SVG is text and known by its name. */
  private static byte[] bare(String ending, byte[] bytes) throws BrokenImage {
    Bytes in = new Bytes(bytes);
    if (in.starts(0, 0xFF, 0xD8, 0xFF)) {
      return Jpeg.strip(in);
    }
    if (in.starts(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Png.strip(in);
    }
    if (in.starts(0, 'G', 'I', 'F', '8')) {
      return Gif.strip(in);
    }
    if (in.starts(0, 'R', 'I', 'F', 'F') && in.starts(8, 'W', 'E', 'B', 'P')) {
      return WebP.strip(in);
    }
    if (ending.equals("svg")) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Svg.strip(text).getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }
}
