package dev.drillpress.press.content;

import java.util.List;
import java.util.Optional;

/** A content file with its typed front matter; its Markdown is not parsed yet. */
public sealed interface Document {

  /** What all documents have. */
  Header header();

  /** The word that stands behind {@code type:}. */
  String type();

  /** How hard a drill is. */
  enum Level {
    ENTRY,
    INTERMEDIATE,
    ADVANCED
  }

  /** How a drill is answered. */
  enum Kind {
    /** In the reader's own words, graded by the reader. */
    OPEN,
    /** By choosing among options. */
    CHOICE,
    /** By typing what a program prints. */
    PREDICT
  }

  /**
   * What a drill is for, in its author's words.
   *
   * @param examines what it tests: a clause
   * @param misjudgement what people typically believe or do wrong: a sentence
   */
  record Aim(String examines, String misjudgement) {}

  /**
   * An interview drill.
   *
   * @param track the name of the folder of its track, such as {@code gc-tuning}
   * @param minutes time an interviewee would get
   * @param companies only with a source; usually empty
   * @param rev rises when the answer changes
   * @param aim absent where the author does not state it
   */
  record Drill(
      Header header,
      String track,
      Level level,
      Kind kind,
      int minutes,
      List<String> companies,
      List<String> skills,
      int rev,
      Optional<Aim> aim)
      implements Document {
    /** Copies the lists. */
    public Drill {
      companies = List.copyOf(companies);
      skills = List.copyOf(skills);
    }

    @Override
    public String type() {
      return "drill";
    }
  }

  /** The page that introduces a track; its folder's name is the track's. */
  record Track(Header header, String name) implements Document {
    @Override
    public String type() {
      return "track";
    }
  }

  /**
   * A résumé story.
   *
   * @param drills stems of drills that back it
   * @param accept rules of the lint whose findings the author accepts
   */
  record Story(Header header, List<String> skills, List<String> drills, List<String> accept)
      implements Document {
    /** Copies the lists. */
    public Story {
      skills = List.copyOf(skills);
      drills = List.copyOf(drills);
      accept = List.copyOf(accept);
    }

    @Override
    public String type() {
      return "story";
    }
  }

  /** A report over data. */
  record Report(Header header) implements Document {
    @Override
    public String type() {
      return "report";
    }
  }

  /** A long text to read. */
  record Guide(Header header) implements Document {
    @Override
    public String type() {
      return "guide";
    }
  }

  /** What a change of data did. */
  record Change(Header header) implements Document {
    @Override
    public String type() {
      return "change";
    }
  }

  /** Any other page. */
  record Page(Header header) implements Document {
    @Override
    public String type() {
      return "page";
    }
  }
}
