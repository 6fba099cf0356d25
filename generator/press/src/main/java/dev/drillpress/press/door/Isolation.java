package dev.drillpress.press.door;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads JBake, our adapter and the project's plugins afresh.
 *
 * <p>JBake keeps its engines, document types, extractors and its store in static fields. Each bake
 * has a loader of its own and so has static fields of its own: neither an earlier bake nor one on
 * another thread can be seen through them, whatever a plugin does. All other libraries are shared.
 */
public final class Isolation extends URLClassLoader {
  private static final String JBAKE = "org.jbake.";
  private static final String ADAPTER = "dev.drillpress.press.jbake.";
  private static final String DATABASE = "com.orientechnologies.";
  private static final List<String> DESCRIPTORS =
      List.of(
          "META-INF/org.jbake.parser.MarkupEngines.properties",
          "META-INF/org.jbake.parser.TemplateEngines.properties",
          "META-INF/org.jbake.template.ModelExtractors.properties",
          "META-INF/services/org.jbake.render.RenderingTool");

  private final URLClassLoader shadowed;

  private Isolation(List<URL> urls, URLClassLoader shadowed) {
    super("jbake", urls.toArray(URL[]::new), Isolation.class.getClassLoader());
    this.shadowed = shadowed;
  }

  /**
   * A loader for one bake.
   *
   * @param plugins jars, folders of classes, or folders of jars; their descriptors are found as if
   *     they stood on the class path. Those on the class path itself are found without being named
   */
  public static Isolation of(List<Path> plugins) {
    try {
      ClassLoader parent = Isolation.class.getClassLoader();
      Set<URI> roots = new LinkedHashSet<>();
      roots.add(root(parent, "org/jbake/app/Oven.class"));
      roots.add(root(parent, "dev/drillpress/press/jbake/Door.class"));
      Set<URI> onClassPath = new LinkedHashSet<>();
      for (String descriptor : DESCRIPTORS) {
        for (URL url : Collections.list(parent.getResources(descriptor))) {
          onClassPath.add(root(url, descriptor));
        }
      }
      onClassPath.removeAll(roots);
      roots.addAll(onClassPath);
      for (Path plugin : plugins) {
        roots.addAll(entries(plugin));
      }
      List<URL> shadowed = urls(onClassPath);
      return new Isolation(urls(roots), new URLClassLoader(shadowed.toArray(URL[]::new), null));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the class path cannot be read", e);
    }
  }

  /** The adapter, loaded here. */
  public JBakeDoor door() {
    try {
      return (JBakeDoor)
          loadClass(ADAPTER + "Door")
              .getDeclaredConstructor(URLClassLoader.class)
              .newInstance(this);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the adapter to JBake fails", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the adapter to JBake is missing", e);
    }
  }

  /** A jar or a folder of classes is one entry; a folder of jars is as many as it has. */
  private static List<URI> entries(Path plugin) throws IOException {
    List<URI> entries = new ArrayList<>();
    if (Files.isDirectory(plugin)) {
      try (Stream<Path> files = Files.list(plugin)) {
        files
            .filter(file -> String.valueOf(file.getFileName()).endsWith(".jar"))
            .sorted()
            .forEach(jar -> entries.add(jar.toUri()));
      }
    }
    if (entries.isEmpty()) {
      entries.add(plugin.toUri());
    }
    return entries;
  }

  private static URI root(ClassLoader loader, String resource)
      throws IOException, URISyntaxException {
    URL url = loader.getResource(resource);
    if (url == null) {
      throw new IOException("the class path lacks " + resource);
    }
    return root(url, resource);
  }

  private static URI root(URL url, String resource) throws URISyntaxException {
    String text = url.toExternalForm();
    String root = text.substring(0, text.length() - resource.length());
    return new URI(
        root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - 2) : root);
  }

  private static List<URL> urls(Set<URI> uris) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (URI uri : uris) {
      urls.add(uri.toURL());
    }
    return urls;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return isOwn(name) ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  private boolean isOwn(String name) {
    return name.startsWith(JBAKE)
        || name.startsWith(ADAPTER)
        || shadowed.findResource(name.replace('.', '/') + ".class") != null;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try {
      return super.findClass(name);
    } catch (ClassNotFoundException e) {
      if (!name.startsWith(DATABASE)) {
        throw e;
      }
      // JBake's store and lists name the database's types in signatures, which reflection resolves.
      byte[] type = emptyInterface(name);
      return defineClass(name, type, 0, type.length);
    }
  }

  /** JBake's descriptors are wanted once each, and only those of this bake. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return DESCRIPTORS.contains(name) ? findResources(name) : super.getResources(name);
  }

  @Override
  public void close() throws IOException {
    shadowed.close();
    super.close();
  }

  /** The class file of an interface without members. */
  private static byte[] emptyInterface(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(0xCAFEBABE);
      out.writeInt(52); // minor 0, major 52: Java 8
      out.writeShort(5); // four constants follow
      out.writeByte(1);
      out.writeUTF(name.replace('.', '/'));
      out.writeByte(7);
      out.writeShort(1); // the interface
      out.writeByte(1);
      out.writeUTF("java/lang/Object");
      out.writeByte(7);
      out.writeShort(3); // its superclass
      out.writeShort(0x0601); // public abstract interface
      out.writeShort(2);
      out.writeShort(4);
      out.writeLong(0); // no interfaces, fields, methods, attributes
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
