package dev.drillpress.press.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The parts of a relative target as authors write it.
 *
 * @param path without percent signs; empty for a place on the same page
 * @param query with its question mark; empty when there is none
 * @param anchor without its sign; empty when there is none
 */
public record TargetPath(String path, String query, String anchor) {
  /** Takes a target apart. */
  public static TargetPath of(String target) {
    int hash = target.indexOf('#');
    String anchor = hash < 0 ? "" : decode(target.substring(hash + 1));
    String before = hash < 0 ? target : target.substring(0, hash);
    int mark = before.indexOf('?');
    return mark < 0
        ? new TargetPath(decode(before), "", anchor)
        : new TargetPath(decode(before.substring(0, mark)), before.substring(mark), anchor);
  }

  /** Percent signs that begin no byte stay as they are. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
      if (low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The path from the content folder; steps above it are kept as `..`, which nothing matches.
   *
   * @param source the file that refers to it, from the content folder
   */
  public String from(String source) {
    Deque<String> segments = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      String folder = source.substring(0, source.lastIndexOf('/') + 1);
      for (String segment : folder.split("/")) {
        if (!segment.isEmpty()) {
          segments.addLast(segment);
        }
      }
    }
    for (String segment : path.split("/")) {
      if (segment.equals("..") && !segments.isEmpty() && !segments.getLast().equals("..")) {
        segments.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    boolean folder =
        path.endsWith("/") || path.endsWith("/.") || path.equals(".") || path.equals("..");
    return String.join("/", segments) + (folder && !segments.isEmpty() ? "/" : "");
  }
}
