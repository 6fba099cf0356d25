package dev.drillpress.press.image;

/** A file begins like an image and does not go on like one. Never leaves the package. */
final class BrokenImage extends Exception {
  private static final long serialVersionUID = 1L;
}
