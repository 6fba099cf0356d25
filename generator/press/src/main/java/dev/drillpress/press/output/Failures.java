package dev.drillpress.press.output;

import dev.drillpress.press.diagnostic.Diagnostic;
import dev.drillpress.press.diagnostic.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the file system refuses, in words for authors. */
final class Failures {
  private static final long FULL = 4096;

  private Failures() {}

  static Diagnostic locked(Destination destination) {
    return of(
        OutputCode.LOCKED,
        destination,
        "Another bake is writing to `" + destination.name() + "` at this moment.",
        "Wait until it ends, or write to another folder with `--output`.");
  }

  static Diagnostic notOurs(Destination destination) {
    return of(
        OutputCode.NOT_OURS,
        destination,
        "What stands at `" + destination.name() + "` was not made by Drillpress.",
        "Remove it yourself, or write to another folder with `--output`.");
  }

  static Diagnostic noSymlink(Destination destination) {
    return of(
        OutputCode.NO_SYMLINK,
        destination,
        "The file system of `"
            + destination.name()
            + "` has no symbolic links, so a site cannot be swapped in at one stroke.",
        "Write to a folder on another file system with `--output`.");
  }

  static Diagnostic writeFailed(Destination destination, IOException reason) {
    return of(
        OutputCode.WRITE_FAILED,
        destination,
        "The site cannot be written to `" + destination.name() + "`: " + why(destination, reason),
        "The previous site, where there was one, is untouched; make room or change the"
            + " permissions, or write to another folder with `--output`.");
  }

  private static Diagnostic of(
      OutputCode code, Destination destination, String message, String hint) {
    return Diagnostic.of(code, Location.of(destination.name()), message, hint);
  }

  private static String why(Destination destination, IOException reason) {
    if (reason instanceof AccessDeniedException) {
      return "permission is denied.";
    }
    if (reason instanceof FileAlreadyExistsException exists) {
      Path name = Path.of(exists.getFile()).getFileName();
      return "a file `" + name + "` stands in the way.";
    }
    if (full(destination)) {
      return "the disk is full.";
    }
    return reason instanceof FileSystemException failure && failure.getReason() != null
        ? failure.getReason() + "."
        : String.valueOf(reason.getMessage()) + ".";
  }

  private static boolean full(Destination destination) {
    try {
      return Files.getFileStore(destination.parent()).getUsableSpace() < FULL;
    } catch (IOException e) {
      return false;
    }
  }
}
