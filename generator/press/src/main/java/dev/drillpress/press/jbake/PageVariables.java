package dev.drillpress.press.jbake;

import dev.drillpress.press.artifact.Input;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.FileUtil;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractor;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one page as JBake's FreeMarker engine offers them. Lists are looked up in the
 * index instead of asked for anew, so a page costs what it shows, not what the site holds.
 */
final class PageVariables implements TemplateHashModel {
  private final Scene scene;
  private final PageContent page;
  private final QueryLog log;
  private final StoreView store;

  PageVariables(Scene scene, PageContent page, QueryLog log, StoreView store) {
    this.scene = scene;
    this.page = page;
    this.log = log;
    this.store = store;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    if (key.equals(ModelAttributes.DB)) {
      return scene.beans().wrap(store);
    }
    if (key.equals(ModelAttributes.DATA)) {
      return scene.beans().wrap(new DataLookup(scene, log, store));
    }
    ModelExtractor<?> extractor = scene.extractors().get(key);
    if (extractor != null) {
      return extracted(key, extractor);
    }
    return switch (key) {
      case "published_posts" -> posts();
      case "published_pages" -> list(scene.index().published("page"));
      case "published_content" -> list(scene.index().publishedContent());
      case "all_content" -> list(scene.index().allContent());
      case "tag_posts" -> list(scene.index().taggedPosts(tag()));
      case "tagged_documents" -> list(scene.index().tagged(tag()));
      case "tags" -> tags();
      case "alltags" -> new SimpleCollection(noteTags(), scene.wrapper());
      case "indexs" -> list(List.of());
      case "published_date" -> today();
      default -> typed(key);
    };
  }

  private @Nullable TemplateModel typed(String key) throws TemplateModelException {
    String type = scene.plurals().get(key);
    if (type != null) {
      return list(scene.index().all(type));
    }
    String published = scene.published().get(key);
    return published == null ? own(key) : list(scene.index().published(published));
  }

  /** What the page itself brings. */
  private @Nullable TemplateModel own(String key) throws TemplateModelException {
    return switch (key) {
      case ModelAttributes.CONTENT -> DocumentHash.of(page.content(), scene.wrapper());
      case ModelAttributes.CONFIG -> DocumentHash.of(scene.config(), scene.wrapper());
      case ModelAttributes.VERSION -> scene.wrapper().wrap(scene.settings().config().getVersion());
      default -> {
        Object value = page.more().get(key);
        yield value == null ? null : scene.wrapper().wrap(value);
      }
    };
  }

  /** JBake pages the list wherever a template has the variables of a paged index. */
  private TemplateModel posts() {
    List<SourceDocument> all = log.note(scene.index().published("post"));
    boolean paged = page.more().containsKey(ModelAttributes.NUMBER_OF_PAGES);
    return list(paged ? store.range(all) : all);
  }

  private String tag() {
    return String.valueOf(page.more().get(ModelAttributes.TAG));
  }

  private TemplateModel list(DocumentIndex.Answer answer) {
    return list(log.note(answer));
  }

  private TemplateModel list(List<SourceDocument> documents) {
    return new DocumentHash.Sequence(documents, scene.wrapper(), store.moment());
  }

  private Collection<String> noteTags() {
    log.note(scene.index().tagInput());
    return scene.index().tags();
  }

  /** In the reverse of the set's order: JBake pushes each to the front. */
  private TemplateModel tags() {
    List<String> names = new ArrayList<>(noteTags());
    Collections.reverse(names);
    return new TagSequence(names);
  }

  /** Tags that are made when a template looks at them: a page may only count them. */
  private final class TagSequence implements TemplateSequenceModel {
    private final List<String> names;

    private TagSequence(List<String> names) {
      this.names = names;
    }

    @Override
    public @Nullable TemplateModel get(int index) {
      return index < 0 || index >= names.size() ? null : tag(names.get(index));
    }

    @Override
    public int size() {
      return names.size();
    }
  }

  private TemplateModel tag(String name) {
    Map<String, Object> tag = new HashMap<>();
    tag.put(ModelAttributes.NAME, name);
    // Straight from the settings: JBake does not resolve references in them here.
    tag.put(
        ModelAttributes.URI,
        scene.config().get("tag_path")
            + FileUtil.URI_SEPARATOR_CHAR
            + name
            + scene.config().get("output_extension"));
    tag.put(ModelAttributes.TAGGED_POSTS, list(scene.index().taggedPosts(name)));
    tag.put(ModelAttributes.TAGGED_DOCUMENTS, list(scene.index().tagged(name)));
    return DocumentHash.of(tag, scene.wrapper());
  }

  private TemplateModel today() {
    Date midnight = scene.calendar().midnight();
    log.note(new Input(Input.Kind.SETTING, "--as-of", scene.calendar().today().toString()));
    return new SimpleDate(midnight, TemplateDateModel.UNKNOWN);
  }

  /** A plugin's answer; one at a time, since JBake never asks from two threads. */
  private @Nullable TemplateModel extracted(String key, ModelExtractor<?> extractor)
      throws TemplateModelException {
    Object value;
    synchronized (scene.pluginLock()) {
      value = extractor.get(store, page.model(scene), key);
    }
    if (value instanceof Date date) {
      return new SimpleDate(date, TemplateDateModel.UNKNOWN);
    }
    return value == null ? null : scene.wrapper().wrap(value);
  }
}
