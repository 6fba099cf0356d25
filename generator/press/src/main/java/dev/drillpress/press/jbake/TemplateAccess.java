package dev.drillpress.press.jbake;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Which objects' methods templates may call: plain values, and what JBake and the project's plugins
 * bring themselves. From a file, a path or a class a template could reach the whole machine.
 */
final class TemplateAccess implements MemberAccessPolicy {
  private static final List<Class<?>> VALUES =
      List.of(
          Map.class,
          Map.Entry.class,
          Collection.class,
          Iterator.class,
          Date.class,
          CharSequence.class,
          Number.class,
          Boolean.class,
          Character.class);

  private final MemberAccessPolicy usual =
      DefaultMemberAccessPolicy.getInstance(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    boolean ours = type.getClassLoader() == TemplateAccess.class.getClassLoader();
    return ours || VALUES.stream().anyMatch(value -> value.isAssignableFrom(type))
        ? usual.forClass(type)
        : new Nothing();
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }

  private static final class Nothing implements ClassMemberAccessPolicy {
    @Override
    public boolean isMethodExposed(Method method) {
      return false;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
