// Which of two lines comes out depends on the release.
public class Main {
  public static void main(String[] args) {
    System.out.println("both");
    // region question
    if (Runtime.version().feature() > 20) {
      System.out.println("only the <later> & newer");
    }
    System.out.println(Runtime.version().feature() > 20 ? "new" : "old");
    // endregion
  }
}
